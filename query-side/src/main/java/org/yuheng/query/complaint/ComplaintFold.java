package org.yuheng.query.complaint;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.ComplaintVerb;
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

/** What each event makes of a complaint as readers see it. Pure and total. */
public final class ComplaintFold {
    private ComplaintFold() {}

    /** @param before null before the first event */
    public static ComplaintDocument apply(ComplaintDocument before, ComplaintEvent event, long version) {
        return event instanceof ComplaintReceived received
                ? received(received, version)
                : changed(before, event, version);
    }

    private static ComplaintDocument changed(ComplaintDocument before, ComplaintEvent event, long version) {
        var draft = Draft.after(before, event, version);
        switch (event) {
            case ComplaintReceived e -> throw new IllegalStateException("handled above");
            case ComplaintSupplementRequested e -> supplementRequested(draft);
            case ComplaintAccepted e -> accepted(draft, e);
            case ComplaintDeemedAccepted e -> draft.decideRefusal(Refusal.State.LAPSED);
            case ComplaintRefusalProposed e -> proposed(draft, e);
            case ComplaintRefused e -> draft.refusal = draft.refusal.approvedFor(e.reason());
            case ComplaintRefusalDeclined e -> declined(draft);
            case ComplaintRedirected e -> redirected(draft, e);
            case ComplaintTransferred e -> transferred(draft, e);
            case ComplaintAssigned e -> assigned(draft, e);
            case ComplaintEscalated e -> draft.handling(handling -> handling.escalatedTo(e.caseId()));
            case ComplaintFindingRecorded e -> draft.handling(handling -> handling.found(e.finding()));
            case ComplaintReplied e -> draft.outcome(ComplaintOutcome::told);
            case ComplaintCalledBack e -> calledBack(draft, e);
            case ComplaintSuspended e -> draft.handling(handling -> handling.suspendedFor(e.ground()));
            case ComplaintResumed e -> draft.handling(handling -> handling.suspendedFor(null));
            case ComplaintTerminated e -> terminated(draft, e);
            case ComplaintWithdrawn e -> withdrawn(draft);
            case ComplaintMerged e -> merged(draft, e);
            case ComplaintReopened e -> reopened(draft, e);
            case ComplaintStepUndone e -> undone(draft, e);
            case IdentityReadApproved e -> draft.permit(new IdentityPermit(e.reader(), e.validUntil()));
            case IdentityErased e -> draft.identityErased = true;
            case ComplaintScreeningStarted e -> draft.nothingElse();
            case ComplaintSupplemented e -> draft.nothingElse();
            case ComplaintVerificationStarted e -> draft.nothingElse();
            case ComplaintClosed e -> draft.nothingElse();
            case DeadlineExtended e -> draft.nothingElse();
            case ComplaintDueDateFixed e -> draft.nothingElse();
            case ComplainantWrote e -> draft.nothingElse();
            case IdentityRead e -> draft.nothingElse();
        }
        return draft.document();
    }

    private static ComplaintDocument received(ComplaintReceived e, long version) {
        return new ComplaintDocument(
                e.complaintId(),
                version,
                e.number(),
                ComplaintStage.RECEIVED,
                List.of(),
                e.channel(),
                e.identityMode(),
                e.regionCode(),
                e.subject(),
                e.organId(),
                e.enterpriseRef(),
                e.category(),
                e.occurredOn(),
                e.at().truncatedTo(ChronoUnit.MILLIS),
                e.by().person(),
                e.by().organisation(),
                e.importId(),
                ClockFold.after(List.of(), e),
                false,
                null,
                List.of(),
                ComplaintHandling.NONE,
                ComplaintOutcome.NONE,
                false,
                List.of());
    }

    /** A proposal to refuse lapses: what is supplied must be weighed first. */
    private static void supplementRequested(Draft draft) {
        draft.supplementAsked = true;
        draft.decideRefusal(Refusal.State.LAPSED);
    }

    private static void accepted(Draft draft, ComplaintAccepted e) {
        draft.settle(e.category(), e.organId());
        draft.decideRefusal(Refusal.State.LAPSED);
        draft.handling(handling -> handling.acceptedBy(e.by().organisation(), e.ground()));
    }

    private static void proposed(Draft draft, ComplaintRefusalProposed e) {
        draft.refusal = new Refusal(
                e.reason(),
                e.by().person(),
                e.by().organisation(),
                e.at().truncatedTo(ChronoUnit.MILLIS),
                Refusal.State.PROPOSED);
    }

    private static void declined(Draft draft) {
        draft.decideRefusal(Refusal.State.DECLINED);
        draft.handling(ComplaintHandling::cameBack);
    }

    private static void redirected(Draft draft, ComplaintRedirected e) {
        draft.decideRefusal(Refusal.State.LAPSED);
        var remedy = new OpenRemedy(e.remedy(), e.remedyPeriod(), e.remedyUnit());
        draft.outcome(outcome -> outcome.pointedTo(remedy));
    }

    private static void transferred(Draft draft, ComplaintTransferred e) {
        draft.decideRefusal(Refusal.State.LAPSED);
        draft.outcome(outcome -> outcome.givenTo(new Receiver(e.receiver(), e.ground())));
    }

    private static void assigned(Draft draft, ComplaintAssigned e) {
        draft.settle(e.category(), e.organId());
        draft.handling(handling -> handling.assignedTo(e.handler()));
    }

    private static void calledBack(Draft draft, ComplaintCalledBack e) {
        var said = new CallBack(e.satisfied(), e.textRef() != null);
        draft.outcome(outcome -> outcome.calledBack(said));
    }

    private static void terminated(Draft draft, ComplaintTerminated e) {
        withdrawn(draft);
        draft.outcome(outcome -> outcome.terminatedFor(e.ground()));
    }

    private static void withdrawn(Draft draft) {
        draft.decideRefusal(Refusal.State.LAPSED);
        draft.handling(handling -> handling.suspendedFor(null));
    }

    private static void merged(Draft draft, ComplaintMerged e) {
        draft.decideRefusal(Refusal.State.LAPSED);
        draft.outcome(outcome -> outcome.mergedInto(e.targetId()));
    }

    /** The former end counts no more; the biography tells it. */
    private static void reopened(Draft draft, ComplaintReopened e) {
        draft.handling(handling -> handling.takenUpAgainBy(e.by().organisation()));
        draft.outcome(outcome -> ComplaintOutcome.NONE);
    }

    /** As it was before; only a proposal to refuse that has lapsed stays so. */
    private static void undone(Draft draft, ComplaintStepUndone e) {
        draft.settle(e.category(), e.organId());
        if (e.undone() == ComplaintVerb.REDIRECT) {
            draft.outcome(outcome -> outcome.pointedTo(null));
        } else {
            draft.handling(handling -> handling.acceptedBy(null, null));
        }
    }
}
