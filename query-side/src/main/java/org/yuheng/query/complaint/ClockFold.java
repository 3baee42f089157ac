package org.yuheng.query.complaint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.yuheng.kernel.calendar.LegalDay;
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
import org.yuheng.kernel.rule.ClockKind;

/** What each event makes of the statutory periods. At most one runs; those that are over stay in the list. Pure and total. */
public final class ClockFold {
    private final List<ComplaintClock> clocks;

    private ClockFold(List<ComplaintClock> before) {
        this.clocks = new ArrayList<>(before);
    }

    /** @param before in the order in which they started */
    public static List<ComplaintClock> after(List<ComplaintClock> before, ComplaintEvent event) {
        var fold = new ClockFold(before);
        fold.take(event);
        return List.copyOf(fold.clocks);
    }

    private void take(ComplaintEvent event) {
        switch (event) {
            case ComplaintReceived e -> received(e);
            case ComplaintSupplementRequested e -> supplementRequested(e);
            case ComplaintSupplemented e -> supplemented(e);
            case ComplaintAccepted e -> accepted(e);
            case ComplaintDeemedAccepted e -> deemed(e);
            case ComplaintRefused e -> refused(e);
            case ComplaintRedirected e -> redirected(e);
            case ComplaintFindingRecorded e -> concluded(e);
            case ComplaintReplied e -> open(ClockKind.REPLY, clock -> clock.done(LegalDay.dateOf(e.at())));
            case ComplaintReopened e -> reopened(e);
            case ComplaintTransferred e -> endAll();
            case ComplaintTerminated e -> endAll();
            case ComplaintMerged e -> endAll();
            case ComplaintWithdrawn e -> endAll();
            case ComplaintClosed e -> endAll();
            case ComplaintDueDateFixed e -> open(e.clock(), clock -> clock.fixed(e.dueOn()));
            case DeadlineExtended e ->
                open(e.clock(), clock -> clock.extended(e.formerDueOn(), e.dueOn(), e.dueProvisional()));
            case ComplaintSuspended e -> open(e.clock(), clock -> clock.stopped(e.daysLeft()));
            case ComplaintResumed e ->
                open(e.clock(), clock -> clock.goesOn(e.rule(), e.startedOn(), e.dueOn(), e.dueProvisional()));
            case ComplaintStepUndone e -> undone(e);
            case ComplaintScreeningStarted e -> asTheyAre();
            case ComplaintRefusalProposed e -> asTheyAre();
            case ComplaintRefusalDeclined e -> asTheyAre();
            case ComplaintAssigned e -> asTheyAre();
            case ComplaintVerificationStarted e -> asTheyAre();
            case ComplaintEscalated e -> asTheyAre();
            case ComplaintCalledBack e -> asTheyAre();
            case ComplainantWrote e -> asTheyAre();
            case IdentityReadApproved e -> asTheyAre();
            case IdentityRead e -> asTheyAre();
            case IdentityErased e -> asTheyAre();
        }
    }

    private void received(ComplaintReceived e) {
        start(
                ClockKind.SCREENING,
                e.screeningRule(),
                e.screeningStartedOn(),
                e.screeningDueOn(),
                e.screeningDueProvisional());
    }

    private void supplementRequested(ComplaintSupplementRequested e) {
        open(ClockKind.SCREENING, clock -> clock.stopped(e.screeningDaysLeft()));
        start(
                ClockKind.SUPPLEMENT,
                e.supplementRule(),
                e.supplementStartedOn(),
                e.supplementDueOn(),
                e.supplementDueProvisional());
    }

    private void supplemented(ComplaintSupplemented e) {
        open(ClockKind.SUPPLEMENT, clock -> clock.over(ClockState.MET));
        open(
                ClockKind.SCREENING,
                clock -> clock.goesOn(
                        e.screeningRule(), e.screeningStartedOn(), e.screeningDueOn(), e.screeningDueProvisional()));
    }

    private void accepted(ComplaintAccepted e) {
        open(ClockKind.SCREENING, clock -> clock.over(ClockState.MET));
        start(
                ClockKind.HANDLING,
                e.handlingRule(),
                e.handlingStartedOn(),
                e.handlingDueOn(),
                e.handlingDueProvisional());
    }

    private void deemed(ComplaintDeemedAccepted e) {
        open(ClockKind.SCREENING, clock -> clock.over(ClockState.MISSED));
        start(
                ClockKind.HANDLING,
                e.handlingRule(),
                e.handlingStartedOn(),
                e.handlingDueOn(),
                e.handlingDueProvisional());
    }

    private void refused(ComplaintRefused e) {
        open(ClockKind.SCREENING, clock -> clock.over(ClockState.MET));
        start(ClockKind.REPLY, e.replyRule(), e.replyStartedOn(), e.replyDueOn(), e.replyDueProvisional());
    }

    /** To point to another remedy is a decision in screening; later it takes the object of the handling away. */
    private void redirected(ComplaintRedirected e) {
        open(ClockKind.SCREENING, clock -> clock.over(ClockState.MET));
        endAll();
        start(ClockKind.REPLY, e.replyRule(), e.replyStartedOn(), e.replyDueOn(), e.replyDueProvisional());
    }

    private void concluded(ComplaintFindingRecorded e) {
        open(ClockKind.HANDLING, clock -> clock.done(LegalDay.dateOf(e.at())));
        start(ClockKind.REPLY, e.replyRule(), e.replyStartedOn(), e.replyDueOn(), e.replyDueProvisional());
    }

    /** The duty to tell of what is taken up again has lost its object. */
    private void reopened(ComplaintReopened e) {
        endAll();
        start(
                ClockKind.HANDLING,
                e.handlingRule(),
                e.handlingStartedOn(),
                e.handlingDueOn(),
                e.handlingDueProvisional());
    }

    /** What the step had started never was; what it had ended goes on. */
    private void undone(ComplaintStepUndone e) {
        var started = e.undone() == ComplaintVerb.REDIRECT ? ClockKind.REPLY : ClockKind.HANDLING;
        clocks.removeIf(clock -> clock.clock() == started && clock.isOpen());
        for (int i = clocks.size() - 1; i >= 0; i--) {
            if (clocks.get(i).clock() == e.clock()) {
                clocks.set(i, clocks.get(i).goesOn(e.rule(), e.startedOn(), e.dueOn(), e.dueProvisional()));
                return;
            }
        }
    }

    private void start(ClockKind kind, String rule, LocalDate startedOn, LocalDate dueOn, boolean provisional) {
        clocks.add(ComplaintClock.running(kind, rule, startedOn, dueOn, provisional));
    }

    /** @param kind null: none */
    private void open(ClockKind kind, UnaryOperator<ComplaintClock> change) {
        clocks.replaceAll(clock -> clock.clock() == kind && clock.isOpen() ? change.apply(clock) : clock);
    }

    private void endAll() {
        clocks.replaceAll(clock -> clock.isOpen() ? clock.over(ClockState.ENDED) : clock);
    }

    private void asTheyAre() {
        // The event says nothing about a period.
    }
}
