package org.yuheng.query.search;

import org.yuheng.query.index.CommonField;

/** What can be counted by; complaints without the value count under {@value IndexField#NONE}. */
public enum GroupBy {
    STAGE("stage", IndexField.STAGE),
    /** Top nodes of the tree of problems. */
    CATEGORY("category", IndexField.CATEGORY_GROUP),
    CHANNEL("channel", IndexField.CHANNEL),
    /** The region itself, not those above it. */
    REGION("region", IndexField.REGION),
    ORGAN("organ", IndexField.ORGAN),
    MONTH("month", IndexField.MONTH),
    FINDING("finding", IndexField.FINDING),
    HANDLER("handler", IndexField.HANDLER),
    BUREAU("bureau", IndexField.BUREAU),
    IDENTITY_MODE("identityMode", IndexField.IDENTITY_MODE),
    /** Keys {@code true} and {@code false}; it depends on the day of the question. */
    OVERDUE("overdue", null);

    /** The key of complaints without a value. */
    public static final String MISSING = CommonField.NONE;

    private final String key;
    private final String field;

    GroupBy(String key, String field) {
        this.key = key;
        this.field = field;
    }

    /** As it stands in an address. */
    public String key() {
        return key;
    }

    String field() {
        return field;
    }
}
