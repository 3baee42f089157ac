package org.yuheng.query.view;

import java.util.List;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;

/** How the groups of the views run: pooled, in two segments, in batches, without a connection to the event store's database. */
public final class ViewProcessing implements ConfigurerModule {
    private static final int SEGMENTS = 2;
    private static final int BATCH = 200;
    /** Another node sees by the stored token how far a segment is, so an idle one stores it this often. */
    private static final long CLAIM_EXTENSION_MILLIS = 1_000;

    private final ViewStore store;
    private final TokenStore tokens;
    private final List<MongoView<?>> views;

    public ViewProcessing(ViewStore store, List<MongoView<?>> views) {
        this.store = store;
        this.tokens = store.tokenStore();
        this.views = List.copyOf(views);
    }

    @Override
    public void configureModule(Configurer configurer) {
        views.forEach(view -> register(configurer.eventProcessing(), view));
    }

    private void register(EventProcessingConfigurer processing, MongoView<?> view) {
        var group = view.group();
        processing.registerTokenStore(group, configuration -> tokens);
        processing.registerTransactionManager(group, configuration -> NoTransactionManager.instance());
        processing.registerErrorHandler(group, configuration -> PropagatingErrorHandler.instance());
        processing.registerListenerInvocationErrorHandler(group, configuration -> PropagatingErrorHandler.instance());
        processing.registerDeadLetterQueue(group, configuration -> store.deadLetterQueue(group));
        processing.registerDeadLetteringEventHandlerInvokerConfiguration(
                group, (configuration, invoker) -> invoker.allowReset(true).enableSequenceIdentifierCache());
        processing.registerHandlerInterceptor(group, configuration -> view.fold());
        processing.registerPooledStreamingEventProcessor(
                group, Configuration::eventStore, (configuration, processor) -> tuned(processor));
    }

    private static PooledStreamingEventProcessor.Builder tuned(PooledStreamingEventProcessor.Builder processor) {
        return processor
                .initialSegmentCount(SEGMENTS)
                .batchSize(BATCH)
                .claimExtensionThreshold(CLAIM_EXTENSION_MILLIS)
                .initialToken(StreamableMessageSource::createTailToken);
    }
}
