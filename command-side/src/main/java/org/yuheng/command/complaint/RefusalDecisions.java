package org.yuheng.command.complaint;

import static org.yuheng.command.complaint.ComplaintGuards.mustBeAnotherPerson;
import static org.yuheng.command.complaint.ComplaintGuards.mustGive;

import java.util.Map;
import org.yuheng.command.complaint.ComplaintCommand.ApproveRefusal;
import org.yuheng.command.complaint.ComplaintCommand.DeclineRefusal;
import org.yuheng.command.complaint.ComplaintCommand.Refuse;
import org.yuheng.command.complaint.ComplaintState.Known;
import org.yuheng.command.complaint.ComplaintState.Pending;
import org.yuheng.kernel.complaint.RefusalReason;
import org.yuheng.kernel.complaint.event.ComplaintRefusalDeclined;
import org.yuheng.kernel.complaint.event.ComplaintRefusalProposed;
import org.yuheng.kernel.complaint.event.ComplaintRefused;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/** Refusal takes two people and written reasons. Source: 豫政办〔2024〕67号. */
final class RefusalDecisions {
    private RefusalDecisions() {}

    static Decided propose(Known state, Refuse c, DecisionContext context) {
        var pending = (Pending) state;
        if (pending.proposal() != null) {
            throw new DomainError(ErrorCode.REFUSAL_ALREADY_PROPOSED, Map.of());
        }
        if (c.reason() == null) {
            throw new DomainError(ErrorCode.REASON_MISSING, Map.of());
        }
        if (c.reason() == RefusalReason.INSUFFICIENT_FACTS_AFTER_SUPPLEMENT && !pending.supplementAsked()) {
            throw new DomainError(ErrorCode.NOT_SUPPLEMENTED, Map.of());
        }
        mustGive(c.text(), ErrorCode.REASON_MISSING);
        var textRef = "refusal-proposal-" + context.nextVersion();
        return Decided.of(
                new ComplaintRefusalProposed(c.complaintId(), c.by(), c.reason(), textRef, context.now()),
                textRef,
                c.text());
    }

    static Decided approve(Known state, ApproveRefusal c, DecisionContext context) {
        var proposal = ((Pending) state).proposal();
        mustBeAnotherPerson(proposal.by(), c.by());
        mustGive(c.reason(), ErrorCode.REASON_MISSING);
        var reply = context.start(context.policy().reply(), context.today());
        return Decided.of(
                new ComplaintRefused(
                        c.complaintId(),
                        c.by(),
                        proposal.reason(),
                        "refusal",
                        reply.rule(),
                        reply.startedOn(),
                        reply.dueOn(),
                        reply.provisional(),
                        context.now()),
                "refusal",
                c.reason());
    }

    static Decided decline(Known state, DeclineRefusal c, DecisionContext context) {
        mustBeAnotherPerson(((Pending) state).proposal().by(), c.by());
        mustGive(c.reason(), ErrorCode.REASON_MISSING);
        var textRef = "refusal-declined-" + context.nextVersion();
        return Decided.of(
                new ComplaintRefusalDeclined(c.complaintId(), c.by(), textRef, context.now()), textRef, c.reason());
    }
}
