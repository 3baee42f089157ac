package org.yuheng.query.index;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.eventhandling.TrackingToken;

/** How far the index is, told by its one writing thread to all who ask. */
final class SearchProgress {
    private final AtomicReference<TrackingToken> seen = new AtomicReference<>();
    private final AtomicReference<String> failure = new AtomicReference<>();
    private final AtomicLong events = new AtomicLong();
    private volatile boolean awaited;

    /** Searches see everything up to here. */
    void seen(TrackingToken token) {
        seen.set(token);
        awaited = false;
        failure.set(null);
    }

    TrackingToken seen() {
        return seen.get();
    }

    /** Somebody waits for what has been applied; it should be seen soon. */
    void awaited() {
        awaited = true;
    }

    boolean isAwaited() {
        return awaited;
    }

    void applied(int count) {
        events.addAndGet(count);
        failure.set(null);
    }

    long events() {
        return events.get();
    }

    /** @param kind what sort of failure it was, without its message */
    void failed(String kind) {
        failure.set(kind);
    }

    /** What keeps the index from going on, or null. */
    String failure() {
        return failure.get();
    }
}
