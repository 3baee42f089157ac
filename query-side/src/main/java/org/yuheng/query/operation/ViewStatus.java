package org.yuheng.query.operation;

import org.yuheng.query.view.RebuildProgress;

/**
 * How a view is.
 *
 * @param view name with version; that of the index also with its node
 * @param state how its processing is on this node
 * @param position place in the log that all of it has reached, or null before the first event
 * @param lag how many places the log is ahead
 * @param deadLetters events put aside, with those that wait behind them
 * @param broken entries of an index that could not be brought up to date
 * @param textOwed entries of an index whose text the vault did not tell yet
 * @param rebuild the next generation that is being built beside it, or null
 */
record ViewStatus(
        String view,
        State state,
        String position,
        long lag,
        long deadLetters,
        long broken,
        long textOwed,
        RebuildProgress rebuild) {

    /** How the processing is. */
    enum State {
        RUNNING,
        /** It tries again and again and does not get on. */
        FAILING,
        STOPPED
    }

    boolean needsAttention() {
        return deadLetters > 0 || broken > 0 || textOwed > 0;
    }
}
