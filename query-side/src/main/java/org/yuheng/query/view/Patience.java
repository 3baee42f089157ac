package org.yuheng.query.view;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.platform.log.LogPosition;
import org.yuheng.platform.log.LogPositions;

/** Lets a reader wait a little for a view that is a moment behind, and says so when it stays behind. */
public final class Patience {
    /** Longest wait of a request. */
    public static final Duration LIMIT = Duration.ofSeconds(2);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(20);
    private static final int SECONDS_TO_RETRY = 1;

    private final LogPositions log;
    private final Clock machine;
    private final Duration limit;

    public Patience(LogPositions log, Clock machine) {
        this(log, machine, LIMIT);
    }

    public Patience(LogPositions log, Clock machine, Duration limit) {
        this.log = log;
        this.machine = machine;
        this.limit = limit;
    }

    /**
     * Until the view has seen a place in the log.
     *
     * @param minPosition as a writing answer gave it, or null
     * @throws DomainError {@code VIEW_NOT_READY}, or {@code INVALID_VALUE} for a place that is none
     */
    public void awaitPosition(View view, String minPosition) {
        if (minPosition == null || minPosition.isBlank()) {
            return;
        }
        var position = LogPosition.parse(minPosition.strip());
        if (!await(() -> view.hasSeen(position))) {
            throw notReady();
        }
    }

    /**
     * A document that is in the view, or that is certainly not: it waits until the view has seen all that the log held
     * when the question came.
     *
     * @return empty: there is no such document
     * @throws DomainError {@code VIEW_NOT_READY} when the view stays behind
     */
    public <D extends ViewDocument> Optional<D> find(View view, Supplier<Optional<D>> reading) {
        return find(view, null, reading);
    }

    /**
     * The same, for a document of at least this version.
     *
     * @param minVersion null for any
     */
    public <D extends ViewDocument> Optional<D> find(View view, Long minVersion, Supplier<Optional<D>> reading) {
        var found = reading.get().filter(document -> isNewEnough(document, minVersion));
        if (found.isPresent()) {
            return found;
        }
        var head = log.head();
        var search = new Search<>(view, head, minVersion, reading);
        if (await(search::isOver)) {
            return search.found;
        }
        throw notReady();
    }

    private static boolean isNewEnough(ViewDocument document, Long minVersion) {
        return minVersion == null || document.version() >= minVersion;
    }

    private boolean await(BooleanSupplier condition) {
        var deadline = machine.instant().plus(limit);
        var pause = FIRST_PAUSE;
        while (!condition.getAsBoolean()) {
            if (machine.instant().isAfter(deadline)) {
                return false;
            }
            LockSupport.parkNanos(pause.toNanos());
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
        }
        return true;
    }

    private static DomainError notReady() {
        return new DomainError(ErrorCode.VIEW_NOT_READY, Map.of("seconds", SECONDS_TO_RETRY));
    }

    /** Over when the document is there, or when the view has seen everything and there is none. */
    private static final class Search<D extends ViewDocument> {
        private final View view;
        private final LogPosition head;
        private final Long minVersion;
        private final Supplier<Optional<D>> reading;
        private Optional<D> found = Optional.empty();

        private Search(View view, LogPosition head, Long minVersion, Supplier<Optional<D>> reading) {
            this.view = view;
            this.head = head;
            this.minVersion = minVersion;
            this.reading = reading;
        }

        private boolean isOver() {
            boolean upToDate = view.hasSeen(head);
            found = reading.get();
            return found.map(document -> isNewEnough(document, minVersion)).orElse(upToDate);
        }
    }
}
