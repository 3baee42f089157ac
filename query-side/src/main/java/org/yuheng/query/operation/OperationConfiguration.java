package org.yuheng.query.operation;

import java.time.Clock;
import java.util.List;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yuheng.platform.log.LogPositions;
import org.yuheng.query.index.SearchIndex;
import org.yuheng.query.view.MongoView;
import org.yuheng.query.view.ViewRebuilds;
import org.yuheng.query.view.ViewStore;

/** The slice of operation. */
@Configuration(proxyBeanMethods = false)
public class OperationConfiguration {

    @Bean
    DeadLetters deadLetters(ViewStore store, ObjectProvider<EventProcessingConfiguration> processing) {
        return new DeadLetters(store.deadLetters(), processing::getObject);
    }

    @Bean
    ViewBoard viewBoard(
            List<MongoView<?>> documentViews,
            List<SearchIndex<?>> indexes,
            DeadLetters deadLetters,
            LogPositions log,
            ViewRebuilds rebuilds) {
        return new ViewBoard(documentViews, indexes, deadLetters, log, rebuilds);
    }

    @Bean
    ViewRebuilds viewRebuilds(
            List<MongoView<?>> documentViews,
            ViewStore store,
            EventStore events,
            LogPositions log,
            Clock machineClock,
            ObjectProvider<EventProcessingConfiguration> processing) {
        return new ViewRebuilds(documentViews, store, events, log, machineClock, processing::getObject);
    }

    @Bean
    ViewEndpoint viewEndpoint(ViewBoard board, DeadLetters deadLetters) {
        return new ViewEndpoint(board, deadLetters);
    }

    /** The name of the bean is the name of the contributor: {@code views}. */
    @Bean
    HealthIndicator views(ViewBoard board) {
        return new ViewHealth(board);
    }

    @Bean
    ViewMeters viewMeters(
            List<MongoView<?>> documentViews, List<SearchIndex<?>> indexes, ViewBoard board, DeadLetters deadLetters) {
        return new ViewMeters(documentViews, indexes, board, deadLetters);
    }
}
