package org.yuheng.command.testing;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.yuheng.platform.time.MachineTime;

/** Waits for what happens by itself, with a bound. */
public final class Eventually {
    private static final Duration BOUND = Duration.ofSeconds(30);

    private Eventually() {}

    public static void until(String what, BooleanSupplier happened) {
        var clock = MachineTime.clock();
        var end = clock.instant().plus(BOUND);
        while (!happened.getAsBoolean()) {
            if (clock.instant().isAfter(end)) {
                throw new AssertionError("did not happen: " + what);
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}
