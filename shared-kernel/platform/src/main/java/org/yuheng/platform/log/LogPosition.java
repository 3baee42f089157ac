package org.yuheng.platform.log;

import java.util.Map;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/** A place in the event log. Opaque to clients: they take it from a writing answer and give it back to a reading call. */
public record LogPosition(long index) {
    /** Before the first event: seen by every view. */
    public static final LogPosition START = new LogPosition(-1);

    private static final int RADIX = 36;

    /** @throws DomainError {@code INVALID_VALUE} */
    public static LogPosition parse(String text) {
        try {
            return new LogPosition(Long.parseLong(text, RADIX));
        } catch (NumberFormatException malformed) {
            throw new DomainError(ErrorCode.INVALID_VALUE, Map.of("field", "minPosition"));
        }
    }

    /** Whether a reader with this token has seen the event at this place. */
    public boolean isSeenBy(TrackingToken token) {
        if (index < 0) {
            return true;
        }
        var reached = WrappedToken.unwrapLowerBound(token);
        return switch (reached) {
            case null -> false;
            case GapAwareTrackingToken gapAware ->
                gapAware.getIndex() >= index && !gapAware.getGaps().contains(index);
            default -> reached.position().orElse(-1) >= index;
        };
    }

    @Override
    public String toString() {
        return Long.toString(index, RADIX);
    }
}
