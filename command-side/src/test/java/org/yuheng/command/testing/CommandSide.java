package org.yuheng.command.testing;

import java.util.List;
import java.util.Map;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.RestController;
import org.yuheng.command.vault.MasterKeys;
import org.yuheng.command.vault.TestKeys;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.rule.Rules;
import org.yuheng.platform.axon.AxonConfiguration;
import org.yuheng.platform.time.LegalClock;
import org.yuheng.platform.time.TimeConfiguration;

/**
 * The command side as it runs, without its web edge and its timers; started once for all tests of the run, which
 * therefore look only at complaints of their own. It is Tuesday 2026-12-01, nine o'clock, when it starts.
 */
public final class CommandSide implements BeforeAllCallback {
    private static final String BEGIN = "2026-12-01T09:00:00+08:00";

    private Running running;

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({AxonConfiguration.class, TimeConfiguration.class})
    @ComponentScan(
            basePackages = {
                "org.yuheng.command.account",
                "org.yuheng.command.calendar",
                "org.yuheng.command.card",
                "org.yuheng.command.casesupervision",
                "org.yuheng.command.classmatter",
                "org.yuheng.command.clock",
                "org.yuheng.command.complaint",
                "org.yuheng.command.notice",
                "org.yuheng.command.number",
                "org.yuheng.command.organisation",
                "org.yuheng.command.papertemplate",
                "org.yuheng.command.vault"
            },
            excludeFilters = @Filter(RestController.class))
    static class Wiring {
        @Bean
        MasterKeys masterKeys() {
            return TestKeys.of(1);
        }

        @Bean
        Rules rules() {
            return Rules.published();
        }
    }

    /** Lives until the last test of the run. */
    private static final class Running implements AutoCloseable {
        private final String database = DatabaseServer.running().newDatabase();
        private final ConfigurableApplicationContext first = start(database);
        private ConfigurableApplicationContext second;

        private synchronized ConfigurableApplicationContext second() {
            if (second == null) {
                second = start(database);
                // the first process projects the due dates and waits for them; the second must not take that over
                second.getBean(EventProcessingConfiguration.class)
                        .eventProcessors()
                        .values()
                        .forEach(EventProcessor::shutDown);
            }
            return second;
        }

        @Override
        public void close() {
            first.close();
            if (second != null) {
                second.close();
            }
        }
    }

    @Override
    public void beforeAll(ExtensionContext test) {
        running = test.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(CommandSide.class, any -> new Running(), Running.class);
    }

    private static ConfigurableApplicationContext start(String database) {
        var server = DatabaseServer.running();
        return new SpringApplicationBuilder(Wiring.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .bannerMode(Banner.Mode.OFF)
                .properties(Map.of(
                        "spring.datasource.url", server.url(database),
                        "spring.datasource.username", server.owner(),
                        "axon.axonserver.enabled", "false",
                        "axon.update-check.disabled", "true",
                        "axon.timeout.enabled", "false",
                        "axon.serializer.general", "jackson",
                        "yuheng.access.basic", "true",
                        "yuheng.simulation.enabled", "true",
                        "yuheng.simulation.begin", BEGIN))
                .run();
    }

    /** A thing of the first process. */
    public <T> T get(Class<T> kind) {
        return running.first.getBean(kind);
    }

    /** A thing of a second process on the same database. */
    public <T> T getOfSecond(Class<T> kind) {
        return running.second().getBean(kind);
    }

    public JdbcTemplate jdbc() {
        return get(JdbcTemplate.class);
    }

    public LegalClock clock() {
        return get(LegalClock.class);
    }

    /** The life of a complaint as the log tells it. */
    public List<ComplaintEvent> log(String complaintId) {
        return get(EventStore.class)
                .readEvents(complaintId)
                .asStream()
                .map(Message::getPayload)
                .map(ComplaintEvent.class::cast)
                .toList();
    }
}
