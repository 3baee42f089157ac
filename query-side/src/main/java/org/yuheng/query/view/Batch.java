package org.yuheng.query.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.Message;
import org.yuheng.kernel.log.RecordedEvent;

/** The documents that one batch of events touches, as they are and as they become. Belongs to one thread. */
final class Batch<D extends ViewDocument> {
    private final GuardedCollection<D> documents;
    private final Fold<D, RecordedEvent> fold;
    private final Set<String> toBeRead;
    private final Map<String, D> read = new HashMap<>();
    private final Map<String, D> now = new LinkedHashMap<>();
    private final Set<String> changed = new HashSet<>();
    private RuntimeException storeFailure;

    Batch(GuardedCollection<D> documents, Fold<D, RecordedEvent> fold, Collection<? extends Message<?>> messages) {
        this.documents = documents;
        this.fold = fold;
        this.toBeRead = startedEarlier(messages);
    }

    /** Those whose first event is not in this batch. */
    private static Set<String> startedEarlier(Collection<? extends Message<?>> messages) {
        var seen = new HashSet<String>();
        var earlier = new LinkedHashSet<String>();
        for (var message : messages) {
            if (message instanceof DomainEventMessage<?> event
                    && seen.add(event.getAggregateIdentifier())
                    && event.getSequenceNumber() > 0) {
                earlier.add(event.getAggregateIdentifier());
            }
        }
        return earlier;
    }

    /** An event that the document holds already changes nothing. */
    void take(RecordedEvent event, long version) {
        var id = event.aggregateId();
        var before = version == 1 ? now.get(id) : current(id);
        if (before != null && before.version() >= version) {
            return;
        }
        if (before == null && version > 1) {
            throw new IllegalStateException("no document yet for event " + version + " of its aggregate");
        }
        now.put(id, fold.apply(before, event, version));
        changed.add(id);
    }

    private D current(String id) {
        if (!now.containsKey(id)) {
            if (!toBeRead.isEmpty()) {
                read.putAll(documents.findAll(toBeRead));
                toBeRead.clear();
            }
            if (!read.containsKey(id)) {
                documents.find(id).ifPresent(found -> read.put(id, found));
            }
            now.put(id, read.get(id));
        }
        return now.get(id);
    }

    void writeAll() {
        write(List.copyOf(changed));
    }

    /** What is known of one of them so far, before its next event is put aside. */
    void writeOne(String id) {
        if (changed.contains(id)) {
            write(List.of(id));
        }
    }

    /** Back to what is in the store, as the last event of this one will be put aside. */
    void takeBack(String id) {
        now.put(id, read.get(id));
        changed.remove(id);
    }

    private void write(List<String> ids) {
        if (ids.isEmpty()) {
            return;
        }
        var changes = new ArrayList<Change<D>>(ids.size());
        ids.forEach(id -> changes.add(new Change<>(read.get(id), now.get(id))));
        documents.write(changes);
        ids.forEach(id -> read.put(id, now.get(id)));
        ids.forEach(changed::remove);
    }

    void failed(RuntimeException cause) {
        storeFailure = cause;
    }

    boolean hasFailed() {
        return storeFailure != null;
    }

    void mustNotHaveFailed() {
        if (storeFailure != null) {
            throw storeFailure;
        }
    }
}
