package org.yuheng.command.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.serialization.json.JacksonSerializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yuheng.command.complaint.ComplaintParties;
import org.yuheng.command.testing.Eventually;
import org.yuheng.command.testing.FreshDatabase;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.platform.axon.EventMapper;

/** The processing group as it is configured, on a log of its own. */
class NoticeStartTest {
    private static final List<ComplaintEvent> PAST = NoticeLives.answered(NoticeLives.id(1));
    private static final List<ComplaintEvent> PRESENT = NoticeLives.refused(NoticeLives.id(2));

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    private final EventStorageEngine log = new InMemoryEventStorageEngine();
    private final AtomicInteger failures = new AtomicInteger();
    private Configuration running;

    @AfterEach
    void stop() {
        running.shutdown();
    }

    @Test
    void anUpgradeDoesNotTellThePast() {
        append(PAST);

        start();
        append(PRESENT);
        awaitNotices();

        assertThat(complaintsTold()).containsExactly(NoticeLives.id(2));
    }

    @Test
    void aNewInstallationTellsFromItsFirstComplaintOn() {
        start();
        append(PRESENT);
        awaitNotices();

        assertThat(database.count("notice")).isEqualTo(4);
    }

    @Test
    void whatHappenedWhileItStoodStillIsToldAfterwards() {
        start();
        append(PRESENT);
        awaitNotices();
        running.shutdown();

        append(PAST);
        start();

        Eventually.until("the other complaint is told", () -> complaintsTold().size() == 2);
    }

    @Test
    void aTransactionThatFailsLeavesNothingAndIsTakenUpAgain() {
        failures.set(1);
        start();

        append(PRESENT);
        awaitNotices();

        assertThat(failures.get()).isZero();
        assertThat(database.count("notice")).isEqualTo(4);
    }

    private void awaitNotices() {
        Eventually.until("the refusal is told", () -> database.count("notice WHERE step = 'ComplaintRefused'") == 1);
    }

    private List<String> complaintsTold() {
        return database.jdbc().queryForList("SELECT DISTINCT subject_id::text FROM notice ORDER BY 1", String.class);
    }

    private void append(List<ComplaintEvent> life) {
        IntStream.range(0, life.size())
                .forEach(sequence -> log.appendEvents(new GenericDomainEventMessage<>(
                        "Complaint", life.get(sequence).complaintId(), sequence, life.get(sequence))));
    }

    private void start() {
        if (database.count("organisation") == 0) {
            NoticeFixture.register(database.jdbc());
        }
        var serializer =
                JacksonSerializer.builder().objectMapper(EventMapper.create()).build();
        var configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(configuration -> serializer)
                .configureEventStore(configuration -> EmbeddedEventStore.builder()
                        .storageEngine(log)
                        .fetchDelay(20)
                        .build());
        configurer
                .eventProcessing()
                .usingPooledStreamingEventProcessors()
                .registerDefaultErrorHandler(configuration -> PropagatingErrorHandler.instance())
                .registerDefaultListenerInvocationErrorHandler(configuration -> PropagatingErrorHandler.instance())
                .registerEventHandler(configuration -> outbox());
        new NoticeConfiguration()
                .writeNotices(
                        configurer.eventProcessing(),
                        new SpringDataSourceConnectionProvider(database.source()),
                        serializer,
                        new SpringTransactionManager(database.transactions()));
        running = configurer.start();
        Eventually.until(
                "the group has its place in the log",
                () -> database.count("token_entry WHERE processor_name = 'notices-v1' AND owner IS NOT NULL") == 1);
    }

    private NoticeOutbox outbox() {
        return NoticeFixture.outbox(
                database.jdbc(),
                new AdjustableClock("2026-12-01T10:00:00+08:00"),
                this::parties,
                NoticeFixture.NO_CASES,
                new NoticeMeters(new SimpleMeterRegistry()));
    }

    private ComplaintParties parties(String complaintId, long sequence) {
        if (sequence == 3 && failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new IllegalStateException("not now");
        }
        var life = complaintId.equals(NoticeLives.id(1)) ? PAST : PRESENT;
        return ComplaintParties.of(life.subList(0, (int) sequence + 1));
    }
}
