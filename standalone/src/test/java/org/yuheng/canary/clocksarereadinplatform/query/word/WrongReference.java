package org.yuheng.canary.clocksarereadinplatform.query.word;

import java.time.Instant;
import java.util.function.Supplier;

final class WrongReference {
    static Supplier<Instant> clock() {
        return Instant::now;
    }
}
