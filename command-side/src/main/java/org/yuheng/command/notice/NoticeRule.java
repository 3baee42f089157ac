package org.yuheng.command.notice;

import org.yuheng.command.casesupervision.CaseDirectory.CaseParties;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.complaint.event.ComplaintCalledBack;
import org.yuheng.kernel.complaint.event.ComplaintEvent;

/**
 * After this step this audience is told on this channel.
 *
 * @param step simple name of the event, or {@link NoticeSteps#PAPER_DUE_SOON}
 */
record NoticeRule(String step, Audience audience, NoticeChannel channel, Condition condition) {

    /** When the rule counts. */
    enum Condition {
        ALWAYS,
        /** Of a call-back only: the answer did not satisfy. */
        UNSATISFIED,
        /** Of a paper only: it is a decision of the government. */
        DECISION,
        /** Of a paper only: it is none. */
        NOT_DECISION
    }

    boolean isFor(ComplaintEvent event) {
        return switch (condition) {
            case ALWAYS -> true;
            case UNSATISFIED -> event instanceof ComplaintCalledBack calledBack && !calledBack.satisfied();
            case DECISION, NOT_DECISION -> false;
        };
    }

    boolean isFor(CaseParties supervised) {
        return switch (condition) {
            case ALWAYS -> true;
            case UNSATISFIED -> false;
            case DECISION -> supervised.paperKind() == PaperKind.SUPERVISION_DECISION;
            case NOT_DECISION -> supervised.paperKind() != PaperKind.SUPERVISION_DECISION;
        };
    }
}
