package org.yuheng.canary.clocksarereadinplatform.command.word;

import java.time.Instant;

final class WrongInstant {
    static Instant read() {
        return Instant.now();
    }
}
