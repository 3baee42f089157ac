package org.yuheng.query.search;

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
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.platform.vault.VaultReader;
import org.yuheng.platform.web.Faults;
import org.yuheng.query.complaint.ComplaintDocument;
import org.yuheng.query.complaint.ComplaintFold;

/**
 * Works a batch of events into the index: each complaint once, with its text asked from the vault once per batch. An
 * event that cannot be worked in leaves the complaint as it was, marked as broken; at its next event the complaint is
 * read anew from its first event on.
 */
final class ComplaintIndexer {
    private static final Logger LOG = LoggerFactory.getLogger(ComplaintIndexer.class);
    /** Type of the aggregate, as the event store has it. */
    private static final String COMPLAINT = "Complaint";

    private static final int TEXTS_AT_ONCE = 500;

    private final EventSource events;
    private final VaultReader vault;
    private final Proposing proposing;

    ComplaintIndexer(EventSource events, VaultReader vault, Proposing proposing) {
        this.events = events;
        this.vault = vault;
        this.proposing = proposing;
    }

    /** All events of one complaint from the first on. */
    @FunctionalInterface
    interface EventSource {
        DomainEventStream readEvents(String complaintId);
    }

    void apply(LuceneIndex index, List<? extends EventMessage<?>> batch) throws IOException {
        var byComplaint = new LinkedHashMap<String, List<DomainEventMessage<?>>>();
        for (var message : batch) {
            if (message instanceof DomainEventMessage<?> event && concernsComplaint(event)) {
                byComplaint
                        .computeIfAbsent(event.getAggregateIdentifier(), id -> new ArrayList<>())
                        .add(event);
            }
        }
        var before = index.states(byComplaint.keySet());
        var changed = new ArrayList<IndexedComplaint>();
        byComplaint.forEach((id, news) -> {
            if (isNews(before.get(id), news)) {
                changed.add(after(id, before.get(id), news));
            }
        });
        write(index, changed);
    }

    /** Asks again for texts that the vault owed; while it stays silent nothing is written. */
    void payDebts(LuceneIndex index, List<IndexedComplaint> owing) throws IOException {
        var texts = texts(owing);
        if (texts.isPresent()) {
            for (var state : owing) {
                put(index, state.withText(), texts.map(told -> told.get(state.id())));
            }
        }
    }

    private static boolean concernsComplaint(DomainEventMessage<?> event) {
        return COMPLAINT.equals(event.getType()) || ComplaintEvent.class.isAssignableFrom(event.getPayloadType());
    }

    private static boolean isNews(IndexedComplaint before, List<DomainEventMessage<?>> events) {
        return before == null || version(events.getLast()) > before.version();
    }

    private IndexedComplaint after(String id, IndexedComplaint before, List<DomainEventMessage<?>> news) {
        var lastGood = before == null ? null : before.complaint();
        try {
            return before != null && before.broken()
                    ? fromTheFirstEventOn(id)
                    : IndexedComplaint.sound(folded(lastGood, news));
        } catch (RuntimeException poison) {
            LOG.warn("an event of complaint {} cannot be indexed: {}", id, Faults.placeOf(poison));
            return IndexedComplaint.broken(id, version(news.getLast()), lastGood);
        }
    }

    private IndexedComplaint fromTheFirstEventOn(String id) {
        return IndexedComplaint.sound(
                folded(null, events.readEvents(id).asStream().toList()));
    }

    private static ComplaintDocument folded(ComplaintDocument before, List<? extends DomainEventMessage<?>> news) {
        var complaint = before;
        for (var message : news) {
            long version = version(message);
            long reached = complaint == null ? 0 : complaint.version();
            if (version > reached + 1) {
                throw new IllegalStateException("event " + version + " comes after event " + reached);
            }
            if (version > reached) {
                complaint = ComplaintFold.apply(complaint, (ComplaintEvent) message.getPayload(), version);
            }
        }
        return complaint;
    }

    private static long version(DomainEventMessage<?> message) {
        return message.getSequenceNumber() + 1;
    }

    private void write(LuceneIndex index, List<IndexedComplaint> states) throws IOException {
        for (int from = 0; from < states.size(); from += TEXTS_AT_ONCE) {
            var some = states.subList(from, Math.min(states.size(), from + TEXTS_AT_ONCE));
            var texts = texts(some);
            for (var state : some) {
                put(index, texts.isPresent() ? state : state.owingText(), texts.map(told -> told.get(state.id())));
            }
        }
    }

    /** Empty when the vault does not answer; an id that is not in it has no text any more. */
    private Optional<Map<String, String>> texts(List<IndexedComplaint> states) {
        try {
            return Optional.of(vault.searchableText(
                    states.stream().map(IndexedComplaint::id).toList()));
        } catch (RuntimeException silent) {
            LOG.warn("the vault does not answer, texts are indexed later: {}", Faults.placeOf(silent));
            return Optional.empty();
        }
    }

    /** A document that the index does not take is put in as broken, with as little as need be. */
    private void put(LuceneIndex index, IndexedComplaint state, Optional<String> text) throws IOException {
        try {
            index.put(
                    state,
                    text.orElse(null),
                    text.map(told -> proposed(state, told)).orElse(null));
        } catch (RuntimeException refused) {
            if (index.isBroken()) {
                throw refused;
            }
            LOG.warn("complaint {} cannot be indexed as it is: {}", state.id(), Faults.placeOf(refused));
            index.put(IndexedComplaint.broken(state.id(), state.version(), null), null, null);
        }
    }

    private Proposing.Proposed proposed(IndexedComplaint state, String text) {
        return state.complaint() == null ? null : proposing.of(state.complaint(), text);
    }
}
