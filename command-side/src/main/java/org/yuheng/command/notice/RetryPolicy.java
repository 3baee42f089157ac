package org.yuheng.command.notice;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** When a notice that did not go through is tried again: with growing pauses, for about a day, then no more. */
final class RetryPolicy {
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12));

    /** Attempts in a round; an administrator can begin another round. */
    static final int ATTEMPTS = PAUSES.size() + 1;

    private RetryPolicy() {}

    /**
     * The pause after an attempt that failed; empty when it was the last.
     *
     * @param last number of the last attempt of the round
     */
    static Optional<Duration> pauseAfter(int attempt, int last) {
        int left = last - attempt;
        return left <= 0 ? Optional.empty() : Optional.of(PAUSES.get(Math.max(0, PAUSES.size() - left)));
    }
}
