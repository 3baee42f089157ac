package org.yuheng.standalone.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;

/**
 * A collection that finds a document by its id also when the filter asks for more. The original uses an index only for a
 * filter of exactly the index's fields, so a guarded write ({@code _id} and {@code seq}) would read the whole collection.
 */
final class ViewCollection extends H2Collection {

    private static final String ID = "_id";
    private static final String AND = "$and";

    ViewCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            MVMap<String, Object> figures,
            CursorRegistry cursors) {
        super(database, name, options, documents, figures, cursors);
    }

    @Override
    protected QueryResult queryDocuments(
            Document query, Document order, int skip, int limit, int batchSize, Document fields) {
        Optional<Document> byId = query.size() == 1 && query.containsKey(ID) ? Optional.empty() : idPart(query);
        if (byId.isEmpty()) {
            return super.queryDocuments(query, order, skip, limit, batchSize, fields);
        }
        QueryResult found = super.queryDocuments(byId.get(), null, 0, 0, 0, null);
        var candidates = StreamSupport.stream(found.spliterator(), false);
        return matchDocumentsFromStream(candidates, query, order, skip, limit, batchSize, fields);
    }

    // Whatever stands beside it in a conjunction, only documents that meet this part can meet the whole.
    private static Optional<Document> idPart(Document query) {
        if (query.containsKey(ID)) {
            return Optional.of(new Document(ID, query.get(ID)));
        }
        if (query.get(AND) instanceof List<?> parts) {
            return parts.stream()
                    .filter(Document.class::isInstance)
                    .flatMap(part -> idPart((Document) part).stream())
                    .findFirst();
        }
        return Optional.empty();
    }
}
