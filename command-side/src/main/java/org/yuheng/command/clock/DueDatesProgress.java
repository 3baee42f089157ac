package org.yuheng.command.clock;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.stereotype.Component;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.platform.log.LogPosition;
import org.yuheng.platform.log.LogPositions;

/** How far {@link DueDates} and {@link CasePeriods} have read, as this process sees it. */
@Component
class DueDatesProgress {
    private static final List<String> GROUPS = List.of(DueDates.GROUP, CasePeriods.GROUP);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long LOOK_AGAIN_NANOS = Duration.ofMillis(5).toNanos();

    private final EventProcessingConfiguration processing;
    private final LogPositions positions;
    private final Clock machine;

    DueDatesProgress(EventProcessingConfiguration processing, LogPositions positions, Clock machineClock) {
        this.processing = processing;
        this.positions = positions;
        this.machine = machineClock;
    }

    /** Waits until everything that is in the log now has been seen. @throws DomainError {@code VIEW_NOT_READY} */
    void awaitHead() {
        var head = positions.head();
        var until = machine.instant().plus(PATIENCE);
        while (!GROUPS.stream().allMatch(group -> hasSeen(group, head))) {
            if (machine.instant().isAfter(until)) {
                throw new DomainError(ErrorCode.VIEW_NOT_READY, Map.of("view", DueDates.GROUP));
            }
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
    }

    private boolean hasSeen(String group, LogPosition position) {
        var segments = processing
                .eventProcessor(group, StreamingEventProcessor.class)
                .map(processor -> processor.processingStatus().values())
                .orElseThrow();
        return position.index() < 0
                || !segments.isEmpty()
                        && segments.stream().allMatch(segment -> position.isSeenBy(segment.getTrackingToken()));
    }
}
