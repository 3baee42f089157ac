package org.yuheng.command.complaint;

import java.util.List;
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

    ComplaintState stateOf(String complaintId) {
        ComplaintState state = new ComplaintState.None();
        var events = log.readEvents(complaintId);
        while (events.hasNext()) {
            state = ComplaintEvolution.evolve(
                    state, (ComplaintEvent) events.next().getPayload());
        }
        return state;
    }

    /** What happened, in order. */
    List<ComplaintEvent> eventsOf(String complaintId) {
        return log.readEvents(complaintId)
                .asStream()
                .map(message -> (ComplaintEvent) message.getPayload())
                .toList();
    }
}
