package org.yuheng.query.casesearch;

/** Names of the fields beside the common ones. A change of names or meanings takes a new version of the index. */
final class CaseField {
    static final String NUMBER = "number";
    static final String STAGE = "stage";
    static final String OVERLAY = "overlay";
    static final String ORIGIN = "origin";
    static final String MODE = "mode";
    /** Where the act took place. */
    static final String REGION = "region";
    /** That region and all above it. */
    static final String REGION_PATH = "regionPath";
    /** Region of the bureau that proposed it, and all above it. */
    static final String BUREAU_PATH = "bureauPath";
    /** Every bureau that has or had it, or takes part. */
    static final String HANDLED_BY = "handledBy";
    /** The bureau that has it now. */
    static final String BUREAU = "bureau";

    static final String ORGAN = "organ";
    /** On cases of which the organ was told. */
    static final String TOLD = "told";
    /** Supervisory organs that were sent a clue. */
    static final String RECEIVER = "receiver";
    /** Organisations that have to do something that follows from it. */
    static final String RESPONSIBLE = "responsible";
    /** On cases in which the organ owes something. */
    static final String OWED = "owed";

    static final String MATTER = "matter";
    static final String MATTER_GROUP = "matterGroup";
    /** What was done in it, as {@code measure:INSPECTION}. */
    static final String TRAIT = "trait";

    /** Before a kind of money: the sum in fen. */
    static final String MONEY = "money.";

    static final String MEASURE = "measure";
    /** Kinds of the papers that were issued in it. */
    static final String PAPER_KINDS = "paperKinds";
    /** Whoever has to act on it now: {@code account:…}, or a desk. */
    static final String AWAITED = "awaited";
    /** Month of the filing in legal time. */
    static final String MONTH = "month";
    /** Day of the filing, as epoch day. */
    static final String FILED_ON = "filedOn";
    /** Epoch milliseconds. */
    static final String FILED_AT = "filedAt";
    /** What is sorted by the number of a case: its digits. */
    static final String NUMBER_ORDER = "numberOrder";

    static final String SUBJECT = "subject";
    /** Last day of the period that ends first, certain or not, as epoch day. */
    static final String DUE_ON = "dueOn";
    /** Certain last days of all running periods, as epoch days. */
    static final String DUE = "due";
    /** Before the fields of which the organ sees another value than the bureau. */
    static final String ORGANS_OWN = "organ.";

    static final String PAPER_KIND = "paperKind";
    static final String PAPER_STATE = "paperState";
    static final String PAPER_ISSUER = "paperIssuer";
    static final String PAPER_YEAR = "paperYear";
    static final String PAPER_NUMBER = "paperNumber";
    static final String ISSUED_ON = "issuedOn";
    static final String ADDRESSEE = "addressee";
    /** On papers that were issued. */
    static final String ISSUED = "issued";

    private CaseField() {}
}
