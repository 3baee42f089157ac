package org.yuheng.query.complaint;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
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

/** How a biography grows: one step per event. Pure and total. */
public final class BiographyFold {
    private BiographyFold() {}

    /** @param before null before the first event */
    public static BiographyDocument apply(BiographyDocument before, ComplaintEvent event, long version) {
        return event instanceof ComplaintReceived received
                ? begun(received, version)
                : continued(before, event, version);
    }

    private static BiographyDocument begun(ComplaintReceived e, long version) {
        return new BiographyDocument(
                e.complaintId(),
                version,
                e.regionCode(),
                e.by().person(),
                e.by().organisation(),
                e.organId(),
                awaitedAfter(e, null),
                grown(List.of(), null, e, version));
    }

    private static BiographyDocument continued(BiographyDocument before, ComplaintEvent event, long version) {
        return new BiographyDocument(
                before.id(),
                version,
                before.regionCode(),
                before.broughtInBy(),
                before.broughtInFor(),
                event instanceof ComplaintAccepted accepted ? accepted.organId() : before.organId(),
                awaitedAfter(event, before.awaited()),
                grown(before.steps(), before.awaited(), event, version));
    }

    /** The steps with the one that this event makes. */
    public static List<BiographyStep> grown(
            List<BiographyStep> before, Awaited awaited, ComplaintEvent event, long version) {
        var steps = new ArrayList<>(before);
        var at = event.at().truncatedTo(ChronoUnit.MILLIS);
        var effectiveAt = event.effectiveAt().truncatedTo(ChronoUnit.MILLIS);
        boolean somebodyWasAwaited = awaited != null && !before.isEmpty();
        Long waited = somebodyWasAwaited
                ? Math.max(
                        0,
                        Duration.between(before.getLast().effectiveAt(), effectiveAt)
                                .toSeconds())
                : null;
        steps.add(new BiographyStep(
                version,
                at,
                effectiveAt,
                event.getClass().getSimpleName(),
                StepFacts.actor(event),
                StepFacts.of(event),
                somebodyWasAwaited ? awaited : null,
                waited));
        return steps;
    }

    /** Whose turn it is once this has happened; null when nothing more is expected of anybody. */
    public static Awaited awaitedAfter(ComplaintEvent event, Awaited before) {
        return switch (event) {
            case ComplaintReceived e -> Awaited.BUREAU;
            case ComplaintScreeningStarted e -> before;
            case ComplaintSupplementRequested e -> Awaited.COMPLAINANT;
            case ComplaintSupplemented e -> Awaited.BUREAU;
            case ComplaintAccepted e -> Awaited.BUREAU;
            case ComplaintDeemedAccepted e -> Awaited.BUREAU;
            case ComplaintRefusalProposed e -> Awaited.BUREAU_HEAD;
            case ComplaintRefused e -> Awaited.BUREAU;
            case ComplaintRefusalDeclined e -> Awaited.BUREAU;
            case ComplaintWithdrawn e -> null;
            case ComplaintDueDateFixed e -> before;
            case IdentityReadApproved e -> before;
            case IdentityRead e -> before;
        };
    }
}
