package org.yuheng.command.number;

import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** After a crash, or a refused request: a number whose holder exists is issued, any other is recorded void. */
@Component
class NumberSettling {
    private static final Logger LOG = LoggerFactory.getLogger(NumberSettling.class);
    private static final int PAGE = 500;
    /** Longer than any request lives, so that none under way is touched. */
    private static final int MINUTES = 5;

    private final List<ReservedNumbers<?>> all;
    private final EventStore log;

    NumberSettling(List<ReservedNumbers<?>> all, EventStore log) {
        this.all = all;
        this.log = log;
    }

    @Scheduled(fixedDelayString = "${yuheng.numbers.settle:PT1M}")
    void settle() {
        all.forEach(this::settle);
    }

    private void settle(ReservedNumbers<?> numbers) {
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
