package org.yuheng.command.notice;

import org.yuheng.kernel.complaint.event.ComplaintCalledBack;
import org.yuheng.kernel.complaint.event.ComplaintEvent;

/**
 * After this step this audience is told on this channel.
 *
 * @param step simple name of the event
 */
record NoticeRule(String step, Audience audience, NoticeChannel channel, Condition condition) {

    /** When the rule counts. */
    enum Condition {
        ALWAYS,
        /** Of a call-back only: the answer did not satisfy. */
        UNSATISFIED;

        boolean holdsFor(ComplaintEvent event) {
            return this == ALWAYS || event instanceof ComplaintCalledBack calledBack && !calledBack.satisfied();
        }
    }

    boolean isFor(ComplaintEvent event) {
        return condition.holdsFor(event);
    }
}
