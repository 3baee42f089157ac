package org.yuheng.query.support;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.DefaultInterceptorChain;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.serialization.json.JacksonSerializer;
import org.bson.Document;
import org.yuheng.kernel.log.RecordedEvent;
import org.yuheng.platform.axon.EventMapper;
import org.yuheng.query.view.Fold;
import org.yuheng.query.view.MongoView;
import org.yuheng.query.view.ViewDocument;
import org.yuheng.query.view.ViewStore;

/** A projection into Mongo, fed with batches through its real handler and the real driver. */
public final class MongoProjectionHarness<D extends ViewDocument> implements AutoCloseable {
    private final TestMongo server = new TestMongo();
    private final MongoClient client = MongoClients.create(server.uri());
    private final ViewStore store;
    private final MongoView<D> view;
    private final AnnotationEventHandlerAdapter handler;

    public <E extends RecordedEvent> MongoProjectionHarness(
            String group, Class<D> type, Class<E> family, Fold<D, E> fold, Function<MongoView<D>, Object> projector) {
        store = new ViewStore(
                server.uri(),
                JacksonSerializer.builder().objectMapper(EventMapper.create()).build(),
                "test");
        view = store.view(group, type, family, fold, () -> {
            throw new IllegalStateException("nothing runs here");
        });
        handler = new AnnotationEventHandlerAdapter(projector.apply(view));
    }

    public MongoView<D> view() {
        return view;
    }

    public ViewStore store() {
        return store;
    }

    /** As the pooled processor does: one unit of work, each event through the interceptor to the handler. */
    public void deliver(List<DomainEventMessage<?>> batch) {
        var work = new BatchingUnitOfWork<DomainEventMessage<?>>(batch);
        var result = work.executeWithResult(() -> new DefaultInterceptorChain<EventMessage<?>>(
                        work, List.of(view.fold()), message -> {
                            handler.handle((EventMessage<?>) message);
                            return null;
                        })
                .proceed());
        if (result.isExceptional()) {
            throw new IllegalStateException(result.exceptionResult());
        }
    }

    /** As they lie in Mongo. */
    public Map<String, Document> documents() {
        var found = new TreeMap<String, Document>();
        for (var document :
                client.getDatabase("yuheng").getCollection(view.group()).find()) {
            found.put(document.getString("_id"), document);
        }
        return found;
    }

    public void empty() {
        client.getDatabase("yuheng").getCollection(view.group()).deleteMany(new Document());
    }

    @Override
    public void close() {
        store.close();
        client.close();
        server.close();
    }
}
