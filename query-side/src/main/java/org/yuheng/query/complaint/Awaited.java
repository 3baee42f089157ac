package org.yuheng.query.complaint;

/** Whose turn it is. */
public enum Awaited {
    COMPLAINANT,
    BUREAU,
    /** A decision that a head alone takes: on a proposed refusal, on who handles, on an answer that does not satisfy. */
    BUREAU_HEAD,
    /** The supervised organ. */
    ORGAN,
    /** The government of the same level. */
    GOVERNMENT,
    /** The supervisory organ that was sent a clue. */
    DISCIPLINE,
    /** What has to end before the clocks go on: reconsideration, a court case, an appraisal. */
    OTHER_PROCEEDINGS
}
