package org.yuheng.command.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yuheng.platform.axon.TokenTable;
import org.yuheng.platform.time.LegalClock;

/** Legal time, simulated or not, and the projection of due dates with its token in the same database. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {
    private static final int BATCH = 200;

    @Autowired
    void projectDueDates(
            EventProcessingConfigurer processing,
            ConnectionProvider connections,
            Serializer serializer,
            TransactionManager transactions) {
        var tokens = TokenTable.store(connections, serializer);
        for (var group : List.of(DueDates.GROUP, CasePeriods.GROUP)) {
            processing.registerTokenStore(group, configuration -> tokens);
            processing.registerTransactionManager(group, configuration -> transactions);
            processing.registerPooledStreamingEventProcessor(
                    group,
                    org.axonframework.config.Configuration::eventStore,
                    (configuration, builder) -> oneSegment(builder));
        }
    }

    private static PooledStreamingEventProcessor.Builder oneSegment(PooledStreamingEventProcessor.Builder builder) {
        return builder.initialSegmentCount(1).batchSize(BATCH);
    }

    @Bean
    @ConditionalOnProperty(name = "yuheng.simulation.enabled", havingValue = "false", matchIfMissing = true)
    LegalClock legalClock(Clock machineClock) {
        return new LegalClock(machineClock, Duration.ZERO);
    }

    /** @param begin where legal time starts in a new folder; without it, now */
    @Bean
    @ConditionalOnProperty(name = "yuheng.simulation.enabled", havingValue = "true")
    LegalClock simulatedLegalClock(
            JdbcTemplate jdbc, Clock machineClock, @Value("${yuheng.simulation.begin:}") String begin) {
        var offset = begin.isBlank()
                ? Duration.ZERO
                : Duration.between(
                        machineClock.instant(), OffsetDateTime.parse(begin).toInstant());
        return SimulatedTime.stored(jdbc, machineClock, offset);
    }

    @Bean
    @ConditionalOnProperty(name = "yuheng.simulation.enabled", havingValue = "true")
    SimulatedTime simulatedTime(
            LegalClock clock,
            JdbcTemplate jdbc,
            OpenDueDates dueDates,
            OpenCasePeriods casePeriods,
            DueDatesProgress progress,
            DueDateClock dueDateClock) {
        return new SimulatedTime(clock, jdbc, dueDates, casePeriods, progress, dueDateClock);
    }
}
