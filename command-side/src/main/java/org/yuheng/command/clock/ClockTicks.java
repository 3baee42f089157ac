package org.yuheng.command.clock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.yuheng.platform.web.Faults;

/** Asks the statutory clock at start and each minute of machine time. */
@Component
class ClockTicks {
    private static final Logger LOG = LoggerFactory.getLogger(ClockTicks.class);

    private final DueDateClock clock;
    private final DueDatesProgress progress;

    ClockTicks(DueDateClock clock, DueDatesProgress progress) {
        this.clock = clock;
        this.progress = progress;
    }

    @Scheduled(fixedDelayString = "${yuheng.clock.tick:PT1M}")
    void tick() {
        try {
            progress.awaitHead();
            clock.handleWhatIsDue();
        } catch (RuntimeException failed) {
            LOG.warn("the statutory clock will ask again: {}", Faults.placeOf(failed));
        }
    }
}
