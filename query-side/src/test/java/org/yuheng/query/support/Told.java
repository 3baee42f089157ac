package org.yuheng.query.support;

import java.util.List;
import org.yuheng.kernel.log.RecordedEvent;

/** A life that is told event by event, as the log holds it. */
public interface Told {
    String id();

    /** Type of the aggregate, as the event store has it. */
    String aggregateType();

    List<? extends RecordedEvent> events();
}
