package org.yuheng.query.complaint;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.complaint.event.ComplaintAccepted;
import org.yuheng.kernel.complaint.event.ComplaintAssigned;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.complaint.event.ComplaintReceived;
import org.yuheng.kernel.complaint.event.ComplaintStepUndone;
import org.yuheng.kernel.log.RecordedEvent;

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
                Stages.after(e, null),
                Turn.after(e, null, Stages.after(e, null), List.of()),
                grown(List.of(), null, e, version));
    }

    private static BiographyDocument continued(BiographyDocument before, ComplaintEvent event, long version) {
        var stage = Stages.after(event, before.stage());
        return new BiographyDocument(
                before.id(),
                version,
                before.regionCode(),
                before.broughtInBy(),
                before.broughtInFor(),
                organAfter(event, before.organId()),
                stage,
                Turn.after(event, before.awaited(), stage, before.steps()),
                grown(before.steps(), before.awaited(), event, version));
    }

    private static String organAfter(ComplaintEvent event, String before) {
        return switch (event) {
            case ComplaintAccepted e -> e.organId();
            case ComplaintAssigned e -> e.organId();
            case ComplaintStepUndone e -> e.organId();
            default -> before;
        };
    }

    /** The steps with the one that this event makes. */
    public static List<BiographyStep> grown(
            List<BiographyStep> before, Awaited awaited, ComplaintEvent event, long version) {
        return grown(before, awaited, event, version, StepActor.of(event), StepFacts.of(event));
    }

    /**
     * The same for whatever has a biography.
     *
     * @param actor null for the clock
     */
    public static List<BiographyStep> grown(
            List<BiographyStep> before,
            Awaited awaited,
            RecordedEvent event,
            long version,
            Actor actor,
            Map<String, String> facts) {
        var steps = new ArrayList<>(before);
        var at = event.at().truncatedTo(ChronoUnit.MILLIS);
        var effectiveAt = event.effectiveAt().truncatedTo(ChronoUnit.MILLIS);
        boolean somebodyWasAwaited = awaited != null && !before.isEmpty();
        var since = somebodyWasAwaited ? latest(before) : null;
        steps.add(new BiographyStep(
                version,
                at,
                effectiveAt,
                event.getClass().getSimpleName(),
                actor,
                facts,
                somebodyWasAwaited ? awaited : null,
                since,
                somebodyWasAwaited ? BiographyStep.seconds(since, effectiveAt) : null));
        return steps;
    }

    /** Until when time is told: an effect that lies before an earlier step is no time to be counted twice. */
    static Instant latest(List<BiographyStep> steps) {
        return steps.stream()
                .map(BiographyStep::effectiveAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
