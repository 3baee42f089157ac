package org.yuheng.command.casesupervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.calendar.LegalDay;
import org.yuheng.kernel.calendar.PeriodUnit;
import org.yuheng.kernel.casesupervision.CaseOrigin;
import org.yuheng.kernel.casesupervision.CaseStage;
import org.yuheng.kernel.casesupervision.CaseSuspensionGround;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.casesupervision.Proceedings;
import org.yuheng.kernel.casesupervision.ServiceManner;
import org.yuheng.kernel.casesupervision.SupervisionMode;
import org.yuheng.kernel.casesupervision.event.CaseEvent;
import org.yuheng.kernel.casesupervision.event.CaseProposed;
import org.yuheng.kernel.casesupervision.event.CaseSuspended;
import org.yuheng.kernel.casesupervision.event.DeadlineMissed;
import org.yuheng.kernel.casesupervision.event.PaperDrafted;
import org.yuheng.kernel.casesupervision.event.PaperIssued;
import org.yuheng.kernel.casesupervision.event.PaperServed;
import org.yuheng.kernel.casesupervision.event.RectificationReported;
import org.yuheng.kernel.casesupervision.event.TeamAssigned;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.rule.ClockKind;

/** Who has to do with a case, as the log tells it. */
class CaseDirectoryTest {
    private static final String CASE = "00000000-0000-4000-8000-000000000001";
    private static final Instant AT = Instant.parse("2026-12-01T01:00:00Z");
    private static final LocalDate START = LocalDate.of(2026, 12, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 31);
    private static final Actor CLERK = new Actor("clerk", "bureau", Role.BUREAU_CLERK);
    private static final Actor HEAD = new Actor("head", "bureau", Role.BUREAU_HEAD);
    private static final Actor ORGAN = new Actor("respondent", "organ", Role.ENFORCEMENT_RESPONDENT);

    private final EmbeddedEventStore log = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final CaseDirectory directory = new CaseDirectory(new CaseFile(log));
    private final List<CaseEvent> life = new ArrayList<>();

    @Test
    void thePartiesAreThoseOfTheMomentOfTheStep() {
        happened(served());

        var before = directory.partiesAt(CASE, 0);
        var after = directory.partiesAt(CASE, 4);

        assertThat(before.team()).isEmpty();
        assertThat(before.stage()).isEqualTo(CaseStage.PROPOSED);
        assertThat(before.bureaus()).containsExactly("bureau");
        assertThat(before.actor()).isEqualTo("clerk");
        assertThat(before.organ()).isNull();
        assertThat(after.team()).containsExactly("clerk", "second");
        assertThat(after.paperNumber()).isEqualTo("某监意〔2026〕1号");
        assertThat(after.paperKind()).isEqualTo(PaperKind.SUPERVISION_OPINION);
        assertThat(after.drafter()).isEqualTo("clerk");
        assertThatThrownBy(() -> directory.partiesAt(CASE, 5)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aPeriodOfAPaperIsFoundWhileItRunsAndUnderItsOwnLastDayOnly() {
        happened(served());

        assertThat(running(DUE, DUE)).isTrue();
        assertThat(running(DUE.plusDays(1), DUE)).isFalse();
        assertThat(running(DUE, START)).as("it began only on that day").isFalse();
        assertThat(directory.whileRunning(CASE, ClockKind.EXECUTION, "P1", DUE, DUE))
                .isEmpty();
    }

    @Test
    void aPeriodThatIsReportedMissedOrStandsStillIsNotFound() {
        for (var end : List.of(
                new RectificationReported(CASE, ORGAN, 1, false, "text", AT),
                new DeadlineMissed(CASE, Actor.CLOCK, "P1", ClockKind.RECTIFICATION, DUE, LegalDay.endOf(DUE), AT),
                new CaseSuspended(CASE, HEAD, CaseSuspensionGround.values()[0], "text", AT))) {
            var other = new CaseDirectoryTest();
            other.happened(served());
            assertThat(other.running(DUE, DUE)).isTrue();
            other.happened(List.of(end));
            assertThat(other.running(DUE, DUE)).as(end.toString()).isFalse();
        }
    }

    private boolean running(LocalDate dueOn, LocalDate startedBefore) {
        return directory
                .whileRunning(CASE, ClockKind.RECTIFICATION, "P1", dueOn, startedBefore)
                .isPresent();
    }

    private void happened(List<? extends CaseEvent> events) {
        IntStream.range(0, events.size())
                .forEach(at -> log.publish(
                        new GenericDomainEventMessage<>("SupervisionCase", CASE, life.size() + at, events.get(at))));
        life.addAll(events);
    }

    private static List<CaseEvent> served() {
        return List.of(
                proposed(),
                new TeamAssigned(CASE, HEAD, List.of("clerk", "second"), "clerk", AT),
                drafted(),
                new PaperIssued(
                        CASE, HEAD, "P1", PaperKind.SUPERVISION_OPINION, "某监意〔2026〕1号", "bureau", START, 1, 1, AT),
                new PaperServed(
                        CASE,
                        CLERK,
                        "P1",
                        ServiceManner.DIRECT,
                        START,
                        "receipt",
                        ClockKind.RECTIFICATION,
                        "stated@1",
                        START,
                        DUE,
                        false,
                        null,
                        null,
                        null,
                        false,
                        AT));
    }

    private static CaseEvent drafted() {
        return new PaperDrafted(
                CASE,
                CLERK,
                "P1",
                PaperKind.SUPERVISION_OPINION,
                "organ",
                List.of(),
                null,
                null,
                "facts",
                "requirement",
                null,
                null,
                30,
                PeriodUnit.CALENDAR_DAY,
                DUE,
                AT);
    }

    private static CaseEvent proposed() {
        return new CaseProposed(
                CASE,
                "410100-2026-J0001",
                CLERK,
                "bureau",
                "410100",
                CaseOrigin.values()[0],
                SupervisionMode.DAILY,
                "organ",
                "410100",
                List.of(Category.SEAL),
                List.of(),
                null,
                "查封",
                null,
                null,
                Proceedings.NONE,
                "digest",
                null,
                AT);
    }
}
