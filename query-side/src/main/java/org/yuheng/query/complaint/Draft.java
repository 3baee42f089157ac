package org.yuheng.query.complaint;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.event.ComplaintEvent;

/** The next version of a document while one event is worked in. Stage, overlays and periods follow folds of their own. */
final class Draft {
    private final ComplaintDocument before;
    private final ComplaintEvent event;
    private final long version;
    private final List<IdentityPermit> permits;
    String organId;
    Category category;
    boolean supplementAsked;
    boolean identityErased;
    Refusal refusal;
    private ComplaintHandling handling;
    private ComplaintOutcome outcome;

    private Draft(ComplaintDocument before, ComplaintEvent event, long version) {
        this.before = before;
        this.event = event;
        this.version = version;
        this.permits = new ArrayList<>(before.permits());
        this.organId = before.organId();
        this.category = before.category();
        this.supplementAsked = before.supplementAsked();
        this.identityErased = before.identityErased();
        this.refusal = before.refusal();
        this.handling = before.handling();
        this.outcome = before.outcome();
    }

    static Draft after(ComplaintDocument before, ComplaintEvent event, long version) {
        return new Draft(before, event, version);
    }

    /** For events that only lead to a stage or move a period, or that the biography alone tells. */
    void nothingElse() {
        // Version, stage, overlays and periods are set.
    }

    void settle(Category settledCategory, String settledOrgan) {
        category = settledCategory;
        organId = settledOrgan;
    }

    void handling(UnaryOperator<ComplaintHandling> change) {
        handling = change.apply(handling);
    }

    void outcome(UnaryOperator<ComplaintOutcome> change) {
        outcome = change.apply(outcome);
    }

    /** Decides on a proposal that waits; without one nothing happens. */
    void decideRefusal(Refusal.State how) {
        if (refusal != null && refusal.state() == Refusal.State.PROPOSED) {
            refusal = refusal.now(how);
        }
    }

    /** A later consent for the same reader takes the place of the earlier one. */
    void permit(IdentityPermit permit) {
        permits.removeIf(earlier -> earlier.reader().equals(permit.reader()));
        Instant until = permit.validUntil().truncatedTo(ChronoUnit.MILLIS);
        permits.add(new IdentityPermit(permit.reader(), until));
    }

    ComplaintDocument document() {
        return new ComplaintDocument(
                before.id(),
                version,
                before.number(),
                stage(),
                OverlayFold.after(before.overlays(), event),
                before.channel(),
                before.identityMode(),
                before.regionCode(),
                before.subject(),
                organId,
                before.enterpriseRef(),
                category,
                before.occurredOn(),
                before.receivedAt(),
                before.broughtInBy(),
                before.broughtInFor(),
                before.importId(),
                ClockFold.after(before.clocks(), event),
                supplementAsked,
                refusal,
                permits,
                handling,
                outcome,
                identityErased,
                UndoableStep.after(before.undoable(), event, stage()));
    }

    private ComplaintStage stage() {
        return Stages.after(event, before.stage());
    }
}
