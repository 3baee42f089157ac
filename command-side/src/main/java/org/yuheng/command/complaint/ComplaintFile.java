package org.yuheng.command.complaint;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.yuheng.kernel.complaint.event.ComplaintEvent;

/** Looks a complaint up in the log itself: what it is now, and what happened. */
@Component
class ComplaintFile {
    private final EventStore log;

    ComplaintFile(EventStore log) {
        this.log = log;
    }

    /** {@code None} also for an id of another kind of thing. */
    ComplaintState stateOf(String complaintId) {
        ComplaintState state = new ComplaintState.None();
        for (var event : eventsOf(complaintId)) {
            state = ComplaintEvolution.evolve(state, event);
        }
        return state;
    }

    /** What happened, in order. */
    List<ComplaintEvent> eventsOf(String complaintId) {
        return log.readEvents(complaintId)
                .asStream()
                .flatMap(message ->
                        message.getPayload() instanceof ComplaintEvent event ? Stream.of(event) : Stream.empty())
                .toList();
    }
}
