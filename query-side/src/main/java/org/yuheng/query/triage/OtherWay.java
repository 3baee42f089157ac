package org.yuheng.query.triage;

/** Where a matter belongs that is none of enforcement; each has its words in the dictionary of matters. */
public enum OtherWay {
    /** The organ that is competent to act against a breach. */
    REPORT,
    CONSUMER,
    PROPERTY,
    HOUSING_SALE,
    LABOUR,
    WAGES,
    PUBLIC_SERVICE,
    PLANNING,
    EDUCATION,
    POLICY,
    SUGGESTION,
    PETITION,
    JUDICIAL,
    /** Reconsideration or litigation that is under way. */
    REMEDY,
    CRIME,
    DISCIPLINE
}
