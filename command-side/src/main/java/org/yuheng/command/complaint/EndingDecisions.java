package org.yuheng.command.complaint;

import static org.yuheng.command.complaint.ComplaintGuards.mustGive;
import static org.yuheng.command.complaint.ComplaintGuards.mustName;

import java.util.Map;
import org.yuheng.command.complaint.ComplaintCommand.Reopen;
import org.yuheng.command.complaint.ComplaintCommand.Terminate;
import org.yuheng.command.complaint.ComplaintCommand.Withdraw;
import org.yuheng.command.complaint.ComplaintState.Known;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.ReopeningGround;
import org.yuheng.kernel.complaint.event.ComplaintReopened;
import org.yuheng.kernel.complaint.event.ComplaintTerminated;
import org.yuheng.kernel.complaint.event.ComplaintWithdrawn;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/** Ends before a conclusion, and new beginnings after an end. */
final class EndingDecisions {
    private EndingDecisions() {}

    /** 《行政执法监督条例》第三十三条第三款: no supervision beside reconsideration or litigation. */
    static Decided terminate(Terminate c, DecisionContext context) {
        mustName(c.ground(), "ground");
        mustGive(c.reason(), "reason");
        var textRef = context.textRef("termination");
        return Decided.of(
                new ComplaintTerminated(c.complaintId(), c.by(), c.ground(), textRef, context.now()),
                textRef,
                c.reason());
    }

    static Decided withdraw(Withdraw c, DecisionContext context) {
        var textRef = c.reason() == null ? null : context.textRef("withdrawal");
        return Decided.of(new ComplaintWithdrawn(c.complaintId(), c.by(), textRef, context.now()), textRef, c.reason());
    }

    static Decided reopen(Known state, Reopen c, DecisionContext context) {
        mustName(c.ground(), "ground");
        mustGive(c.reason(), "reason");
        mustBeTrue(c.ground(), state);
        var handling = context.start(context.policy().handling(), context.today());
        var textRef = context.textRef("reopening");
        return Decided.of(
                new ComplaintReopened(
                        c.complaintId(),
                        c.by(),
                        c.ground(),
                        textRef,
                        handling.rule(),
                        handling.startedOn(),
                        handling.dueOn(),
                        handling.provisional(),
                        context.now()),
                textRef,
                c.reason());
    }

    private static void mustBeTrue(ReopeningGround ground, Known state) {
        var callBack = state.facts().callBack();
        boolean unsatisfied = callBack != null && !callBack.satisfied() && callBack.reasoned();
        if (ground == ReopeningGround.UNSATISFIED_CALL_BACK && !unsatisfied) {
            throw new DomainError(ErrorCode.UNSATISFIED_CALL_BACK_MISSING, Map.of());
        }
        if (ground == ReopeningGround.PUBLIC_INTEREST && state.stage() != ComplaintStage.WITHDRAWN) {
            throw new DomainError(ErrorCode.NOT_WITHDRAWN, Map.of());
        }
    }
}
