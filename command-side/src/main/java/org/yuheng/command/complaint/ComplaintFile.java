package org.yuheng.command.complaint;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.platform.access.Subject;

/** Looks a complaint up in the log itself: what it is now, and against what a right to it is measured. */
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
            state = ComplaintState.evolve(state, (ComplaintEvent) events.next().getPayload());
        }
        return state;
    }

    static Subject subjectOf(ComplaintState.Facts facts) {
        return new Subject(
                RegionCode.of(facts.regionCode()),
                facts.by().person(),
                facts.by().organisation());
    }
}
