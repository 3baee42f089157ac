package org.yuheng.command.complaint;

import java.time.Duration;
import java.util.Map;
import org.yuheng.command.complaint.ComplaintCommand.Undo;
import org.yuheng.command.complaint.ComplaintState.Closed;
import org.yuheng.command.complaint.ComplaintState.Known;
import org.yuheng.kernel.complaint.ComplaintVerb;
import org.yuheng.kernel.complaint.event.ComplaintStepUndone;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/** 撤销: a hand that slipped over a long list may take its step back for a moment. A setting of this product, no law. */
final class UndoDecisions {
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private UndoDecisions() {}

    static Decided undo(Known state, Undo c, DecisionContext context) {
        var step = ComplaintEvolution.freshStep(state);
        if (step == null || context.now().isAfter(step.at().plus(LONGEST))) {
            throw new DomainError(ErrorCode.UNDO_TOO_LATE, Map.of("seconds", LONGEST.toSeconds()));
        }
        if (!step.by().isSamePersonAs(c.by())) {
            throw new DomainError(ErrorCode.UNDO_BY_OTHERS, Map.of());
        }
        var before = step.before();
        var period = before.running();
        return Decided.of(new ComplaintStepUndone(
                c.complaintId(),
                c.by(),
                state instanceof Closed ? ComplaintVerb.REDIRECT : ComplaintVerb.ACCEPT,
                before.stage(),
                before.facts().category(),
                before.facts().organId(),
                before.clock(),
                period.rule(),
                period.startedOn(),
                period.dueOn(),
                period.provisional(),
                context.now()));
    }
}
