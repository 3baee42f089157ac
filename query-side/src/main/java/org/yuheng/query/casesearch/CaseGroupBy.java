package org.yuheng.query.casesearch;

/** What cases can be counted by; those without the value count under {@code NONE}, or nowhere where several are possible. */
public enum CaseGroupBy {
    STAGE("stage", CaseField.STAGE, false),
    ORIGIN("origin", CaseField.ORIGIN, false),
    /** Top nodes of the tree of problems. */
    MATTER("matter", CaseField.MATTER_GROUP, true),
    /** Where the act took place. */
    REGION("region", CaseField.REGION, false),
    ORGAN("organ", CaseField.ORGAN, false),
    /** Of the filing. */
    MONTH("month", CaseField.MONTH, false),
    /** Kinds of the papers that were issued. */
    PAPER_KIND("paperKind", CaseField.PAPER_KINDS, true),
    MEASURE("measure", CaseField.MEASURE, true),
    /** All traits at once. */
    TRAIT("trait", CaseField.TRAIT, true);

    private final String key;
    private final String field;
    private final boolean several;

    CaseGroupBy(String key, String field, boolean several) {
        this.key = key;
        this.field = field;
        this.several = several;
    }

    /** As it stands in an address. */
    public String key() {
        return key;
    }

    /** Whether a case may have several values, so that the groups need not sum up to the total. */
    public boolean hasSeveral() {
        return several;
    }

    String field() {
        return field;
    }
}
