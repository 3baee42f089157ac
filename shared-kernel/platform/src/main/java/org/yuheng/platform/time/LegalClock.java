package org.yuheng.platform.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Legal time: machine time plus an offset that only a simulation sets. Never install it as the framework's clock: the
 * event store times its gaps by that, and moving it loses events.
 */
public final class LegalClock {
    private final Clock machine;
    private final AtomicReference<Duration> offset;

    public LegalClock(Clock machine, Duration offset) {
        this.machine = machine;
        this.offset = new AtomicReference<>(offset);
    }

    public Instant now() {
        return machine.instant().plus(offset.get());
    }

    /** The offset under which it is {@code now} at this moment. */
    public Duration offsetAt(Instant now) {
        return Duration.between(machine.instant(), now);
    }

    /** Moves legal time so that it is {@code now} at this moment; it ticks on from there. */
    public void moveTo(Instant now) {
        offset.set(offsetAt(now));
    }
}
