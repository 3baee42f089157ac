package org.yuheng.query.search;

import java.util.Optional;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.Overlay;
import org.yuheng.kernel.complaint.RefusalReason;
import org.yuheng.kernel.rule.ClockKind;
import org.yuheng.query.complaint.ComplaintDocument;
import org.yuheng.query.complaint.Refusal;

/**
 * What people have decided of a complaint. What the sender stated is no decision, nor is an acceptance that is deemed.
 *
 * @param category empty: nobody has decided
 * @param organ id; empty: nobody has decided
 * @param enforcement whether it is a matter of enforcement; empty: nobody has decided
 */
record Decided(Optional<Category> category, Optional<String> organ, Optional<Boolean> enforcement) {
    static Decided of(ComplaintDocument complaint) {
        boolean accepted = isAccepted(complaint);
        return new Decided(
                accepted ? Optional.ofNullable(complaint.category()) : Optional.empty(),
                accepted ? Optional.ofNullable(complaint.organId()) : Optional.empty(),
                enforcement(complaint, accepted));
    }

    /** Reconsideration and litigation are open against acts of enforcement only, so whoever points to them says that it is one. */
    private static Optional<Boolean> enforcement(ComplaintDocument complaint, boolean accepted) {
        if (isAnotherMatter(complaint)) {
            return Optional.of(false);
        }
        return accepted || complaint.stage() == ComplaintStage.REDIRECTED ? Optional.of(true) : Optional.empty();
    }

    private static boolean isAccepted(ComplaintDocument complaint) {
        return complaint.clocks().stream().anyMatch(clock -> clock.clock() == ClockKind.HANDLING)
                && !complaint.overlays().contains(Overlay.DEEMED_ACCEPTED);
    }

    private static boolean isAnotherMatter(ComplaintDocument complaint) {
        var refusal = complaint.refusal();
        return refusal != null
                && refusal.state() == Refusal.State.APPROVED
                && refusal.reason() == RefusalReason.NOT_ENFORCEMENT;
    }
}
