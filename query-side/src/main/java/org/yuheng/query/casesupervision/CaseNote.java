package org.yuheng.query.casesupervision;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.yuheng.kernel.access.Actor;

/**
 * Who did something, when, and under which reference the vault has what was written about it.
 *
 * @param by null for what the calendar did
 * @param at legal time, to the millisecond
 * @param textRef null where nothing was written
 */
public record CaseNote(Actor by, Instant at, String textRef) {
    static CaseNote of(Actor by, Instant at, String textRef) {
        return new CaseNote(by, moment(at), textRef);
    }

    /** As the view store keeps it. */
    static Instant moment(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS);
    }
}
