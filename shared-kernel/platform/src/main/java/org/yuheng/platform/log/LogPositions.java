package org.yuheng.platform.log;

/** Asks the event log for places. */
public interface LogPositions {
    /** The place of the last event of an aggregate, or a later one. */
    LogPosition lastOf(String aggregateId);

    /** The end of the log at this moment. */
    LogPosition head();
}
