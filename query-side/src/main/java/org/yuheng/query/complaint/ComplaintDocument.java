package org.yuheng.query.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.complaint.Channel;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.IdentityMode;
import org.yuheng.kernel.complaint.Overlay;
import org.yuheng.platform.access.Subject;
import org.yuheng.query.view.ViewDocument;

/**
 * A complaint as it stands. The document of the detail view, and the state that the search index keeps, so that a list
 * and the page behind it say the same.
 *
 * @param subject scrubbed copy
 * @param receivedAt legal time, to the millisecond
 * @param broughtInBy account that brought it in; it is never shown, as it may be the complainant's own
 * @param broughtInFor organisation for which it was brought in, or null
 * @param clocks in the order in which they started
 * @param identityErased whether who complained, and all that was said, is gone for ever
 * @param undoable steps that may still be taken back if they are fresh, the latest last
 */
public record ComplaintDocument(
        @BsonId String id,
        long version,
        String number,
        ComplaintStage stage,
        List<Overlay> overlays,
        Channel channel,
        IdentityMode identityMode,
        String regionCode,
        String subject,
        String organId,
        String enterpriseRef,
        Category category,
        LocalDate occurredOn,
        Instant receivedAt,
        String broughtInBy,
        String broughtInFor,
        String importId,
        List<ComplaintClock> clocks,
        boolean supplementAsked,
        Refusal refusal,
        List<IdentityPermit> permits,
        ComplaintHandling handling,
        ComplaintOutcome outcome,
        boolean identityErased,
        List<UndoableStep> undoable)
        implements ViewDocument {

    /** What ends within so many days is at risk. */
    public static final int DAYS_AT_RISK = 7;

    public ComplaintDocument {
        overlays = overlays == null ? List.of() : List.copyOf(overlays);
        clocks = clocks == null ? List.of() : List.copyOf(clocks);
        permits = permits == null ? List.of() : List.copyOf(permits);
        handling = handling == null ? ComplaintHandling.NONE : handling;
        outcome = outcome == null ? ComplaintOutcome.NONE : outcome;
        undoable = undoable == null ? List.of() : List.copyOf(undoable);
    }

    /** The period that counts now; there is at most one. */
    public Optional<ComplaintClock> runningClock() {
        return clocks.stream()
                .filter(clock -> clock.state() == ClockState.RUNNING)
                .findFirst();
    }

    /** Is the last day of the running period over? A provisional date says nothing yet. */
    public boolean isOverdueOn(LocalDate today) {
        return runningClock()
                .filter(clock -> !clock.provisional() && clock.dueOn().isBefore(today))
                .isPresent();
    }

    /** Does the running period end on this day or within the days to come? A provisional date says nothing yet. */
    public boolean isAtRiskOn(LocalDate today) {
        return runningClock()
                .filter(clock -> !clock.provisional()
                        && !clock.dueOn().isBefore(today)
                        && !clock.dueOn().isAfter(today.plusDays(DAYS_AT_RISK)))
                .isPresent();
    }

    /** What a right to it is measured against. */
    public Subject subjectOfAccess() {
        return new Subject(Places.find(regionCode).orElse(null), broughtInBy, broughtInFor);
    }
}
