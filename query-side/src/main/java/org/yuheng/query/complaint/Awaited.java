package org.yuheng.query.complaint;

/** Whose turn it is. */
public enum Awaited {
    COMPLAINANT,
    BUREAU,
    /** The head who has to decide on a proposed refusal. */
    BUREAU_HEAD
}
