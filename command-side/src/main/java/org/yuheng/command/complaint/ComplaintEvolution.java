package org.yuheng.command.complaint;

import org.yuheng.command.complaint.ComplaintState.AwaitingSupplement;
import org.yuheng.command.complaint.ComplaintState.Closed;
import org.yuheng.command.complaint.ComplaintState.Concluded;
import org.yuheng.command.complaint.ComplaintState.FreshStep;
import org.yuheng.command.complaint.ComplaintState.Handling;
import org.yuheng.command.complaint.ComplaintState.Known;
import org.yuheng.command.complaint.ComplaintState.Pending;
import org.yuheng.command.complaint.ComplaintState.Period;
import org.yuheng.command.complaint.ComplaintState.Proposal;
import org.yuheng.command.complaint.ComplaintState.Replied;
import org.yuheng.command.complaint.ComplaintState.Suspended;
import org.yuheng.kernel.calendar.LegalDay;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.event.ComplainantWrote;
import org.yuheng.kernel.complaint.event.ComplaintAccepted;
import org.yuheng.kernel.complaint.event.ComplaintAssigned;
import org.yuheng.kernel.complaint.event.ComplaintCalledBack;
import org.yuheng.kernel.complaint.event.ComplaintClosed;
import org.yuheng.kernel.complaint.event.ComplaintDeemedAccepted;
import org.yuheng.kernel.complaint.event.ComplaintDueDateFixed;
import org.yuheng.kernel.complaint.event.ComplaintEscalated;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.complaint.event.ComplaintFindingRecorded;
import org.yuheng.kernel.complaint.event.ComplaintMerged;
import org.yuheng.kernel.complaint.event.ComplaintReceived;
import org.yuheng.kernel.complaint.event.ComplaintRedirected;
import org.yuheng.kernel.complaint.event.ComplaintRefusalDeclined;
import org.yuheng.kernel.complaint.event.ComplaintRefusalProposed;
import org.yuheng.kernel.complaint.event.ComplaintRefused;
import org.yuheng.kernel.complaint.event.ComplaintReopened;
import org.yuheng.kernel.complaint.event.ComplaintReplied;
import org.yuheng.kernel.complaint.event.ComplaintResumed;
import org.yuheng.kernel.complaint.event.ComplaintScreeningStarted;
import org.yuheng.kernel.complaint.event.ComplaintStepUndone;
import org.yuheng.kernel.complaint.event.ComplaintSupplementRequested;
import org.yuheng.kernel.complaint.event.ComplaintSupplemented;
import org.yuheng.kernel.complaint.event.ComplaintSuspended;
import org.yuheng.kernel.complaint.event.ComplaintTerminated;
import org.yuheng.kernel.complaint.event.ComplaintTransferred;
import org.yuheng.kernel.complaint.event.ComplaintVerificationStarted;
import org.yuheng.kernel.complaint.event.ComplaintWithdrawn;
import org.yuheng.kernel.complaint.event.DeadlineExtended;
import org.yuheng.kernel.complaint.event.IdentityErased;
import org.yuheng.kernel.complaint.event.IdentityRead;
import org.yuheng.kernel.complaint.event.IdentityReadApproved;

/** What each event makes of a complaint. Total: every event of the log has a meaning here. */
final class ComplaintEvolution {
    private ComplaintEvolution() {}

    static ComplaintState evolve(ComplaintState state, ComplaintEvent event) {
        return event instanceof ComplaintReceived e ? received(e) : evolve((Known) state, event);
    }

    private static Known evolve(Known state, ComplaintEvent event) {
        return switch (event) {
            case ComplaintReceived e -> received(e);
            case ComplaintScreeningStarted e -> screening((Pending) state);
            case ComplaintSupplementRequested e -> awaiting((Pending) state, e);
            case ComplaintSupplemented e -> supplemented((AwaitingSupplement) state, e);
            case ComplaintAccepted e -> accepted(state, e);
            case ComplaintDeemedAccepted e -> deemed(state, e);
            case ComplaintRefusalProposed e ->
                ((Pending) state).proposing(new Proposal(e.by(), e.reason(), e.textRef()));
            case ComplaintRefused e -> refused(state, e);
            case ComplaintRefusalDeclined e -> screening(((Pending) state).proposing(null));
            case ComplaintRedirected e -> redirected(state, e);
            case ComplaintTransferred e -> Closed.in(ComplaintStage.TRANSFERRED, state.facts());
            case ComplaintAssigned e -> assigned((Handling) state, e);
            case ComplaintVerificationStarted e -> in(ComplaintStage.VERIFYING, (Handling) state);
            case ComplaintEscalated e ->
                in(state.stage(), ((Handling) state).with(state.facts().escalatedTo(e.caseId())));
            case ComplaintFindingRecorded e -> concluded(state, e);
            case ComplaintReplied e -> replied(state);
            case ComplaintCalledBack e -> calledBack(state, e);
            case ComplaintClosed e -> Closed.in(ComplaintStage.CLOSED, state.facts());
            case DeadlineExtended e -> state.running(state.running().extended(e.days(), e.dueOn(), e.dueProvisional()));
            case ComplaintSuspended e -> new Suspended(state, e.daysLeft(), LegalDay.dateOf(e.at()));
            case ComplaintResumed e -> resumed((Suspended) state, e);
            case ComplaintTerminated e -> Closed.in(ComplaintStage.TERMINATED, state.facts());
            case ComplaintWithdrawn e -> Closed.in(ComplaintStage.WITHDRAWN, state.facts());
            case ComplaintMerged e ->
                Closed.in(ComplaintStage.MERGED, state.facts().mergedInto(e.targetId()));
            case ComplaintReopened e -> reopened(state, e);
            case ComplaintStepUndone e -> undone(state, e);
            case ComplaintDueDateFixed e -> state.running(state.running().fixed(e.dueOn()));
            case IdentityReadApproved e -> permitted(state, e);
            case ComplainantWrote e -> state;
            case IdentityRead e -> state;
            case IdentityErased e -> state.with(state.facts().withoutIdentity());
        };
    }

    private static Pending received(ComplaintReceived e) {
        var screening = new Period(
                e.screeningRule(), null, e.screeningStartedOn(), e.screeningDueOn(), e.screeningDueProvisional());
        return new Pending(ComplaintFacts.of(e), ComplaintStage.RECEIVED, screening, false, null);
    }

    private static Pending screening(Pending state) {
        return new Pending(
                state.facts(), ComplaintStage.SCREENING, state.screening(), state.supplementAsked(), state.proposal());
    }

    /** A proposal to refuse lapses when the person is asked for more: what is supplied must be weighed first. */
    private static AwaitingSupplement awaiting(Pending state, ComplaintSupplementRequested e) {
        var supplement = new Period(
                e.supplementRule(),
                e.supplementDays(),
                e.supplementStartedOn(),
                e.supplementDueOn(),
                e.supplementDueProvisional());
        return new AwaitingSupplement(state.facts(), state.screening(), e.screeningDaysLeft(), supplement);
    }

    private static Pending supplemented(AwaitingSupplement state, ComplaintSupplemented e) {
        var screening = state.screening()
                .resumed(
                        state.screeningDaysLeft(),
                        e.screeningStartedOn(),
                        e.screeningDueOn(),
                        e.screeningDueProvisional());
        return new Pending(state.facts(), ComplaintStage.SCREENING, screening, true, null);
    }

    private static Handling accepted(Known state, ComplaintAccepted e) {
        var handling = new Period(
                e.handlingRule(), null, e.handlingStartedOn(), e.handlingDueOn(), e.handlingDueProvisional());
        var facts = state.facts().settled(e.category(), e.organId()).acceptedBy(e.by().organisation());
        return new Handling(facts, ComplaintStage.ACCEPTED, handling, new FreshStep(state, e.by(), e.at()));
    }

    private static Handling deemed(Known state, ComplaintDeemedAccepted e) {
        var handling = new Period(
                e.handlingRule(), null, e.handlingStartedOn(), e.handlingDueOn(), e.handlingDueProvisional());
        return new Handling(state.facts().deemedAccepted(), ComplaintStage.ACCEPTED, handling, null);
    }

    private static Closed refused(Known state, ComplaintRefused e) {
        var reply = new Period(e.replyRule(), null, e.replyStartedOn(), e.replyDueOn(), e.replyDueProvisional());
        return new Closed(state.facts(), ComplaintStage.REFUSED, reply, false, null);
    }

    private static Closed redirected(Known state, ComplaintRedirected e) {
        var reply = new Period(e.replyRule(), null, e.replyStartedOn(), e.replyDueOn(), e.replyDueProvisional());
        var step = new FreshStep(state, e.by(), e.at());
        return new Closed(state.facts(), ComplaintStage.REDIRECTED, reply, false, step);
    }

    private static Handling assigned(Handling state, ComplaintAssigned e) {
        var facts = state.facts().settled(e.category(), e.organId()).assignedTo(e.handler());
        var stage = state.stage() == ComplaintStage.ACCEPTED ? ComplaintStage.ASSIGNED : state.stage();
        return new Handling(facts, stage, state.handling(), null);
    }

    private static Handling in(ComplaintStage stage, Handling state) {
        return new Handling(state.facts(), stage, state.handling(), null);
    }

    private static Concluded concluded(Known state, ComplaintFindingRecorded e) {
        var reply = new Period(e.replyRule(), null, e.replyStartedOn(), e.replyDueOn(), e.replyDueProvisional());
        return new Concluded(state.facts(), reply);
    }

    private static Known replied(Known state) {
        return state instanceof Closed closed
                ? new Closed(closed.facts(), closed.stage(), null, true, null)
                : new Replied(state.facts());
    }

    private static Known calledBack(Known state, ComplaintCalledBack e) {
        var outcome = new ComplaintFacts.CallBack(e.satisfied(), e.textRef() != null);
        var facts = state.facts().calledBack(outcome);
        return e.satisfied() ? Closed.in(ComplaintStage.CLOSED, facts) : new Replied(facts);
    }

    /** A period that was over when it stopped is the same as before. */
    private static Known resumed(Suspended state, ComplaintResumed e) {
        var standing = state.standing();
        boolean over = e.clock() != null && e.dueOn().isBefore(LegalDay.dateOf(e.at()));
        return e.clock() == null || over
                ? standing
                : standing.running(
                        standing.running().resumed(state.daysLeft(), e.startedOn(), e.dueOn(), e.dueProvisional()));
    }

    private static Handling reopened(Known state, ComplaintReopened e) {
        var handling = new Period(
                e.handlingRule(), null, e.handlingStartedOn(), e.handlingDueOn(), e.handlingDueProvisional());
        var facts = state.facts().reopenedBy(e.by().organisation());
        return new Handling(facts, ComplaintStage.ACCEPTED, handling, null);
    }

    /** All as before; only a proposal to refuse that lapsed stays lapsed, and consents that were given meanwhile stay. */
    private static Known undone(Known state, ComplaintStepUndone e) {
        var before = freshStep(state).before();
        var facts = before.facts().permitting(state.facts().readers());
        return before instanceof Pending pending ? pending.with(facts).proposing(null) : before.with(facts);
    }

    static FreshStep freshStep(Known state) {
        return switch (state) {
            case Handling handling -> handling.step();
            case Closed closed -> closed.step();
            default -> null;
        };
    }

    private static Known permitted(Known state, IdentityReadApproved e) {
        var permit = new ComplaintFacts.Permit(e.by().person(), e.validUntil());
        return state.with(state.facts().permitting(e.reader(), permit));
    }
}
