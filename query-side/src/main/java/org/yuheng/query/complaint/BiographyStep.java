package org.yuheng.query.complaint;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.yuheng.kernel.access.Actor;

/**
 * One step in the life of a complaint, as facts; the words are made when it is read.
 *
 * @param version place of the event in the life of its complaint, from 1
 * @param at legal time at which it was recorded, to the millisecond
 * @param effectiveAt legal time from which it has effect
 * @param event simple name of the event
 * @param actor who did it; null for the clock
 * @param facts what the words need: codes, dates, rules
 * @param waitedFor whose turn it was since the step before; null for the first and after the end
 * @param waitedSince when that turn of waiting began: when the step before took effect; null where nobody was waited for
 * @param waitedSeconds how long; null where nobody was waited for
 */
public record BiographyStep(
        long version,
        Instant at,
        Instant effectiveAt,
        String event,
        Actor actor,
        Map<String, String> facts,
        Awaited waitedFor,
        Instant waitedSince,
        Long waitedSeconds) {

    /** The same step for somebody who sees others before it. */
    public BiographyStep waitedSince(Instant seenBefore) {
        return waitedFor == null
                ? this
                : new BiographyStep(
                        version,
                        at,
                        effectiveAt,
                        event,
                        actor,
                        facts,
                        waitedFor,
                        seenBefore,
                        seconds(seenBefore, effectiveAt));
    }

    static long seconds(Instant from, Instant until) {
        return Math.max(0, Duration.between(from, until).toSeconds());
    }

    public BiographyStep {
        facts = facts == null ? Map.of() : facts;
    }
}
