package org.yuheng.query.view;

import com.mongodb.MongoException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.log.RecordedEvent;

/**
 * A view in Mongo: one processing group, one kind of document, and the collection that is read now. A rebuild makes
 * another collection beside it and then puts that in its place.
 */
public final class MongoView<D extends ViewDocument> {
    private final String group;
    private final Class<? extends RecordedEvent> family;
    private final Fold<D, RecordedEvent> fold;
    private final BatchFold<D> batches;
    private final GroupView view;
    private volatile GuardedCollection<D> documents;

    /**
     * @param group name with version; a changed fold gets a new version and is built beside the old one
     * @param family events that it folds; it is never given another one
     */
    MongoView(
            String group,
            Class<? extends RecordedEvent> family,
            Fold<D, RecordedEvent> fold,
            GuardedCollection<D> documents,
            GroupView view) {
        this.group = group;
        this.family = family;
        this.fold = fold;
        this.documents = documents;
        this.batches = new BatchFold<>(group, this::documents, fold);
        this.view = view;
    }

    public String group() {
        return group;
    }

    /** The events that it folds; those of other families pass it by. */
    Class<? extends RecordedEvent> family() {
        return family;
    }

    public GuardedCollection<D> documents() {
        return documents;
    }

    public BatchFold<D> fold() {
        return batches;
    }

    public GroupView view() {
        return view;
    }

    /** The same fold, into another collection under another name. */
    BatchFold<D> foldInto(GuardedCollection<D> other, String name) {
        return new BatchFold<>(name, () -> other, fold);
    }

    /** Nothing may be folded at that moment. */
    void read(GuardedCollection<D> other) {
        documents = other;
    }

    /** @throws DomainError {@code STORE_UNREACHABLE} */
    public Optional<D> find(String id) {
        return reading(() -> documents.find(id));
    }

    /** By a field that has a unique index. The same error. */
    public Optional<D> findBy(String field, String value) {
        return reading(() -> documents.findBy(field, value));
    }

    private static <T> T reading(Supplier<T> question) {
        try {
            return question.get();
        } catch (MongoException outOfReach) {
            throw new DomainError(ErrorCode.STORE_UNREACHABLE, Map.of("seconds", 1), outOfReach);
        }
    }
}
