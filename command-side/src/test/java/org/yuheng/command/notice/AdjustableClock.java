package org.yuheng.command.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Machine time that a test sets. */
final class AdjustableClock extends Clock {
    private volatile Instant now;

    AdjustableClock(String now) {
        set(now);
    }

    void set(String moment) {
        now = OffsetDateTime.parse(moment).toInstant();
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
