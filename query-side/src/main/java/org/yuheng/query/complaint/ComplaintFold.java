package org.yuheng.query.complaint;

import static org.yuheng.query.complaint.Draft.atVersion;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.Overlay;
import org.yuheng.kernel.complaint.event.ComplaintAccepted;
import org.yuheng.kernel.complaint.event.ComplaintDeemedAccepted;
import org.yuheng.kernel.complaint.event.ComplaintDueDateFixed;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.complaint.event.ComplaintReceived;
import org.yuheng.kernel.complaint.event.ComplaintRefusalDeclined;
import org.yuheng.kernel.complaint.event.ComplaintRefusalProposed;
import org.yuheng.kernel.complaint.event.ComplaintRefused;
import org.yuheng.kernel.complaint.event.ComplaintScreeningStarted;
import org.yuheng.kernel.complaint.event.ComplaintSupplementRequested;
import org.yuheng.kernel.complaint.event.ComplaintSupplemented;
import org.yuheng.kernel.complaint.event.ComplaintWithdrawn;
import org.yuheng.kernel.complaint.event.IdentityRead;
import org.yuheng.kernel.complaint.event.IdentityReadApproved;
import org.yuheng.kernel.rule.ClockKind;

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
        var draft = atVersion(before, version, Stages.after(event, before.stage()));
        switch (event) {
            case ComplaintReceived e -> throw new IllegalStateException("handled above");
            case ComplaintSupplementRequested e -> supplementRequested(draft, e);
            case ComplaintSupplemented e -> supplemented(draft, e);
            case ComplaintAccepted e -> accepted(draft, e);
            case ComplaintDeemedAccepted e -> deemed(draft, e);
            case ComplaintRefusalProposed e -> proposed(draft, e);
            case ComplaintRefused e -> refused(draft, e);
            case ComplaintRefusalDeclined e -> declined(draft);
            case ComplaintWithdrawn e -> withdrawn(draft);
            case ComplaintDueDateFixed e -> draft.replaceOpen(e.clock(), clock -> clock.fixed(e.dueOn()));
            case IdentityReadApproved e -> draft.permit(new IdentityPermit(e.reader(), e.validUntil()));
            case ComplaintScreeningStarted e -> draft.nothingElse();
            case IdentityRead e -> draft.nothingElse();
        }
        return draft.document();
    }

    private static ComplaintDocument received(ComplaintReceived e, long version) {
        var screening = ComplaintClock.running(
                ClockKind.SCREENING,
                e.screeningRule(),
                e.screeningStartedOn(),
                e.screeningDueOn(),
                e.screeningDueProvisional());
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
                List.of(screening),
                false,
                null,
                List.of());
    }

    /** A proposal to refuse lapses: what is supplied must be weighed first. */
    private static void supplementRequested(Draft draft, ComplaintSupplementRequested e) {
        draft.supplementAsked = true;
        draft.decideRefusal(Refusal.State.LAPSED);
        draft.replaceOpen(ClockKind.SCREENING, clock -> clock.stopped(e.screeningDaysLeft()));
        draft.start(ComplaintClock.running(
                ClockKind.SUPPLEMENT,
                e.supplementRule(),
                e.supplementStartedOn(),
                e.supplementDueOn(),
                e.supplementDueProvisional()));
    }

    private static void supplemented(Draft draft, ComplaintSupplemented e) {
        draft.replaceOpen(ClockKind.SUPPLEMENT, clock -> clock.over(ClockState.MET));
        draft.replaceOpen(
                ClockKind.SCREENING,
                clock -> ComplaintClock.running(
                        ClockKind.SCREENING,
                        e.screeningRule(),
                        e.screeningStartedOn(),
                        e.screeningDueOn(),
                        e.screeningDueProvisional()));
    }

    private static void accepted(Draft draft, ComplaintAccepted e) {
        draft.category = e.category();
        draft.organId = e.organId();
        draft.decideRefusal(Refusal.State.LAPSED);
        draft.replaceOpen(ClockKind.SCREENING, clock -> clock.over(ClockState.MET));
        draft.start(ComplaintClock.running(
                ClockKind.HANDLING,
                e.handlingRule(),
                e.handlingStartedOn(),
                e.handlingDueOn(),
                e.handlingDueProvisional()));
    }

    private static void deemed(Draft draft, ComplaintDeemedAccepted e) {
        draft.decideRefusal(Refusal.State.LAPSED);
        draft.add(Overlay.DEEMED_ACCEPTED);
        draft.replaceOpen(ClockKind.SCREENING, clock -> clock.over(ClockState.MISSED));
        draft.start(ComplaintClock.running(
                ClockKind.HANDLING,
                e.handlingRule(),
                e.handlingStartedOn(),
                e.handlingDueOn(),
                e.handlingDueProvisional()));
    }

    private static void proposed(Draft draft, ComplaintRefusalProposed e) {
        draft.add(Overlay.REFUSAL_PROPOSED);
        draft.refusal =
                new Refusal(e.reason(), e.by().person(), e.at().truncatedTo(ChronoUnit.MILLIS), Refusal.State.PROPOSED);
    }

    private static void refused(Draft draft, ComplaintRefused e) {
        draft.refusal = draft.refusal.approvedFor(e.reason());
        draft.remove(Overlay.REFUSAL_PROPOSED);
        draft.replaceOpen(ClockKind.SCREENING, clock -> clock.over(ClockState.MET));
        draft.start(ComplaintClock.running(
                ClockKind.REPLY, e.replyRule(), e.replyStartedOn(), e.replyDueOn(), e.replyDueProvisional()));
    }

    private static void declined(Draft draft) {
        draft.decideRefusal(Refusal.State.DECLINED);
    }

    private static void withdrawn(Draft draft) {
        draft.decideRefusal(Refusal.State.LAPSED);
        draft.clocks.replaceAll(clock -> clock.isOpen() ? clock.over(ClockState.ENDED) : clock);
    }
}
