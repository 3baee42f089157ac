package org.yuheng.command.complaint;

import static org.yuheng.command.complaint.ComplaintGuards.mustGive;
import static org.yuheng.command.complaint.ComplaintGuards.mustName;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yuheng.command.complaint.ComplaintCommand.Escalate;
import org.yuheng.command.complaint.ComplaintCommand.Redirect;
import org.yuheng.command.complaint.ComplaintCommand.Transfer;
import org.yuheng.command.complaint.ComplaintState.Known;
import org.yuheng.command.vault.ConfidentialText;
import org.yuheng.kernel.complaint.JurisdictionGround;
import org.yuheng.kernel.complaint.event.ComplaintEscalated;
import org.yuheng.kernel.complaint.event.ComplaintRedirected;
import org.yuheng.kernel.complaint.event.ComplaintTransferred;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/** Where a matter goes that is not handled here: to another remedy, to another body, into a supervision case. */
final class ReferralDecisions {
    private ReferralDecisions() {}

    /** 《行政执法监督条例》第三十三条第三款: point to reconsideration or litigation, with the period in which it is open. */
    static Decided redirect(Redirect c, DecisionContext context) {
        if (c.remedy() == null || c.period() == null || c.unit() == null || c.period() < 1) {
            throw new DomainError(ErrorCode.REMEDY_MISSING, Map.of());
        }
        mustGive(c.text(), "text");
        var reply = context.start(context.policy().replyToRedirection(), context.today());
        var textRef = context.textRef("redirection");
        return Decided.of(
                new ComplaintRedirected(
                        c.complaintId(),
                        c.by(),
                        c.remedy(),
                        c.period(),
                        c.unit(),
                        textRef,
                        reply.rule(),
                        reply.startedOn(),
                        reply.dueOn(),
                        reply.provisional(),
                        context.now()),
                textRef,
                c.text());
    }

    /** To a body that is competent and is neither the one complained of nor the one that gives it away. */
    static Decided transfer(Known state, Transfer c, DecisionContext context) {
        if (c.receiver() == null) {
            mustGive(c.receiverName(), "receiver");
        } else {
            mustBeAbleToReceive(state, c, context.register());
        }
        mustGive(c.reason(), "reason");
        var ground = c.ground() == null ? JurisdictionGround.FUNCTION : c.ground();
        var textRef = context.textRef("transfer");
        var texts = new HashMap<String, ConfidentialText>();
        texts.put(textRef, c.reason());
        var receiverRef = c.receiver() == null ? context.textRef("receiver") : null;
        if (receiverRef != null) {
            texts.put(receiverRef, c.receiverName());
        }
        return new Decided(
                List.of(new ComplaintTransferred(
                        c.complaintId(), c.by(), c.receiver(), ground, receiverRef, textRef, context.now())),
                texts);
    }

    private static void mustBeAbleToReceive(Known state, Transfer c, Register register) {
        if (register.regionOf(c.receiver()).isEmpty()) {
            throw new DomainError(ErrorCode.UNKNOWN_ORGAN, Map.of());
        }
        if (c.receiver().equals(state.facts().organId())) {
            throw new DomainError(ErrorCode.ORGAN_COMPLAINED_OF, Map.of());
        }
        if (Objects.equals(c.receiver(), c.by().organisation())) {
            throw new DomainError(ErrorCode.INVALID_VALUE, Map.of("field", "receiver"));
        }
    }

    /** 《行政执法监督条例》第十一条: the category says which of its situations it is. */
    static Decided escalate(Known state, Escalate c, DecisionContext context) {
        if (state.facts().caseId() != null) {
            throw new DomainError(
                    ErrorCode.ALREADY_ESCALATED, Map.of("case", state.facts().caseId()));
        }
        if (state.facts().category() == null) {
            throw new DomainError(ErrorCode.CATEGORY_MISSING, Map.of());
        }
        mustName(c.caseId(), "caseId");
        mustGive(c.reason(), "reason");
        var textRef = context.textRef("escalation");
        return Decided.of(
                new ComplaintEscalated(
                        c.complaintId(),
                        c.by(),
                        c.caseId(),
                        c.joined(),
                        state.facts().category(),
                        textRef,
                        context.now()),
                textRef,
                c.reason());
    }
}
