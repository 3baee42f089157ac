package org.yuheng.command.complaint;

import static org.yuheng.command.complaint.ComplaintGuards.mustDeclareNoRecusalGround;
import static org.yuheng.command.complaint.ComplaintGuards.mustGive;
import static org.yuheng.command.complaint.ComplaintGuards.mustName;
import static org.yuheng.command.complaint.ComplaintGuards.mustNotBeComplainedOf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yuheng.command.complaint.ComplaintCommand.Assign;
import org.yuheng.command.complaint.ComplaintCommand.RecordFinding;
import org.yuheng.command.complaint.ComplaintCommand.StartVerification;
import org.yuheng.command.complaint.ComplaintState.Known;
import org.yuheng.command.vault.ConfidentialText;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.complaint.event.ComplaintAssigned;
import org.yuheng.kernel.complaint.event.ComplaintFindingRecorded;
import org.yuheng.kernel.complaint.event.ComplaintVerificationStarted;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.platform.access.Person;

/** From acceptance to the conclusion: who handles it, and what was found. */
final class HandlingDecisions {
    private HandlingDecisions() {}

    static Decided assign(Known state, Assign c, DecisionContext context) {
        mustName(c.handler(), "handler");
        mustDeclareNoRecusalGround(c.recusalGround());
        var organ = settledOrGiven("organ", state.facts().organId(), c.organId());
        var category = settledOrGiven("category", state.facts().category(), c.category());
        mustNotBeComplainedOf(organ, c.by());
        if (organ != null && state.facts().organId() == null) {
            Jurisdiction.mustNotStandAbove(organ, c.authority().region(), null, context.register());
        }
        mustBeAbleToHandle(c, organ, context.register());
        return Decided.of(new ComplaintAssigned(c.complaintId(), c.by(), c.handler(), category, organ, context.now()));
    }

    /** Only what a deemed acceptance left open is settled here. */
    private static <T> T settledOrGiven(String field, T settled, T given) {
        if (settled != null && given != null && !settled.equals(given)) {
            throw new DomainError(ErrorCode.INVALID_VALUE, Map.of("field", field, "expected", settled));
        }
        return settled == null ? given : settled;
    }

    /** A clerk of the same bureau who does not belong to the organ complained of. */
    private static void mustBeAbleToHandle(Assign c, String organ, Register register) {
        boolean able = register.account(c.handler())
                .filter(handler -> isColleague(handler, c) && !Objects.equals(handler.organisation(), organ))
                .isPresent();
        if (!able) {
            throw new DomainError(ErrorCode.HANDLER_NOT_POSSIBLE, Map.of("handler", c.handler()));
        }
    }

    private static boolean isColleague(Person handler, Assign c) {
        return handler.roles().contains(Role.BUREAU_CLERK)
                && Objects.equals(handler.organisation(), c.by().organisation());
    }

    static Decided startVerification(Known state, StartVerification c, DecisionContext context) {
        if (!c.by().person().equals(state.facts().handler())) {
            throw new DomainError(
                    ErrorCode.NOT_HANDLER, Map.of("handler", state.facts().handler()));
        }
        return Decided.of(new ComplaintVerificationStarted(c.complaintId(), c.by(), context.now()));
    }

    static Decided recordFinding(RecordFinding c, DecisionContext context) {
        mustName(c.finding(), "finding");
        mustGive(c.facts(), "facts");
        var factsRef = context.textRef("finding-facts");
        var measuresRef = c.measures() == null ? null : context.textRef("finding-measures");
        var texts = new HashMap<String, ConfidentialText>();
        texts.put(factsRef, c.facts());
        if (measuresRef != null) {
            texts.put(measuresRef, c.measures());
        }
        var reply = context.start(context.policy().replyToConclusion(), context.today());
        var recorded = new ComplaintFindingRecorded(
                c.complaintId(),
                c.by(),
                c.finding(),
                factsRef,
                measuresRef,
                reply.rule(),
                reply.startedOn(),
                reply.dueOn(),
                reply.provisional(),
                context.now());
        return new Decided(List.of(recorded), texts);
    }
}
