package org.yuheng.command.notice;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** Counts notices by channel and by what came of them. */
@Component
class NoticeMeters {
    private final MeterRegistry meters;

    NoticeMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    void count(NoticeChannel channel, Attempt.Outcome outcome) {
        Counter.builder("yuheng.notices")
                .description("Notices by channel and outcome of the attempt")
                .tag("channel", channel.name())
                .tag("outcome", outcome.name())
                .register(meters)
                .increment();
    }
}
