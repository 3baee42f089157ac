package org.yuheng.query.search;

/** What can be counted by; complaints without the value count under {@value IndexField#NONE}. */
public enum GroupBy {
    STAGE(IndexField.STAGE),
    /** Top nodes of the tree of problems. */
    CATEGORY(IndexField.CATEGORY_GROUP),
    CHANNEL(IndexField.CHANNEL),
    /** The region itself, not those above it. */
    REGION(IndexField.REGION),
    ORGAN(IndexField.ORGAN),
    MONTH(IndexField.MONTH);

    /** The key of complaints without a value. */
    public static final String MISSING = IndexField.NONE;

    private final String field;

    GroupBy(String field) {
        this.field = field;
    }

    String field() {
        return field;
    }
}
