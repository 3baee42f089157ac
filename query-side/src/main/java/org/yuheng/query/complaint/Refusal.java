package org.yuheng.query.complaint;

import java.time.Instant;
import org.yuheng.kernel.complaint.RefusalReason;

/**
 * The latest proposal to refuse, and what became of it.
 *
 * @param proposedBy account; the approval takes another person
 * @param proposedFor organisation of that account
 */
public record Refusal(RefusalReason reason, String proposedBy, String proposedFor, Instant proposedAt, State state) {
    /** What became of it. */
    public enum State {
        PROPOSED,
        APPROVED,
        DECLINED,
        /** The complaint went another way before anybody decided on the proposal. */
        LAPSED
    }

    Refusal now(State next) {
        return new Refusal(reason, proposedBy, proposedFor, proposedAt, next);
    }

    Refusal approvedFor(RefusalReason finalReason) {
        return new Refusal(finalReason, proposedBy, proposedFor, proposedAt, State.APPROVED);
    }
}
