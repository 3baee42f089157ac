package org.yuheng.query.support;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.json.JacksonSerializer;
import org.yuheng.kernel.log.RecordedEvent;
import org.yuheng.platform.axon.EventMapper;
import org.yuheng.query.view.Fold;
import org.yuheng.query.view.MongoView;
import org.yuheng.query.view.ViewDocument;
import org.yuheng.query.view.ViewProcessing;
import org.yuheng.query.view.ViewRebuilds;
import org.yuheng.query.view.ViewStore;

/** A view in Mongo on one node, run by the framework's own processor as in production. */
public final class RunningView<D extends ViewDocument> implements AutoCloseable {
    private static final Serializer SERIALIZER =
            JacksonSerializer.builder().objectMapper(EventMapper.create()).build();

    private final ViewStore store;
    private final MongoView<D> view;
    private final Configuration configuration;

    /** @param node two nodes of one view have different names */
    public <E extends RecordedEvent> RunningView(
            String uri,
            String node,
            EventLog log,
            String group,
            Class<D> type,
            Class<E> family,
            Fold<D, E> fold,
            Function<MongoView<D>, Object> projector) {
        store = new ViewStore(uri, SERIALIZER, node);
        view = store.view(group, type, family, fold, this::processing);
        var configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(any -> SERIALIZER)
                .configureEventBus(any -> log.store());
        configurer.registerComponent(EventStore.class, any -> log.store());
        configurer.eventProcessing().registerEventHandler(any -> projector.apply(view));
        new ViewProcessing(store, List.of(view)).configureModule(configurer);
        configuration = configurer.buildConfiguration();
        configuration.start();
    }

    public ViewStore store() {
        return store;
    }

    public MongoView<D> view() {
        return view;
    }

    public EventProcessingConfiguration processing() {
        return configuration.eventProcessingConfiguration();
    }

    public PooledStreamingEventProcessor processor() {
        return processing()
                .eventProcessor(view.group(), PooledStreamingEventProcessor.class)
                .orElseThrow();
    }

    /** Rebuilds of it, begun and stopped by the test. */
    public ViewRebuilds rebuilds(EventLog log) {
        return new ViewRebuilds(
                List.of(view), store, log.store(), log.positions(), Clock.systemUTC(), this::processing);
    }

    public RunningView<D> caughtUp(EventLog log) {
        var head = log.positions().head();
        Until.holds("the view has seen everything", () -> view.view().hasSeen(head));
        return this;
    }

    @Override
    public void close() {
        configuration.shutdown();
        store.close();
    }
}
