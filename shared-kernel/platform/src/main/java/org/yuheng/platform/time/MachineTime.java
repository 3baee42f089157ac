package org.yuheng.platform.time;

import java.time.Clock;

/** The machine clock, also for what opens before the application is there: stores, locks, file names. */
public final class MachineTime {
    private MachineTime() {}

    public static Clock clock() {
        return Clock.systemUTC();
    }
}
