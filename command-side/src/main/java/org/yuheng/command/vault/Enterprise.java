package org.yuheng.command.vault;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;

/** The enterprise that a complaint is about. @param creditCode unified code or 15-digit registration number, or null */
public record Enterprise(String name, String creditCode) {
    public static final String REF = "enterprise";

    Collection<String> values() {
        return Stream.of(name, creditCode).filter(Objects::nonNull).toList();
    }

    @Override
    public String toString() {
        return "[enterprise]";
    }
}
