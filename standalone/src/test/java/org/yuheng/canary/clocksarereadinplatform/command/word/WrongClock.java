package org.yuheng.canary.clocksarereadinplatform.command.word;

import java.time.Clock;

final class WrongClock {
    static Clock read() {
        return Clock.systemUTC();
    }
}
