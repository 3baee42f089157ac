package org.yuheng.command.complaint;

import static org.yuheng.command.complaint.ComplaintGuards.mustBeAskedOnlyOnce;
import static org.yuheng.command.complaint.ComplaintGuards.mustDeclareNoRecusalGround;
import static org.yuheng.command.complaint.ComplaintGuards.mustGive;

import java.util.Map;
import org.yuheng.command.complaint.ComplaintCommand.RequestSupplement;
import org.yuheng.command.complaint.ComplaintCommand.StartScreening;
import org.yuheng.command.complaint.ComplaintCommand.Supply;
import org.yuheng.command.complaint.ComplaintState.AwaitingSupplement;
import org.yuheng.command.complaint.ComplaintState.Known;
import org.yuheng.command.complaint.ComplaintState.Pending;
import org.yuheng.kernel.complaint.event.ComplaintScreeningStarted;
import org.yuheng.kernel.complaint.event.ComplaintSupplementRequested;
import org.yuheng.kernel.complaint.event.ComplaintSupplemented;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/** 审查: from receipt to the decision whether to accept. Source: 豫政办〔2024〕67号. */
final class ScreeningDecisions {
    private static final int LONGEST_SUPPLEMENT = 60;

    private ScreeningDecisions() {}

    static Decided start(StartScreening c, DecisionContext context) {
        mustDeclareNoRecusalGround(c.recusalGround());
        return Decided.of(new ComplaintScreeningStarted(c.complaintId(), c.by(), context.now()));
    }

    static Decided requestSupplement(Known state, RequestSupplement c, DecisionContext context) {
        var pending = (Pending) state;
        mustBeAskedOnlyOnce(pending.supplementAsked());
        mustGive(c.missing(), ErrorCode.SUPPLEMENT_LIST_MISSING);
        var rule = context.rules().inForce(context.policy().supplement(), context.today());
        int days = c.days() == null ? rule.length() : c.days();
        if (days < 1 || days > LONGEST_SUPPLEMENT) {
            throw new DomainError(ErrorCode.INVALID_VALUE, Map.of("field", "days"));
        }
        var supplement = context.start(rule, days, context.today());
        int left = StandingClock.daysLeft(pending.screening(), context);
        return Decided.of(
                new ComplaintSupplementRequested(
                        c.complaintId(),
                        c.by(),
                        "supplement-list",
                        left,
                        supplement.rule(),
                        days,
                        supplement.startedOn(),
                        supplement.dueOn(),
                        supplement.provisional(),
                        context.now()),
                "supplement-list",
                c.missing());
    }

    static Decided supply(Known state, Supply c, DecisionContext context) {
        mustGive(c.text(), ErrorCode.EMPTY_TEXT);
        var awaiting = (AwaitingSupplement) state;
        var screening = StandingClock.resume(awaiting.screening(), awaiting.screeningDaysLeft(), context);
        return Decided.of(
                new ComplaintSupplemented(
                        c.complaintId(),
                        c.by(),
                        "supplement",
                        screening.rule(),
                        screening.startedOn(),
                        screening.dueOn(),
                        screening.provisional(),
                        context.now()),
                "supplement",
                c.text());
    }
}
