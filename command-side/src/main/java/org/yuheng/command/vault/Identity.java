package org.yuheng.command.vault;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Who complained. Each may be null.
 *
 * @param certificate number of an identity document
 */
public record Identity(String name, String phone, String certificate) {
    public static final String REF = "identity";

    /** The values that a scrubber must take out of texts. */
    Collection<String> values() {
        return Stream.of(name, phone, certificate).filter(Objects::nonNull).toList();
    }

    @Override
    public String toString() {
        return "[identity]";
    }
}
