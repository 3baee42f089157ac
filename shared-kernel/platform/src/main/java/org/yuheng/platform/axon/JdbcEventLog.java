package org.yuheng.platform.axon;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yuheng.platform.log.JdbcLogPositions;
import org.yuheng.platform.log.LogPositions;

/** The event log in PostgreSQL: profiles embedded and {@code postgres}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
class JdbcEventLog {
    /** Another process notices new events within this; inside one process they are told at once. */
    private static final long FETCH_DELAY_MILLIS = 100;

    @Bean
    PersistenceExceptionResolver persistenceExceptionResolver() {
        return new DuplicateKeys();
    }

    @Bean
    EventStorageEngine eventStorageEngine(
            ConnectionProvider connections,
            TransactionManager transactions,
            PersistenceExceptionResolver conflicts,
            Serializer snapshots,
            @Qualifier("eventSerializer") Serializer events) {
        return JdbcEventStorageEngine.builder()
                .connectionProvider(connections)
                .transactionManager(transactions)
                .persistenceExceptionResolver(conflicts)
                .snapshotSerializer(snapshots)
                .eventSerializer(events)
                .schema(EventTables.SCHEMA)
                .dataType(String.class)
                .build();
    }

    @Bean
    EventStore eventStore(EventStorageEngine engine) {
        return EmbeddedEventStore.builder()
                .storageEngine(engine)
                .fetchDelay(FETCH_DELAY_MILLIS)
                .build();
    }

    @Bean
    LogPositions logPositions(JdbcTemplate jdbc) {
        return new JdbcLogPositions(jdbc);
    }
}
