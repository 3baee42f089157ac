package org.yuheng.query.view;

import com.mongodb.MongoException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/**
 * A view in Mongo: one processing group, one collection of the same name, one kind of document.
 *
 * @param group name with version; a changed fold gets a new version and is built beside the old one
 */
public record MongoView<D extends ViewDocument>(
        String group, GuardedCollection<D> documents, BatchFold<D> fold, GroupView view) {

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
