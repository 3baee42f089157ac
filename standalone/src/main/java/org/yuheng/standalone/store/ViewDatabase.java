package org.yuheng.standalone.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** A database of {@link ViewCollection}s, in maps of the same names as the original's, with {@link IndexKeyType}. */
final class ViewDatabase {

    private static final String DOCUMENTS = "databases.";
    private static final String FIGURES = "meta.";

    private ViewDatabase() {}

    static H2Database open(String name, MVStore store, CursorRegistry cursors) {
        // The constructor of H2Database already opens collections, so the store is captured and not a field.
        return new H2Database(name, store, cursors) {
            @Override
            protected MongoCollection<Object> openOrCreateCollection(String collection, CollectionOptions options) {
                String fullName = getFullCollectionNamespace(collection);
                MVMap<Object, Document> documents = store.openMap(DOCUMENTS + fullName);
                MVMap<String, Object> figures = store.openMap(FIGURES + fullName);
                return new ViewCollection(this, collection, options, documents, figures, cursors);
            }

            // Whoever opens a map first decides its key type; the original then finds it open.
            @Override
            protected Index<Object> openOrCreateUniqueIndex(
                    String collection, String index, List<IndexKey> keys, boolean sparse) {
                String name = getFullCollectionNamespace(collection) + "._index_" + index;
                store.openMap(name, new MVMap.Builder<KeyValue, Object>().keyType(new IndexKeyType()));
                return super.openOrCreateUniqueIndex(collection, index, keys, sparse);
            }
        };
    }
}
