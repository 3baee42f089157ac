package org.yuheng.query.operation;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/**
 * The dead letters of the document views. They are read as they are stored, so that one whose event cannot even be read
 * is seen too.
 */
public final class DeadLetters {
    private static final String GROUP = "processingGroup";
    private static final String SEQUENCE = "sequenceIdentifier";
    private static final String INDEX = "index";
    private static final String EVENT = "message.eventIdentifier";

    private final MongoCollection<Document> letters;
    private final Supplier<EventProcessingConfiguration> processing;

    public DeadLetters(MongoCollection<Document> letters, Supplier<EventProcessingConfiguration> processing) {
        this.letters = letters;
        this.processing = processing;
    }

    long count(String group) {
        return letters.countDocuments(eq(GROUP, group));
    }

    /** By complaint, in the order in which they will be tried. */
    List<DeadLetter> page(String group, int page, int size) {
        return letters.find(eq(GROUP, group))
                .sort(ascending(SEQUENCE, INDEX))
                .skip(page * size)
                .limit(size)
                .map(DeadLetters::letter)
                .into(new ArrayList<>());
    }

    /**
     * Tries all letters of the same complaint in order, as later ones rest on earlier ones; it stops at the first that
     * fails again.
     *
     * @return whether none is left
     * @throws DomainError {@code NOT_FOUND}
     */
    boolean retry(String group, String id) {
        var complaintId = sequenceOf(group, id);
        processing
                .get()
                .sequencedDeadLetterProcessor(group)
                .orElseThrow(() -> new IllegalStateException("no dead letters in " + group))
                .process(first -> first.message() instanceof DomainEventMessage<?> event
                        && event.getAggregateIdentifier().equals(complaintId));
        return letters.countDocuments(and(eq(GROUP, group), eq(SEQUENCE, complaintId))) == 0;
    }

    /**
     * The event will never be in the view; the events behind it can then be tried.
     *
     * @throws DomainError {@code NOT_FOUND}
     */
    void discard(String group, String id) {
        if (letters.deleteMany(one(group, id)).getDeletedCount() == 0) {
            throw notFound();
        }
    }

    private String sequenceOf(String group, String id) {
        var letter = letters.find(one(group, id)).first();
        if (letter == null) {
            throw notFound();
        }
        return letter.getString(SEQUENCE);
    }

    private static Bson one(String group, String id) {
        return and(eq(GROUP, group), eq(EVENT, id));
    }

    private static DomainError notFound() {
        return new DomainError(ErrorCode.NOT_FOUND, Map.of());
    }

    private static DeadLetter letter(Document stored) {
        var message = stored.get("message", Document.class);
        return new DeadLetter(
                message.getString("eventIdentifier"),
                stored.getString(SEQUENCE),
                simpleName(message.getString("payloadType")),
                message.get("sequenceNumber", Number.class).longValue() + 1,
                simpleName(stored.getString("causeType")),
                stored.getString("causeMessage"),
                instant(stored.get("enqueuedAt", Document.class)),
                instant(stored.get("lastTouched", Document.class)));
    }

    private static String simpleName(String className) {
        return className == null ? null : className.substring(className.lastIndexOf('.') + 1);
    }

    private static Instant instant(Document stored) {
        return Instant.ofEpochSecond(
                stored.get("seconds", Number.class).longValue(),
                stored.get("nanoseconds", Number.class).longValue());
    }
}
