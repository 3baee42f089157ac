package org.yuheng.kernel.log;

import java.time.Instant;

/** What every fact in the log has in common, whatever it is about. */
public interface RecordedEvent {
    /** Id of the complaint, case or other thing to which it happened. */
    String aggregateId();

    /** Legal time at which the fact was recorded. */
    Instant at();

    /** Legal time from which the fact has effect; other than {@link #at()} only where a period ended before it was seen. */
    default Instant effectiveAt() {
        return at();
    }
}
