package org.yuheng.query.operation;

import java.util.List;
import org.axonframework.config.EventProcessingConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yuheng.platform.log.LogPositions;
import org.yuheng.query.search.SearchIndex;
import org.yuheng.query.view.MongoView;
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
            List<MongoView<?>> documentViews, SearchIndex index, DeadLetters deadLetters, LogPositions log) {
        return new ViewBoard(documentViews, index, deadLetters, log);
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
            List<MongoView<?>> documentViews, SearchIndex index, ViewBoard board, DeadLetters deadLetters) {
        return new ViewMeters(documentViews, index, board, deadLetters);
    }
}
