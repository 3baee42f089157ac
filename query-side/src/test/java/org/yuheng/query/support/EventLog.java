package org.yuheng.query.support;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.platform.log.HeadLogPositions;
import org.yuheng.platform.log.LogPositions;

/** An event store in memory. */
public final class EventLog implements AutoCloseable {
    private final EmbeddedEventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .fetchDelay(20)
            .build();
    private final Map<String, Integer> written = new ConcurrentHashMap<>();

    public EventStore store() {
        return store;
    }

    public LogPositions positions() {
        return new HeadLogPositions(store);
    }

    /** What has happened to the complaint since the last time. */
    public void append(Story story) {
        int from = written.getOrDefault(story.id(), 0);
        var messages = Deliveries.messages(story);
        append(messages.subList(from, messages.size()));
        written.put(story.id(), messages.size());
    }

    public void append(Iterable<Story> stories) {
        stories.forEach(this::append);
    }

    public void append(List<DomainEventMessage<?>> messages) {
        store.publish(messages);
    }

    public void append(String complaintId, long sequence, ComplaintEvent event) {
        store.publish(new GenericDomainEventMessage<>("Complaint", complaintId, sequence, event));
    }

    @Override
    public void close() {
        store.shutDown();
    }
}
