package org.yuheng.command.classmatter;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;
import org.yuheng.platform.axon.TokenTable;

/** The projection of watches, in one segment, with its token in the same database. */
@Configuration(proxyBeanMethods = false)
class ClassMatterConfiguration {
    private static final int BATCH = 200;

    @Autowired
    void projectWatches(
            EventProcessingConfigurer processing,
            ConnectionProvider connections,
            Serializer serializer,
            TransactionManager transactions) {
        var tokens = TokenTable.store(connections, serializer);
        processing.registerTokenStore(ClassWatches.GROUP, configuration -> tokens);
        processing.registerTransactionManager(ClassWatches.GROUP, configuration -> transactions);
        processing.registerPooledStreamingEventProcessor(
                ClassWatches.GROUP,
                org.axonframework.config.Configuration::eventStore,
                (configuration, builder) -> builder.initialSegmentCount(1).batchSize(BATCH));
    }
}
