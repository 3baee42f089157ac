package org.yuheng.platform.axon;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yuheng.platform.log.HeadLogPositions;
import org.yuheng.platform.log.LogPositions;

/** The event log in Axon Server: profile {@code axonserver}. The connector supplies the store itself. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "true")
class ServerEventLog {

    @Bean
    LogPositions logPositions(EventStore log) {
        return new HeadLogPositions(log);
    }
}
