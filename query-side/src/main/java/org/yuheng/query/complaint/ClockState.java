package org.yuheng.query.complaint;

/** How a statutory period stands. */
public enum ClockState {
    RUNNING,
    /** Stands still with some days left until somebody has supplied what was asked for. */
    STOPPED,
    /** What had to be done was done in time. */
    MET,
    /** It went by without a decision, and the law drew its consequence. */
    MISSED,
    /** It lost its object. */
    ENDED
}
