package org.yuheng.query.view;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.conversions.Bson;

/**
 * The documents of one view. A document is replaced as a whole and only by a later version of itself, so that the same
 * events twice, or from two nodes at once, leave the same documents. There is no other way to write.
 */
public final class GuardedCollection<D extends ViewDocument> {
    private static final String ID = "_id";
    private static final String VERSION = "version";
    private static final BulkWriteOptions EACH_FOR_ITSELF = new BulkWriteOptions().ordered(false);
    private static final ReplaceOptions OR_INSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<D> documents;

    public GuardedCollection(MongoCollection<D> documents) {
        this.documents = documents;
    }

    public Optional<D> find(String id) {
        return findBy(ID, id);
    }

    /** By a field that has a unique index: the embedded server ignores every other one. */
    public Optional<D> findBy(String field, String value) {
        return Optional.ofNullable(documents.find(eq(field, value)).first());
    }

    Map<String, D> findAll(Collection<String> ids) {
        return documents.find(in(ID, ids)).into(new ArrayList<>()).stream().collect(toMap(D::id, identity()));
    }

    void write(Collection<Change<D>> changes) {
        create(changes.stream().filter(change -> change.before() == null).toList());
        replace(changes.stream().filter(change -> change.before() != null).toList());
    }

    /** These hold every event from the first on, so they may take the place of any earlier version. */
    private void create(List<Change<D>> changes) {
        if (changes.isEmpty()) {
            return;
        }
        var writes = changes.stream()
                .map(change -> new ReplaceOneModel<>(
                        and(
                                eq(ID, change.after().id()),
                                lt(VERSION, change.after().version())),
                        change.after(),
                        OR_INSERT))
                .toList();
        try {
            documents.bulkWrite(writes, EACH_FOR_ITSELF);
        } catch (MongoBulkWriteException failed) {
            mustOnlyBeDuplicates(failed);
        }
    }

    /** An upsert whose guard did not match meets its own key: that version, or a later one, is there already. */
    private static void mustOnlyBeDuplicates(MongoBulkWriteException failed) {
        boolean applied = failed.getWriteConcernError() == null
                && failed.getWriteErrors().stream()
                        .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
        if (!applied) {
            throw failed;
        }
    }

    /** These were folded onto a version that was read, so they may take the place of exactly that one. */
    private void replace(List<Change<D>> changes) {
        if (changes.isEmpty()) {
            return;
        }
        var writes = changes.stream()
                .map(change -> new ReplaceOneModel<D>(sameVersion(change.before()), change.after()))
                .toList();
        var result = documents.bulkWrite(writes, EACH_FOR_ITSELF);
        if (result.getMatchedCount() < changes.size()) {
            mustBeThere(changes);
        }
    }

    private Bson sameVersion(D document) {
        return and(eq(ID, document.id()), eq(VERSION, document.version()));
    }

    private void mustBeThere(List<Change<D>> changes) {
        var found = findAll(changes.stream().map(change -> change.after().id()).toList());
        for (var change : changes) {
            var stored = found.get(change.after().id());
            if (stored == null || stored.version() < change.after().version()) {
                throw new ConcurrentChange(documents.getNamespace().getCollectionName());
            }
        }
    }
}
