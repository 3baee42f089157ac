package org.yuheng.query.view;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventhandling.deadletter.MongoSequencedDeadLetterQueue;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;
import org.bson.Document;
import org.yuheng.kernel.log.RecordedEvent;

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
    private final Generations generations;
    private final Map<String, Shape> shapes = new ConcurrentHashMap<>();

    /** What a collection of a view holds, in every generation. */
    private record Shape(Class<?> type, List<String> uniqueFields) {}

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
        this.generations = new Generations(database);
        this.template = DefaultMongoTemplate.builder().mongoDatabase(database).build();
    }

    /**
     * @param family events that the view folds; those of other families pass it by
     * @param processing asked only when somebody wants to know how far the view is
     * @param uniqueFields fields by which a document is found besides its id
     */
    public <D extends ViewDocument, E extends RecordedEvent> MongoView<D> view(
            String group,
            Class<D> type,
            Class<E> family,
            Fold<D, E> fold,
            Supplier<EventProcessingConfiguration> processing,
            String... uniqueFields) {
        shapes.put(group, new Shape(type, List.of(uniqueFields)));
        Supplier<StreamingEventProcessor> processor = () -> processing
                .get()
                .eventProcessor(group, StreamingEventProcessor.class)
                .orElseThrow(() -> new IllegalStateException("no event processor " + group));
        var view = new MongoView<>(
                group,
                family,
                (before, event, version) -> fold.apply(before, family.cast(event), version),
                new GuardedCollection<>(collection(group, type, generations.current(group))),
                new GroupView(group, processor, storedTokens()));
        finishWhatACrashLeft(view);
        return view;
    }

    /** A switch that a crash cut off is ended before anything runs or reads. */
    private <D extends ViewDocument> void finishWhatACrashLeft(MongoView<D> view) {
        generations
                .rebuild(view.group())
                .filter(rebuild -> rebuild.step() != Generations.Step.BUILDING)
                .ifPresent(rebuild -> ViewRebuild.finish(view, this, rebuild.generation()));
    }

    @SuppressWarnings("unchecked")
    <D extends ViewDocument> GuardedCollection<D> documents(MongoView<D> view, int generation) {
        var type = (Class<D>) shapes.get(view.group()).type();
        return new GuardedCollection<>(collection(view.group(), type, generation));
    }

    private <D> MongoCollection<D> collection(String group, Class<D> type, int generation) {
        var collection = database.getCollection(Generations.collection(group, generation), type);
        shapes.get(group)
                .uniqueFields()
                .forEach(field -> collection.createIndex(Indexes.ascending(field), new IndexOptions().unique(true)));
        return collection;
    }

    Generations generations() {
        return generations;
    }

    void dropCollection(String group, int generation) {
        var name = Generations.collection(group, generation);
        if (database.listCollectionNames().into(new ArrayList<>()).contains(name)) {
            database.getCollection(name).drop();
        }
    }

    /** Documents, tokens and dead letters of a generation that is not read. */
    void dropGeneration(String group, int generation, String processing) {
        dropCollection(group, generation);
        dropProcessing(processing);
    }

    /** Tokens and dead letters under this name. */
    void dropProcessing(String name) {
        template.trackingTokensCollection().deleteMany(eq("processorName", name));
        deadLetters().deleteMany(eq("processingGroup", name));
    }

    void renameProcessing(String from, String to) {
        template.trackingTokensCollection().updateMany(eq("processorName", from), set("processorName", to));
        deadLetters().updateMany(eq("processingGroup", from), set("processingGroup", to));
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

    StoredTokens storedTokens() {
        return new StoredTokens(template.trackingTokensCollection(), serializer);
    }

    @Override
    public void close() {
        client.close();
    }
}
