package org.yuheng.platform.log;

import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;

/** Places in a log that tells only its end: that is never before the event in question. */
public final class HeadLogPositions implements LogPositions {
    private final StreamableMessageSource<?> log;

    public HeadLogPositions(StreamableMessageSource<?> log) {
        this.log = log;
    }

    @Override
    public LogPosition lastOf(String aggregateId) {
        return head();
    }

    @Override
    public LogPosition head() {
        TrackingToken token = log.createHeadToken();
        return token == null || token.position().isEmpty()
                ? LogPosition.START
                : new LogPosition(token.position().getAsLong());
    }
}
