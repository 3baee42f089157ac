package org.yuheng.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.IntStream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.platform.axon.EventMapper;
import org.yuheng.platform.log.HeadLogPositions;
import org.yuheng.platform.log.LogPositions;
import org.yuheng.platform.organisation.OrganRegister;
import org.yuheng.platform.paper.PaperTemplates;
import org.yuheng.platform.time.LegalClock;
import org.yuheng.platform.vault.VaultReader;
import org.yuheng.query.casesupervision.CaseQueries;
import org.yuheng.query.complaint.ComplaintDetailProjector;
import org.yuheng.query.complaint.ComplaintQueries;
import org.yuheng.query.complaint.Freshness;
import org.yuheng.query.receipt.ReceiptQueries;
import org.yuheng.query.support.CaseStory;
import org.yuheng.query.support.Deliveries;
import org.yuheng.query.support.Patiently;
import org.yuheng.query.support.People;
import org.yuheng.query.support.Story;
import org.yuheng.query.support.TestMongo;
import org.yuheng.query.support.TestRegister;
import org.yuheng.query.support.TestTemplates;
import org.yuheng.query.support.TestVault;
import org.yuheng.query.support.Until;

/** The whole read side in one Spring context, with the framework's own processors. */
class QuerySideContextTest {
    @TempDir
    private static Path folder;

    private static final TestMongo MONGO = new TestMongo();
    private static ConfigurableApplicationContext context;

    @BeforeAll
    static void start() {
        var application = new SpringApplication(TestApplication.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        context = application.run(
                "--axon.axonserver.enabled=false",
                "--axon.serializer.general=jackson",
                "--axon.serializer.events=jackson",
                "--axon.serializer.messages=jackson",
                "--axon.update-check.disabled=true",
                "--yuheng.mongo.uri=" + MONGO.uri(),
                "--yuheng.index.folder=" + folder.resolve("index"),
                "--spring.main.banner-mode=off",
                "--logging.level.root=WARN",
                "--logging.level.de.bwaldvogel=ERROR");
    }

    @AfterAll
    static void stop() {
        context.close();
        MONGO.close();
    }

    @Test
    void whatIsWrittenIsReadInEveryView() {
        var story = new Story("written").received().screeningStarted().accepted();
        context.getBean(EventStore.class).publish(Deliveries.messages(story));
        var queries = context.getBean(ComplaintQueries.class);

        var complaint = Patiently.ask(
                () -> queries.complaint("written", new Freshness(null, 3L), People.CITY_CLERK, Locale.CHINESE));
        var biography = Patiently.ask(
                () -> queries.biography("written", new Freshness(null, 3L), People.CITY_CLERK, Locale.CHINESE));
        var receipt = Patiently.ask(
                () -> receipts().open(Story.receiptCode("written"), new Freshness(null, 3L), Locale.CHINESE));

        assertThat(complaint.version()).isEqualTo(3);
        assertThat(biography)
                .extracting("step")
                .containsExactly("ComplaintReceived", "ComplaintScreeningStarted", "ComplaintAccepted");
        assertThat(receipt.number()).isEqualTo(complaint.number());
    }

    @Test
    void aCaseIsReadInEveryViewBesideTheComplaints() {
        var story = new CaseStory("case").reviewed().served(PaperKind.SUPERVISION_OPINION);
        context.getBean(EventStore.class).publish(Deliveries.messages(story));
        var queries = context.getBean(CaseQueries.class);
        var fresh = new Freshness(null, (long) story.events().size());

        var answer = Patiently.ask(() -> queries.supervisionCase("case", fresh, People.CITY_CLERK, Locale.CHINESE));
        var biography = Patiently.ask(() -> queries.biography("case", fresh, People.CITY_CLERK, Locale.CHINESE));
        var paper = Patiently.ask(() -> queries.paper("case-P1", fresh, People.ORGAN, Locale.CHINESE));

        assertThat(answer.papers()).hasSize(1);
        assertThat(biography).hasSize(story.events().size());
        assertThat(paper.number()).isEqualTo(answer.papers().getFirst().number());
        assertThat(queries.papers("case", fresh, People.ORGAN, Locale.CHINESE)).hasSize(1);
        assertThatThrownBy(() ->
                        Patiently.ask(() -> queries.paper("nothing", Freshness.ANY, People.ORGAN, Locale.CHINESE)))
                .isInstanceOfSatisfying(
                        DomainError.class,
                        error -> assertThat(error.code().name()).isEqualTo("NOT_FOUND"));
    }

    @Test
    void aReceiptThatWasGivenOutThisMomentIsWaitedFor() {
        context.getBean(EventStore.class).publish(Deliveries.messages(new Story("fresh").received()));

        var receipt = Patiently.ask(() ->
                receipts().open(Story.receiptCode("fresh").toLowerCase(Locale.ROOT), Freshness.ANY, Locale.ENGLISH));

        assertThat(receipt.stageName()).isEqualTo("registered");
    }

    @Test
    void aWrongReceiptIsNotFound() {
        assertThatThrownBy(() -> Patiently.ask(() -> receipts().open("0000", Freshness.ANY, Locale.ENGLISH)))
                .isInstanceOfSatisfying(
                        DomainError.class,
                        error -> assertThat(error.code().name()).isEqualTo("NOT_FOUND"));
    }

    @Test
    void theGroupsRunPooledInTwoSegments() {
        var processor = context.getBean(EventProcessingConfiguration.class)
                .eventProcessor(ComplaintDetailProjector.GROUP, PooledStreamingEventProcessor.class)
                .orElseThrow();

        Until.holds("two segments", () -> processor.processingStatus().size() == 2);
    }

    @Test
    void theNodeIsHealthyOnceItsIndexHasCaughtUp() {
        var health = context.getBean("views", HealthIndicator.class);

        Until.holds("up", () -> health.health().getStatus().equals(Status.UP));
        assertThat(health.health().getDetails())
                .containsKeys(
                        "complaint-search-v3@node-1", "case-search-v1@node-1", "case-detail-v1", "case-biography-v1");
    }

    @Test
    void aThousandComplaintsArriveInEveryView() {
        var events = context.getBean(EventStore.class);
        var queries = context.getBean(ComplaintQueries.class);
        IntStream.range(0, 1_000)
                .mapToObj(i -> new Story("many-" + i).received())
                .forEach(story -> events.publish(Deliveries.messages(story)));

        var last = Patiently.ask(
                () -> queries.complaint("many-999", new Freshness(null, 1L), People.PROVINCE, Locale.CHINESE));

        assertThat(last.version()).isEqualTo(1);
    }

    private static ReceiptQueries receipts() {
        return context.getBean(ReceiptQueries.class);
    }

    @EnableAutoConfiguration(
            excludeName = {
                "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
                "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
                "org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration"
            })
    @Import(QuerySideConfiguration.class)
    static class TestApplication {
        @Bean("defaultAxonObjectMapper")
        ObjectMapper mapper() {
            return EventMapper.create();
        }

        @Bean
        EventStorageEngine engine() {
            return new InMemoryEventStorageEngine();
        }

        @Bean
        LogPositions positions(EventStore events) {
            return new HeadLogPositions(events);
        }

        @Bean
        Clock machineClock() {
            return Clock.systemUTC();
        }

        @Bean
        LegalClock legalClock(Clock machine) {
            return new LegalClock(machine, Duration.ZERO);
        }

        @Bean
        VaultReader vault() {
            return new TestVault();
        }

        @Bean
        PaperTemplates paperTemplates() {
            return new TestTemplates();
        }

        @Bean
        OrganRegister register() {
            return new TestRegister();
        }
    }
}
