package org.yuheng.command.complaint;

import static org.yuheng.command.complaint.ComplaintGuards.mustBeAskedOnlyOnce;
import static org.yuheng.command.complaint.ComplaintGuards.mustBeInJurisdiction;
import static org.yuheng.command.complaint.ComplaintGuards.mustBePossible;
import static org.yuheng.command.complaint.ComplaintGuards.mustDeclareNoRecusalGround;
import static org.yuheng.command.complaint.ComplaintGuards.mustExist;
import static org.yuheng.command.complaint.ComplaintGuards.mustGive;
import static org.yuheng.command.complaint.ComplaintGuards.mustNotBeComplainedOf;

import java.util.ArrayList;
import java.util.Map;
import org.yuheng.command.complaint.ComplaintCommand.Accept;
import org.yuheng.command.complaint.ComplaintCommand.ApproveIdentityRead;
import org.yuheng.command.complaint.ComplaintCommand.ApproveRefusal;
import org.yuheng.command.complaint.ComplaintCommand.DeclineRefusal;
import org.yuheng.command.complaint.ComplaintCommand.DeemAccepted;
import org.yuheng.command.complaint.ComplaintCommand.FixDueDate;
import org.yuheng.command.complaint.ComplaintCommand.ReadIdentity;
import org.yuheng.command.complaint.ComplaintCommand.Receive;
import org.yuheng.command.complaint.ComplaintCommand.Refuse;
import org.yuheng.command.complaint.ComplaintCommand.RequestSupplement;
import org.yuheng.command.complaint.ComplaintCommand.StartScreening;
import org.yuheng.command.complaint.ComplaintCommand.Supply;
import org.yuheng.command.complaint.ComplaintCommand.Withdraw;
import org.yuheng.command.complaint.ComplaintState.AwaitingSupplement;
import org.yuheng.command.complaint.ComplaintState.Known;
import org.yuheng.command.complaint.ComplaintState.Pending;
import org.yuheng.kernel.complaint.ComplaintVerb;
import org.yuheng.kernel.complaint.event.ComplaintAccepted;
import org.yuheng.kernel.complaint.event.ComplaintReceived;
import org.yuheng.kernel.complaint.event.ComplaintScreeningStarted;
import org.yuheng.kernel.complaint.event.ComplaintSupplementRequested;
import org.yuheng.kernel.complaint.event.ComplaintSupplemented;
import org.yuheng.kernel.complaint.event.ComplaintWithdrawn;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/**
 * What the law answers when something is asked of a complaint. Pure: the same state, command and context give the same
 * events.
 */
final class ComplaintDecisions {
    private static final int LONGEST_SUPPLEMENT = 60;

    private ComplaintDecisions() {}

    /** @throws DomainError when a rule forbids it; nothing has happened then */
    static Decided decide(ComplaintState state, ComplaintCommand command, DecisionContext context) {
        if (command instanceof Receive receive) {
            return receive(state, receive, context);
        }
        var known = mustExist(state);
        return switch (command) {
            case DeemAccepted c -> DeemedAcceptance.decide(known, context);
            case FixDueDate c -> DueDateFixing.decide(known, c.clock(), context);
            default -> decideInTime(known, command, context);
        };
    }

    /** A screening period that ended before anybody decided has its effect first, whoever comes first: clock or clerk. */
    private static Decided decideInTime(Known state, ComplaintCommand command, DecisionContext context) {
        var deemed = DeemedAcceptance.decide(state, context);
        if (deemed.events().isEmpty()) {
            return decideVerb(state, command, context);
        }
        var accepted = (Known) ComplaintState.evolve(state, deemed.events().getFirst());
        var decided = decideVerb(accepted, command, context);
        var events = new ArrayList<>(deemed.events());
        events.addAll(decided.events());
        return new Decided(events, decided.texts());
    }

    private static Decided decideVerb(Known state, ComplaintCommand command, DecisionContext context) {
        return switch (command) {
            case StartScreening c -> startScreening(state, c, context);
            case RequestSupplement c -> requestSupplement(state, c, context);
            case Supply c -> supply(state, c, context);
            case Accept c -> accept(state, c, context);
            case Refuse c -> RefusalDecisions.propose(state, c, context);
            case ApproveRefusal c -> RefusalDecisions.approve(state, c, context);
            case DeclineRefusal c -> RefusalDecisions.decline(state, c, context);
            case Withdraw c -> withdraw(state, c, context);
            case ApproveIdentityRead c -> IdentityDecisions.approve(state, c, context);
            case ReadIdentity c -> IdentityDecisions.read(state, c, context);
            case Receive c -> throw new IllegalStateException("decided above");
            case DeemAccepted c -> throw new IllegalStateException("decided above");
            case FixDueDate c -> throw new IllegalStateException("decided above");
        };
    }

    /** A repeat of the same request changes nothing; the same request with other content is a conflict. */
    private static Decided receive(ComplaintState state, Receive c, DecisionContext context) {
        if (state instanceof Known known) {
            if (known.facts().contentDigest().equals(c.contentDigest())) {
                return Decided.NOTHING;
            }
            throw new DomainError(ErrorCode.IDEMPOTENCY_KEY_REUSED, Map.of("id", c.complaintId()));
        }
        var screening = context.start(context.policy().screeningFor(c.channel()), context.today());
        var received = new ComplaintReceived(
                c.complaintId(),
                c.number(),
                c.channel(),
                c.externalRef(),
                c.importId(),
                c.importRow(),
                c.by(),
                c.identityMode(),
                c.enterpriseRef(),
                c.organId(),
                c.regionCode(),
                c.category(),
                c.subject(),
                c.occurredOn(),
                c.receiptHash(),
                c.contentDigest(),
                screening.rule(),
                screening.startedOn(),
                screening.dueOn(),
                screening.provisional(),
                context.now());
        return new Decided(java.util.List.of(received), c.secrets());
    }

    private static Decided startScreening(Known state, StartScreening c, DecisionContext context) {
        mustBePossible(state, ComplaintVerb.START_SCREENING);
        mustDeclareNoRecusalGround(c.recusalGround());
        mustNotBeComplainedOf(state, c.by());
        return Decided.of(new ComplaintScreeningStarted(c.complaintId(), c.by(), context.now()));
    }

    private static Decided requestSupplement(Known state, RequestSupplement c, DecisionContext context) {
        mustBePossible(state, ComplaintVerb.REQUEST_SUPPLEMENT);
        mustNotBeComplainedOf(state, c.by());
        var pending = (Pending) state;
        mustBeAskedOnlyOnce(pending.supplementAsked());
        mustGive(c.missing(), ErrorCode.SUPPLEMENT_LIST_MISSING);
        var rule = context.rules().inForce(context.policy().supplement(), context.today());
        int days = c.days() == null ? rule.length() : c.days();
        if (days < 1 || days > LONGEST_SUPPLEMENT) {
            throw new DomainError(ErrorCode.INVALID_VALUE, Map.of("field", "days"));
        }
        var supplement = context.start(rule, days, context.today());
        int left = ScreeningClock.daysLeft(pending.screening(), context);
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

    private static Decided supply(Known state, Supply c, DecisionContext context) {
        mustBePossible(state, ComplaintVerb.SUPPLY);
        mustGive(c.text(), ErrorCode.EMPTY_TEXT);
        var awaiting = (AwaitingSupplement) state;
        var screening = ScreeningClock.resume(awaiting.screeningRule(), awaiting.screeningDaysLeft(), context);
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

    private static Decided accept(Known state, Accept c, DecisionContext context) {
        mustBePossible(state, ComplaintVerb.ACCEPT);
        var category = c.category() == null ? state.facts().category() : c.category();
        var organ = c.organId() == null ? state.facts().organId() : c.organId();
        if (category == null) {
            throw new DomainError(ErrorCode.CATEGORY_MISSING, Map.of());
        }
        if (organ == null) {
            throw new DomainError(ErrorCode.ORGAN_MISSING, Map.of());
        }
        mustNotBeComplainedOf(state, c.by());
        mustNotBeComplainedOf(organ, c.by());
        mustBeInJurisdiction(state, c.bureauRegion());
        var handling = context.start(context.policy().handling(), context.today());
        return Decided.of(new ComplaintAccepted(
                c.complaintId(),
                c.by(),
                category,
                organ,
                handling.rule(),
                handling.startedOn(),
                handling.dueOn(),
                handling.provisional(),
                context.now()));
    }

    private static Decided withdraw(Known state, Withdraw c, DecisionContext context) {
        mustBePossible(state, ComplaintVerb.WITHDRAW);
        var textRef = c.reason() == null ? null : "withdrawal";
        return Decided.of(new ComplaintWithdrawn(c.complaintId(), c.by(), textRef, context.now()), textRef, c.reason());
    }
}
