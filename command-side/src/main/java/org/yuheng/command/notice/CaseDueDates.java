package org.yuheng.command.notice;

import java.time.LocalDate;
import org.yuheng.kernel.casesupervision.event.CaseDueDateFixed;
import org.yuheng.kernel.casesupervision.event.CaseEvent;
import org.yuheng.kernel.casesupervision.event.CaseFiled;
import org.yuheng.kernel.casesupervision.event.CaseListed;
import org.yuheng.kernel.casesupervision.event.CaseNoticeServed;
import org.yuheng.kernel.casesupervision.event.DeadlineMissed;
import org.yuheng.kernel.casesupervision.event.ExecutionVerified;
import org.yuheng.kernel.casesupervision.event.FollowUpSet;
import org.yuheng.kernel.casesupervision.event.ObjectionRaised;
import org.yuheng.kernel.casesupervision.event.PaperServed;
import org.yuheng.kernel.casesupervision.event.RectificationRejected;

/** Which last day a step of a case names for those who are told of it. */
final class CaseDueDates {
    private CaseDueDates() {}

    /** Null where there is none, or where it waits for a calendar: it is told of when it is certain. */
    static LocalDate saidBy(CaseEvent event) {
        return switch (event) {
            case CaseFiled e -> certain(e.noticeDueOn(), e.noticeDueProvisional());
            case CaseNoticeServed e -> certain(e.explanationDueOn(), e.explanationDueProvisional());
            case PaperServed e -> certain(e.dueOn(), e.dueProvisional());
            case RectificationRejected e -> certain(e.dueOn(), e.dueProvisional());
            case ExecutionVerified e -> certain(e.dueOn(), e.dueProvisional());
            case ObjectionRaised e -> certain(e.answerDueOn(), e.answerDueProvisional());
            case CaseListed e -> certain(e.listingDueOn(), e.listingDueProvisional());
            case FollowUpSet e -> certain(e.dueOn(), e.dueProvisional());
            case DeadlineMissed e -> e.dueOn();
            case CaseDueDateFixed e -> e.dueOn();
            default -> null;
        };
    }

    private static LocalDate certain(LocalDate dueOn, boolean provisional) {
        return provisional ? null : dueOn;
    }
}
