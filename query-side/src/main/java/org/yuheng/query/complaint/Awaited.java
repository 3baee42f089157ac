package org.yuheng.query.complaint;

/** Whose turn it is. */
public enum Awaited {
    COMPLAINANT,
    BUREAU,
    /** A decision that a head alone takes: on a proposed refusal, on who handles, on an answer that does not satisfy. */
    BUREAU_HEAD,
    /** What has to end before the clocks go on: reconsideration, a court case, an appraisal. */
    OTHER_PROCEEDINGS
}
