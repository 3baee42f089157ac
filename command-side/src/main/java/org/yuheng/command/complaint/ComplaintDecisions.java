package org.yuheng.command.complaint;

import static org.yuheng.command.complaint.ComplaintGuards.mustBePossible;
import static org.yuheng.command.complaint.ComplaintGuards.mustExist;
import static org.yuheng.command.complaint.ComplaintGuards.mustNotBeComplainedOf;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yuheng.command.complaint.ComplaintCommand.DeemAccepted;
import org.yuheng.command.complaint.ComplaintCommand.FixDueDate;
import org.yuheng.command.complaint.ComplaintCommand.Receive;
import org.yuheng.command.complaint.ComplaintCommand.Verb;
import org.yuheng.command.complaint.ComplaintState.Known;
import org.yuheng.kernel.complaint.ComplaintVerb;
import org.yuheng.kernel.complaint.event.ComplaintReceived;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/**
 * What the law answers when something is asked of a complaint. Pure: the same state, command and context give the same
 * events.
 */
final class ComplaintDecisions {
    /** What the complainant, the sender or the administrator does; the organ complained of has no hand in it. */
    private static final Set<ComplaintVerb> NOT_BY_A_BUREAU =
            EnumSet.of(ComplaintVerb.SUPPLY, ComplaintVerb.WITHDRAW, ComplaintVerb.WRITE, ComplaintVerb.ERASE_IDENTITY);

    private ComplaintDecisions() {}

    /** @throws DomainError when a rule forbids it; nothing has happened then */
    static Decided decide(ComplaintState state, ComplaintCommand command, DecisionContext context) {
        return switch (command) {
            case Receive c -> receive(state, c, context);
            case DeemAccepted c -> DeemedAcceptance.decide(mustExist(state), context);
            case FixDueDate c -> DueDateFixing.decide(mustExist(state), c.clock(), context);
            case Verb c -> decideInTime(mustExist(state), c, context);
        };
    }

    /** A screening period that ended before anybody decided has its effect first, whoever comes first: clock or clerk. */
    private static Decided decideInTime(Known state, Verb command, DecisionContext context) {
        var deemed = DeemedAcceptance.decide(state, context);
        if (deemed.events().isEmpty()) {
            return decideVerb(state, command, context);
        }
        var accepted = (Known) ComplaintEvolution.evolve(state, deemed.events().getFirst());
        var decided = decideVerb(accepted, command, context);
        var events = new ArrayList<>(deemed.events());
        events.addAll(decided.events());
        return new Decided(events, decided.texts());
    }

    private static Decided decideVerb(Known state, Verb command, DecisionContext context) {
        mustBePossible(state, command.verb());
        if (!NOT_BY_A_BUREAU.contains(command.verb())) {
            mustNotBeComplainedOf(state, command.by());
        }
        return switch (command) {
            case ComplaintCommand.StartScreening c -> ScreeningDecisions.start(c, context);
            case ComplaintCommand.RequestSupplement c -> ScreeningDecisions.requestSupplement(state, c, context);
            case ComplaintCommand.Supply c -> ScreeningDecisions.supply(state, c, context);
            case ComplaintCommand.Accept c -> AcceptanceDecisions.accept(state, c, context);
            case ComplaintCommand.Refuse c -> RefusalDecisions.propose(state, c, context);
            case ComplaintCommand.ApproveRefusal c -> RefusalDecisions.approve(state, c, context);
            case ComplaintCommand.DeclineRefusal c -> RefusalDecisions.decline(state, c, context);
            case ComplaintCommand.Redirect c -> ReferralDecisions.redirect(c, context);
            case ComplaintCommand.Transfer c -> ReferralDecisions.transfer(state, c, context);
            case ComplaintCommand.Escalate c -> ReferralDecisions.escalate(state, c, context);
            case ComplaintCommand.Merge c -> MergerDecisions.merge(state, c, context);
            case ComplaintCommand.Assign c -> HandlingDecisions.assign(state, c, context);
            case ComplaintCommand.StartVerification c -> HandlingDecisions.startVerification(state, c, context);
            case ComplaintCommand.RecordFinding c -> HandlingDecisions.recordFinding(c, context);
            case ComplaintCommand.Reply c -> AnswerDecisions.reply(state, c, context);
            case ComplaintCommand.CallBack c -> AnswerDecisions.callBack(state, c, context);
            case ComplaintCommand.Close c -> AnswerDecisions.close(state, c, context);
            case ComplaintCommand.Write c -> AnswerDecisions.write(c, context);
            case ComplaintCommand.Extend c -> PeriodDecisions.extend(state, c, context);
            case ComplaintCommand.Suspend c -> PeriodDecisions.suspend(state, c, context);
            case ComplaintCommand.Resume c -> PeriodDecisions.resume(state, c, context);
            case ComplaintCommand.Terminate c -> EndingDecisions.terminate(c, context);
            case ComplaintCommand.Withdraw c -> EndingDecisions.withdraw(c, context);
            case ComplaintCommand.Reopen c -> EndingDecisions.reopen(state, c, context);
            case ComplaintCommand.Undo c -> UndoDecisions.undo(state, c, context);
            case ComplaintCommand.ApproveIdentityRead c -> IdentityDecisions.approve(state, c, context);
            case ComplaintCommand.ReadIdentity c -> IdentityDecisions.read(state, c, context);
            case ComplaintCommand.EraseIdentity c -> IdentityDecisions.erase(c, context);
        };
    }

    private static Decided receive(ComplaintState state, Receive c, DecisionContext context) {
        if (state instanceof Known known) {
            if (known.facts().origin().contentDigest().equals(c.contentDigest())) {
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
        return new Decided(List.of(received), c.secrets());
    }
}
