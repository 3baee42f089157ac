package org.yuheng.command.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuheng.command.notice.NoticeCaseLives.CASE;
import static org.yuheng.command.notice.NoticeCaseLives.DUE;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Date;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yuheng.command.calendar.Calendars;
import org.yuheng.command.casesupervision.CaseDirectory.CaseParties;
import org.yuheng.command.clock.EndingPeriods;
import org.yuheng.command.testing.FreshDatabase;
import org.yuheng.platform.time.LegalClock;

/** A period of a paper that ends on Thursday, 31 December 2026; three working days before it is Monday, the 28th. */
class PaperRemindersTest {
    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    private final AdjustableClock machine = new AdjustableClock("2026-12-28T00:00:00+08:00");
    private RunningPapers papers = (caseId, clock, paperId, dueOn, startedBefore) ->
            Optional.of(CaseParties.of(NoticeCaseLives.servedAndCertain()));

    @BeforeEach
    void run() {
        NoticeFixture.register(database.jdbc());
        period(CASE, "P1", "RECTIFICATION", DUE, false, false);
    }

    @Test
    void organAndTeamAreRemindedWhenTheDayHasComeAndNotBefore() {
        machine.set("2026-12-27T23:59:59+08:00");
        assertThat(reminders(3).remind()).isZero();
        assertThat(database.count("notice")).isZero();

        machine.set("2026-12-28T00:00:00+08:00");
        assertThat(reminders(3).remind()).isEqualTo(1);

        assertThat(told())
                .containsExactlyInAnyOrder(
                        "PaperDueSoon ORGAN organ IN_APP 2026-12-31",
                        "PaperDueSoon ORGAN organ SMTP 2026-12-31",
                        "PaperDueSoon ORGAN organ WEBHOOK 2026-12-31",
                        "PaperDueSoon TEAM clerk IN_APP 2026-12-31",
                        "PaperDueSoon TEAM reviewer IN_APP 2026-12-31");
    }

    @Test
    void onceForEachPeriodHoweverOftenAndHoweverLate() {
        machine.set("2026-12-31T23:59:00+08:00");
        assertThat(reminders(3).remind()).isEqualTo(1);
        assertThat(reminders(3).remind()).isZero();

        database.jdbc().update("DELETE FROM notice_reminder");
        long notices = database.count("notice");
        assertThat(reminders(3).remind()).isEqualTo(1);
        assertThat(database.count("notice")).isEqualTo(notices);
    }

    @Test
    void processesThatLookTogetherRemindOnce() throws Exception {
        var looking = new ArrayList<Callable<Integer>>();
        for (int any = 0; any < 8; any++) {
            looking.add(reminders(3)::remind);
        }
        int reminded = 0;
        try (var together = Executors.newFixedThreadPool(8)) {
            for (var one : together.invokeAll(looking)) {
                reminded += one.get();
            }
        }

        assertThat(reminded).isEqualTo(1);
        assertThat(database.count("notice")).isEqualTo(5);
    }

    @Test
    void aNewPeriodOfThePaperIsAnotherReminder() {
        reminders(3).remind();
        database.jdbc().update("UPDATE case_period SET due_on = ?", Date.valueOf(DUE.plusDays(29)));

        machine.set("2027-01-28T09:00:00+08:00");

        assertThat(reminders(3).remind()).isEqualTo(1);
        assertThat(database.count("notice_reminder")).isEqualTo(2);
    }

    @Test
    void nobodyIsRemindedOfWhatIsMissedOrUncertainOrOfAnotherKind() {
        database.jdbc().update("DELETE FROM case_period");
        period(id(1), "P1", "RECTIFICATION", DUE, false, true);
        period(id(2), "P1", "RECTIFICATION", DUE, true, false);
        period(id(3), id(3), "EXPLANATION", DUE, false, false);
        period(id(4), "P1", "EXECUTION", DUE.minusDays(4), false, false);

        assertThat(reminders(3).remind()).isZero();
        assertThat(database.count("notice")).isZero();
    }

    @Test
    void theCaseItselfSaysWhetherThePeriodRuns() {
        List<LocalDate> asked = new ArrayList<>();
        papers = (caseId, clock, paperId, dueOn, startedBefore) -> {
            asked.add(startedBefore);
            return Optional.empty();
        };

        assertThat(reminders(3).remind()).isZero();

        assertThat(asked).containsExactly(LocalDate.of(2026, 12, 28));
        assertThat(database.count("notice_reminder")).isZero();
    }

    @Test
    void oneThatFailsHoldsUpNobodyAndIsTakenUpAgain() {
        period(id(1), "P1", "EXECUTION", DUE, false, false);
        var sound = papers;
        papers = (caseId, clock, paperId, dueOn, startedBefore) -> {
            if (caseId.equals(CASE)) {
                throw new IllegalStateException("not now");
            }
            return sound.whileRunning(caseId, clock, paperId, dueOn, startedBefore);
        };
        assertThat(reminders(3).remind()).isEqualTo(1);

        papers = sound;

        assertThat(reminders(3).remind()).isEqualTo(1);
    }

    @Test
    void noDaysMeansNoReminder() {
        machine.set("2026-12-31T09:00:00+08:00");

        assertThat(reminders(0).remind()).isZero();
        assertThat(reminders(1).remind()).isEqualTo(1);
    }

    private PaperReminders reminders(int days) {
        var jdbc = database.jdbc();
        return new PaperReminders(
                new ReminderPolicy(days),
                new EndingPeriods(jdbc),
                papers,
                NoticeFixture.caseNotices(jdbc, NoticeFixture.NO_CASES),
                NoticeFixture.outbox(
                        jdbc,
                        machine,
                        NoticeFixture.NO_COMPLAINTS,
                        NoticeFixture.NO_CASES,
                        new NoticeMeters(new SimpleMeterRegistry())),
                new Calendars(jdbc, machine),
                new LegalClock(machine, Duration.ZERO),
                jdbc,
                database.transactions());
    }

    private void period(
            String caseId, String holder, String clock, LocalDate dueOn, boolean provisional, boolean missed) {
        database.jdbc()
                .update(
                        "INSERT INTO case_period VALUES (?, ?, ?, 'stated@1', ?, ?, ?)",
                        UUID.fromString(caseId),
                        clock,
                        holder,
                        Date.valueOf(dueOn),
                        provisional,
                        missed);
    }

    private static String id(int number) {
        return NoticeLives.id(number);
    }

    private List<String> told() {
        return database.jdbc()
                .queryForList(
                        "SELECT step || ' ' || audience || ' ' || recipient || ' ' || channel || ' ' || due_on"
                                + " FROM notice",
                        String.class);
    }
}
