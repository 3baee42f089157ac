package org.yuheng.platform.time;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/**
 * The pauses of one attempt that others keep coming before: each is longer than the last, together they are no longer than
 * {@link #LONGEST_TOGETHER}. Their length is partly chance, so that two who met do not meet again and again.
 */
public final class GrowingPauses {
    /** What all pauses of one attempt may take. */
    public static final Duration LONGEST_TOGETHER = Duration.ofSeconds(1);

    private static final int MOST = 11;
    private static final Duration FIRST = Duration.ofMillis(2);
    private static final Duration LONGEST = Duration.ofMillis(160);

    private int taken;

    /** Pauses, or says at once that there were enough. */
    public boolean pause() {
        if (taken == MOST) {
            return false;
        }
        long longest = Math.min(FIRST.toNanos() << taken, LONGEST.toNanos());
        taken++;
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(longest / 2, longest));
        return true;
    }
}
