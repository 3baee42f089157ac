package org.yuheng.command.casesupervision;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.yuheng.kernel.casesupervision.event.CaseEvent;

/** Looks a case up in the log itself: what it is now, and what happened. */
@Component
class CaseFile {
    private final EventStore log;

    CaseFile(EventStore log) {
        this.log = log;
    }

    CaseState stateOf(String caseId) {
        CaseState state = new CaseState.None();
        for (var event : eventsOf(caseId)) {
            state = CaseEvolution.evolve(state, event);
        }
        return state;
    }

    /** What happened, in order; nothing for an id of another kind of thing. */
    List<CaseEvent> eventsOf(String caseId) {
        return log.readEvents(UUID.fromString(caseId).toString())
                .asStream()
                .flatMap(message -> message.getPayload() instanceof CaseEvent event ? Stream.of(event) : Stream.empty())
                .toList();
    }
}
