package org.yuheng.query.complaint;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.Overlay;
import org.yuheng.kernel.rule.ClockKind;

/** The next version of a document while one event is worked in. */
final class Draft {
    private final ComplaintDocument before;
    private final long version;
    private final List<Overlay> overlays;
    private final List<IdentityPermit> permits;
    private final ComplaintStage stage;
    final List<ComplaintClock> clocks;
    String organId;
    Category category;
    boolean supplementAsked;
    Refusal refusal;

    private Draft(ComplaintDocument before, long version, ComplaintStage stage) {
        this.before = before;
        this.version = version;
        this.overlays = new ArrayList<>(before.overlays());
        this.permits = new ArrayList<>(before.permits());
        this.clocks = new ArrayList<>(before.clocks());
        this.stage = stage;
        this.organId = before.organId();
        this.category = before.category();
        this.supplementAsked = before.supplementAsked();
        this.refusal = before.refusal();
    }

    static Draft atVersion(ComplaintDocument before, long version, ComplaintStage stage) {
        return new Draft(before, version, stage);
    }

    /** For events that only lead to a stage, or that the biography alone tells. */
    void nothingElse() {
        // Version and stage are set.
    }

    void add(Overlay overlay) {
        if (!overlays.contains(overlay)) {
            overlays.add(overlay);
        }
    }

    void remove(Overlay overlay) {
        overlays.remove(overlay);
    }

    void start(ComplaintClock clock) {
        clocks.add(clock);
    }

    void replaceOpen(ClockKind kind, UnaryOperator<ComplaintClock> change) {
        clocks.replaceAll(clock -> clock.clock() == kind && clock.isOpen() ? change.apply(clock) : clock);
    }

    /** Decides on a proposal that waits; without one nothing happens. */
    void decideRefusal(Refusal.State how) {
        if (refusal != null && refusal.state() == Refusal.State.PROPOSED) {
            refusal = refusal.now(how);
        }
        remove(Overlay.REFUSAL_PROPOSED);
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
                stage,
                overlays,
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
                clocks,
                supplementAsked,
                refusal,
                permits);
    }
}
