package org.yuheng.query.view;

import java.time.Duration;
import java.time.Instant;

/**
 * How far a rebuild beside the live view is.
 *
 * @param since machine time
 * @param reached place in the log
 * @param lag how many places the log is ahead
 * @param perSecond places of the log per second since it began, pauses included
 * @param remainingSeconds at that rate; null while nothing can be said
 * @param failing whether it tries again and again and does not get on
 */
public record RebuildProgress(
        Instant since, long reached, long lag, long perSecond, Long remainingSeconds, boolean failing) {

    /** @param head place at which the log ends */
    public static RebuildProgress of(Instant since, Instant now, long reached, long head, boolean failing) {
        long millis = Math.max(1, Duration.between(since, now).toMillis());
        long lag = Math.max(0, head - reached);
        long perSecond = reached * 1_000 / millis;
        return new RebuildProgress(since, reached, lag, perSecond, perSecond == 0 ? null : lag / perSecond, failing);
    }
}
