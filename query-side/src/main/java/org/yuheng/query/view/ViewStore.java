package org.yuheng.query.view;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventhandling.deadletter.MongoSequencedDeadLetterQueue;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;
import org.bson.Document;

/** The Mongo database of the views: documents, tokens and dead letters lie together. */
public final class ViewStore implements AutoCloseable {
    private static final String DEFAULT_DATABASE = "yuheng";
    /** Until it is said that the store is out of reach; the connection string may say otherwise. */
    private static final int PATIENCE_SECONDS = 3;

    private static final int LONGEST_ANSWER_SECONDS = 20;

    private final MongoClient client;
    private final MongoDatabase database;
    private final MongoTemplate template;
    private final Serializer serializer;
    private final String node;

    /**
     * @param uri connection string of the driver; without a database name it is {@value #DEFAULT_DATABASE}
     * @param node name of this process among its peers: after a crash it takes its own claims back at once
     */
    public ViewStore(String uri, Serializer serializer, String node) {
        var connection = new ConnectionString(uri);
        this.client = MongoClients.create(MongoClientSettings.builder()
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                        .readTimeout(LONGEST_ANSWER_SECONDS, TimeUnit.SECONDS))
                .applyConnectionString(connection)
                .applicationName("yuheng-" + node)
                .build());
        this.database =
                client.getDatabase(connection.getDatabase() == null ? DEFAULT_DATABASE : connection.getDatabase());
        this.serializer = serializer;
        this.node = node;
        this.template = DefaultMongoTemplate.builder().mongoDatabase(database).build();
    }

    /** @param processing asked only when somebody wants to know how far the view is */
    public <D extends ViewDocument> MongoView<D> view(
            String group, Class<D> type, Fold<D> fold, Supplier<EventProcessingConfiguration> processing) {
        var documents = new GuardedCollection<>(database.getCollection(group, type));
        return new MongoView<>(
                group,
                documents,
                new BatchFold<>(group, documents, fold),
                new GroupView(group, processing, storedTokens()));
    }

    public void uniqueIndex(String group, String field) {
        database.getCollection(group).createIndex(Indexes.ascending(field), new IndexOptions().unique(true));
    }

    TokenStore tokenStore() {
        return MongoTokenStore.builder()
                .mongoTemplate(template)
                .serializer(serializer)
                .nodeId(node)
                .build();
    }

    SequencedDeadLetterQueue<EventMessage<?>> deadLetterQueue(String group) {
        return MongoSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup(group)
                .mongoTemplate(template)
                .serializer(serializer)
                .build();
    }

    /** As they are stored, for reading only. */
    public MongoCollection<Document> deadLetters() {
        return template.deadLetterCollection();
    }

    private StoredTokens storedTokens() {
        return new StoredTokens(template.trackingTokensCollection(), serializer);
    }

    @Override
    public void close() {
        client.close();
    }
}
