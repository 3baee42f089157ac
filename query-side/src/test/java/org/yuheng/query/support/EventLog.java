package org.yuheng.query.support;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.platform.log.HeadLogPositions;
import org.yuheng.platform.log.LogPositions;

/** An event store in memory. */
public final class EventLog implements AutoCloseable {
    private final InMemoryEventStorageEngine engine = new OrderlyEngine();
    private EmbeddedEventStore store = opened();
    private final Map<String, Integer> written = new ConcurrentHashMap<>();

    /** Under load the engine in memory lets a reader pass over events that are being written; one after the other it does not. */
    private static final class OrderlyEngine extends InMemoryEventStorageEngine {
        @Override
        public synchronized void appendEvents(List<? extends EventMessage<?>> events) {
            super.appendEvents(events);
        }

        @Override
        public synchronized Stream<? extends TrackedEventMessage<?>> readEvents(TrackingToken after, boolean mayBlock) {
            return super.readEvents(after, mayBlock).toList().stream();
        }
    }

    private EmbeddedEventStore opened() {
        return EmbeddedEventStore.builder().storageEngine(engine).fetchDelay(20).build();
    }

    /** The same events after a restart: a configuration that ends shuts its store down, and that one tells no news. */
    public void reopen() {
        store = opened();
    }

    public EventStore store() {
        return store;
    }

    public LogPositions positions() {
        return new HeadLogPositions(store);
    }

    /** What has happened to the complaint or case since the last time. */
    public void append(Told story) {
        int from = written.getOrDefault(story.id(), 0);
        var messages = Deliveries.messages(story);
        append(messages.subList(from, messages.size()));
        written.put(story.id(), messages.size());
    }

    public void append(Iterable<? extends Told> stories) {
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
