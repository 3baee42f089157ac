package org.yuheng.command.complaint;

import static org.yuheng.command.complaint.ComplaintGuards.mustNotBeComplainedOf;

import java.util.Map;
import org.yuheng.command.complaint.ComplaintCommand.Accept;
import org.yuheng.command.complaint.ComplaintState.Known;
import org.yuheng.kernel.complaint.event.ComplaintAccepted;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/** 受理: category and organ are settled, the bureau is competent, the class of the matter says how long it may take. */
final class AcceptanceDecisions {
    private AcceptanceDecisions() {}

    static Decided accept(Known state, Accept c, DecisionContext context) {
        var category = c.category() == null ? state.facts().category() : c.category();
        var organ = c.organId() == null ? state.facts().organId() : c.organId();
        if (category == null) {
            throw new DomainError(ErrorCode.CATEGORY_MISSING, Map.of());
        }
        if (organ == null) {
            throw new DomainError(ErrorCode.ORGAN_MISSING, Map.of());
        }
        mustNotBeComplainedOf(organ, c.by());
        var ground = Jurisdiction.of(state, organ, c, context.register());
        var handling = context.start(context.policy().handlingFor(c.handlingClass()), context.today());
        var groundRef = c.groundReason() == null ? null : context.textRef("jurisdiction");
        return Decided.of(
                new ComplaintAccepted(
                        c.complaintId(),
                        c.by(),
                        category,
                        organ,
                        ground,
                        groundRef,
                        handling.rule(),
                        handling.startedOn(),
                        handling.dueOn(),
                        handling.provisional(),
                        context.now()),
                groundRef,
                c.groundReason());
    }
}
