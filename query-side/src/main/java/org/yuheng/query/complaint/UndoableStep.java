package org.yuheng.query.complaint;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.event.ComplainantWrote;
import org.yuheng.kernel.complaint.event.ComplaintAccepted;
import org.yuheng.kernel.complaint.event.ComplaintDueDateFixed;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.complaint.event.ComplaintRedirected;
import org.yuheng.kernel.complaint.event.ComplaintStepUndone;
import org.yuheng.kernel.complaint.event.IdentityErased;
import org.yuheng.kernel.complaint.event.IdentityRead;
import org.yuheng.kernel.complaint.event.IdentityReadApproved;

/**
 * A step that whoever did it may take back for a moment.
 *
 * @param by account
 * @param at legal time, to the millisecond
 */
public record UndoableStep(String by, Instant at) {
    /** For so long. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    boolean isFreshAt(Instant now) {
        return !now.isAfter(at.plus(LONGEST));
    }

    /** Those that may be taken back after an event, the latest last. Most steps seal what was before. */
    static List<UndoableStep> after(List<UndoableStep> before, ComplaintEvent event, ComplaintStage stage) {
        return switch (event) {
            case ComplaintAccepted e -> List.of(of(e.by(), e.at()));
            case ComplaintRedirected e -> withOneMore(before, of(e.by(), e.at()));
            case ComplaintStepUndone e -> before.isEmpty() ? before : before.subList(0, before.size() - 1);
            case ComplaintDueDateFixed e -> stage == ComplaintStage.REDIRECTED ? before : List.of();
            case ComplainantWrote e -> before;
            case IdentityReadApproved e -> before;
            case IdentityRead e -> before;
            case IdentityErased e -> before;
            default -> List.of();
        };
    }

    private static UndoableStep of(Actor by, Instant at) {
        return new UndoableStep(by.person(), at.truncatedTo(ChronoUnit.MILLIS));
    }

    private static List<UndoableStep> withOneMore(List<UndoableStep> before, UndoableStep step) {
        var more = new ArrayList<>(before);
        more.add(step);
        return more;
    }
}
