package org.yuheng.query.search;

import org.yuheng.query.index.CommonField;

/** What can be compared between people and proposals. */
public enum Compared {
    CATEGORY(IndexField.COMPARED_CATEGORY),
    ORGAN(IndexField.COMPARED_ORGAN),
    ENFORCEMENT(IndexField.COMPARED_ENFORCEMENT);

    private final String field;

    Compared(String field) {
        this.field = field;
    }

    String field() {
        return field;
    }

    /**
     * How often both came together.
     *
     * @param decided by people
     * @param proposed null where nothing was
     */
    public record Pair(String decided, String proposed, long count) {
        private static final char BETWEEN = '|';

        static String key(String decided, String proposed) {
            return decided + BETWEEN + proposed;
        }

        static Pair of(String key, long count) {
            int at = key.lastIndexOf(BETWEEN);
            var proposed = key.substring(at + 1);
            return new Pair(key.substring(0, at), CommonField.NONE.equals(proposed) ? null : proposed, count);
        }
    }
}
