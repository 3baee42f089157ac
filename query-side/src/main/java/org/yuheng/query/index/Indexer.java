package org.yuheng.query.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yuheng.kernel.log.RecordedEvent;
import org.yuheng.platform.web.Faults;
import org.yuheng.query.view.ViewDocument;

/**
 * Works a batch of events into the index: each thing once, with its text asked from the vault once per batch. An
 * event that cannot be worked in leaves it as it was, marked as broken; at its next event it is
 * read anew from its first event on.
 */
final class Indexer<D extends ViewDocument> {
    private static final Logger LOG = LoggerFactory.getLogger(Indexer.class);
    private static final int TEXTS_AT_ONCE = 500;

    private final EventSource events;
    private final Indexing<D> indexing;

    Indexer(EventSource events, Indexing<D> indexing) {
        this.events = events;
        this.indexing = indexing;
    }

    /** All events of one thing from the first on. */
    @FunctionalInterface
    interface EventSource {
        DomainEventStream readEvents(String id);
    }

    void apply(LuceneIndex<D> index, List<? extends EventMessage<?>> batch) throws IOException {
        var byId = new LinkedHashMap<String, List<DomainEventMessage<?>>>();
        for (var message : batch) {
            if (message instanceof DomainEventMessage<?> event && isOfThisKind(event)) {
                byId.computeIfAbsent(event.getAggregateIdentifier(), id -> new ArrayList<>())
                        .add(event);
            }
        }
        var before = index.states(byId.keySet());
        var changed = new ArrayList<Indexed<D>>();
        byId.forEach((id, news) -> {
            if (isNews(before.get(id), news)) {
                changed.add(after(id, before.get(id), news));
            }
        });
        write(index, changed);
    }

    /** Asks again for texts that the vault owed; while it stays silent nothing is written. */
    void payDebts(LuceneIndex<D> index, List<Indexed<D>> owing) throws IOException {
        var texts = texts(owing);
        if (texts.isPresent()) {
            for (var state : owing) {
                put(index, state.withText(), texts.map(told -> told.get(state.id())));
            }
        }
    }

    private boolean isOfThisKind(DomainEventMessage<?> event) {
        return indexing.aggregateType().equals(event.getType())
                || indexing.family().isAssignableFrom(event.getPayloadType());
    }

    private boolean isNews(Indexed<D> before, List<DomainEventMessage<?>> events) {
        return before == null || version(events.getLast()) > before.version();
    }

    private Indexed<D> after(String id, Indexed<D> before, List<DomainEventMessage<?>> news) {
        var lastGood = before == null ? null : before.document();
        try {
            return before != null && before.broken() ? fromTheFirstEventOn(id) : Indexed.sound(folded(lastGood, news));
        } catch (RuntimeException poison) {
            LOG.warn("an event of {} cannot be indexed: {}", id, Faults.placeOf(poison));
            return Indexed.broken(id, version(news.getLast()), lastGood);
        }
    }

    private Indexed<D> fromTheFirstEventOn(String id) {
        return Indexed.sound(folded(null, events.readEvents(id).asStream().toList()));
    }

    private D folded(D before, List<? extends DomainEventMessage<?>> news) {
        var document = before;
        for (var message : news) {
            long version = version(message);
            long reached = document == null ? 0 : document.version();
            if (version > reached + 1) {
                throw new IllegalStateException("event " + version + " comes after event " + reached);
            }
            if (version > reached) {
                document = indexing.fold(document, (RecordedEvent) message.getPayload(), version);
            }
        }
        return document;
    }

    private static long version(DomainEventMessage<?> message) {
        return message.getSequenceNumber() + 1;
    }

    private void write(LuceneIndex<D> index, List<Indexed<D>> states) throws IOException {
        for (int from = 0; from < states.size(); from += TEXTS_AT_ONCE) {
            var some = states.subList(from, Math.min(states.size(), from + TEXTS_AT_ONCE));
            var texts = texts(some);
            for (var state : some) {
                put(index, texts.isPresent() ? state : state.owingText(), texts.map(told -> told.get(state.id())));
            }
        }
    }

    /** Empty when the vault does not answer; an id that is not in it has no text any more. */
    private Optional<Map<String, String>> texts(List<Indexed<D>> states) {
        try {
            return Optional.of(indexing.texts(states.stream().map(Indexed::id).toList()));
        } catch (RuntimeException silent) {
            LOG.warn("the vault does not answer, texts are indexed later: {}", Faults.placeOf(silent));
            return Optional.empty();
        }
    }

    /** A document that the index does not take is put in as broken, with as little as need be. */
    private void put(LuceneIndex<D> index, Indexed<D> state, Optional<String> text) throws IOException {
        try {
            index.put(state, text.orElse(null));
        } catch (RuntimeException refused) {
            if (index.isBroken()) {
                throw refused;
            }
            LOG.warn("{} cannot be indexed as it is: {}", state.id(), Faults.placeOf(refused));
            index.put(Indexed.broken(state.id(), state.version(), null), null);
        }
    }
}
