package org.yuheng.canary.clocksarereadinplatform.query.word;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;

record RightReader(Clock clock) {
    Instant instant() {
        return clock.instant();
    }

    LocalDate day() {
        return LocalDate.now(clock);
    }

    Date date() {
        return new Date(clock.millis());
    }
}
