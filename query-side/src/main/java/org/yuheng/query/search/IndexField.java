package org.yuheng.query.search;

import org.yuheng.query.index.CommonField;

/** Names of the fields beside the common ones. A change of names or meanings takes a new {@link ComplaintIndexing#FORMAT}. */
final class IndexField {
    static final String NUMBER = "number";
    static final String STAGE = "stage";
    static final String OVERLAY = "overlay";
    static final String CHANNEL = "channel";
    static final String CATEGORY = "category";
    /** The top node of the category; {@link CommonField#NONE} without one. */
    static final String CATEGORY_GROUP = "categoryGroup";

    static final String REGION = "region";
    /** The region and all above it. */
    static final String REGION_PATH = "regionPath";

    static final String ORGAN = "organ";
    static final String ENTERPRISE = "enterprise";
    static final String IMPORT = "import";
    static final String BROUGHT_IN_BY = "broughtInBy";
    static final String BROUGHT_IN_FOR = "broughtInFor";
    /** Month of receipt in legal time, {@code 2026-12}. */
    static final String MONTH = "month";
    /** Day of receipt in legal time, as epoch day. */
    static final String RECEIVED_ON = "receivedOn";
    /** Epoch milliseconds. */
    static final String RECEIVED_AT = "receivedAt";
    /** Last day of the running period, as epoch day; absent when none runs. */
    static final String DUE_ON = "dueOn";
    /** Whether the last day of the running period is provisional. */
    static final String PROVISIONAL = "provisional";

    static final String HANDLER = "handler";
    /** Organisation that accepted it or took it up again. */
    static final String BUREAU = "bureau";

    static final String FINDING = "finding";
    static final String IDENTITY_MODE = "identityMode";
    static final String MERGED_INTO = "mergedInto";
    /** How often it came back. */
    static final String RETURNED = "returned";
    /** On complaints in an open stage. */
    static final String OPEN = "open";
    /** Organisation or region whose head has to decide. */
    static final String HEAD_AWAITED = "headAwaited";
    /** Account that proposed what the head has to decide on. */
    static final String PROPOSED_BY = "proposedBy";
    /** What the words suggest, on documents whose text was there to be read; {@link CommonField#NONE} where they suggest nothing. */
    static final String PROPOSED_CATEGORY = "proposedCategory";

    static final String PROPOSED_CATEGORY_GROUP = "proposedCategoryGroup";
    /** {@link #AFFIRMED}, {@link #DENIED} or {@link #UNSURE}. */
    static final String PROPOSED_ENFORCEMENT = "proposedEnforcement";

    static final String AFFIRMED = "YES";
    static final String DENIED = "NO";
    static final String UNSURE = "UNSURE";
    /** What people decided and what was proposed, as one value; on documents of which people have decided. */
    static final String COMPARED_CATEGORY = "comparedCategory";

    static final String COMPARED_ORGAN = "comparedOrgan";
    static final String COMPARED_ENFORCEMENT = "comparedEnforcement";

    static final String SUBJECT = "subject";
    /** Terms of the scrubbed text without positions, so that it cannot be put together again. */
    static final String STATEMENT = "statement";

    private IndexField() {}
}
