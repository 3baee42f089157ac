package org.yuheng.command.number;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** After a crash, or a refused request: a number whose complaint exists is issued, any other is recorded void. */
@Component
class NumberSettling {
    private static final Logger LOG = LoggerFactory.getLogger(NumberSettling.class);
    private static final int PAGE = 500;
    /** Longer than any request lives, so that none under way is touched. */
    private static final int MINUTES = 5;

    private final ComplaintNumbers numbers;
    private final EventStore log;

    NumberSettling(ComplaintNumbers numbers, EventStore log) {
        this.numbers = numbers;
        this.log = log;
    }

    @Scheduled(fixedDelayString = "${yuheng.numbers.settle:PT1M}")
    void settle() {
        for (var holder : numbers.unsettled(MINUTES, PAGE)) {
            if (log.readEvents(holder).hasNext()) {
                numbers.confirm(holder);
            } else {
                numbers.cancel(holder);
                LOG.info("the number reserved for {} is void", holder);
            }
        }
    }
}
