package org.yuheng.query.paper;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/** A text that is shown as itself, and in whose section its mark is known. */
final class Shown extends AbstractMap<String, Object> {
    private static final String MISSING = "missing";

    private final String text;
    private final Map<String, Object> fields;

    Shown(String text, boolean isToWrite) {
        this.text = text;
        this.fields = Map.of("mark", mark(isToWrite));
    }

    static String mark(boolean isToWrite) {
        return isToWrite ? MISSING : "";
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return fields.entrySet();
    }

    @Override
    public String toString() {
        return text;
    }
}
