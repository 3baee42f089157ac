package org.yuheng.command.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yuheng.command.calendar.Calendars;
import org.yuheng.command.complaint.Calendars2027;
import org.yuheng.command.complaint.ComplaintIntake;
import org.yuheng.command.complaint.RequestName;
import org.yuheng.command.complaint.Submission;
import org.yuheng.command.testing.CommandSide;
import org.yuheng.command.testing.Samples;
import org.yuheng.kernel.complaint.event.ComplaintDeemedAccepted;
import org.yuheng.kernel.complaint.event.ComplaintDueDateFixed;
import org.yuheng.kernel.complaint.event.ComplaintReceived;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.time.LegalClock;

/** What is due is done once, the oldest first, and nothing waits behind what fails. */
class DueDateClockTest {
    @RegisterExtension
    static final CommandSide COMMAND_SIDE = new CommandSide();

    private Instant before;

    @BeforeEach
    void remember() {
        before = COMMAND_SIDE.clock().now();
    }

    @AfterEach
    void goBack() {
        COMMAND_SIDE.clock().moveTo(before);
        COMMAND_SIDE.jdbc().update("DELETE FROM due_date WHERE rule = 'unheard-of@1'");
        COMMAND_SIDE.jdbc().update("DELETE FROM calendar_year");
        COMMAND_SIDE.get(Calendars.class).reload();
        COMMAND_SIDE.getOfSecond(Calendars.class).reload();
    }

    @Test
    void shortlyBeforeTheEndNothingHappensAndThenOnce() {
        var id = file("2026-12-01T09:00+08:00", "clock-1");

        tick("2026-12-04T23:50:00+08:00");
        assertThat(COMMAND_SIDE.log(id)).hasSize(1);

        tick("2026-12-05T00:00+08:00");
        tick("2026-12-05T00:01+08:00");
        assertThat(COMMAND_SIDE.log(id))
                .hasSize(2)
                .last()
                .isInstanceOfSatisfying(ComplaintDeemedAccepted.class, deemed -> {
                    assertThat(deemed.effectiveAt()).isEqualTo("2026-12-04T16:00:00Z");
                    assertThat(deemed.at()).isAfterOrEqualTo("2026-12-04T16:00:00Z");
                });
    }

    @Test
    void theClockThatComesBeforeTheProjectionHasNothingTwice() {
        var id = file("2026-12-01T09:00+08:00", "clock-2");
        COMMAND_SIDE.clock().moveTo(moment("2026-12-08T09:00+08:00"));
        awaitDueDates();

        // the row still says that screening runs, as if the projection had not seen the acceptance yet
        for (int i = 0; i < 3; i++) {
            COMMAND_SIDE.get(DueDateClock.class).handleWhatIsDue();
            COMMAND_SIDE
                    .jdbc()
                    .update(
                            "UPDATE due_date SET clock = 'SCREENING', due_on = DATE '2026-12-04', provisional = FALSE"
                                    + " WHERE complaint_id = ?",
                            UUID.fromString(id));
        }

        assertThat(COMMAND_SIDE.log(id)).hasSize(2);
    }

    @Test
    void moreThanAPageOfCasesThatFailDoesNotStarveTheOthers() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            ids.add(file("2026-12-01T09:00+08:00", "clock-3-" + i));
        }
        for (int i = 0; i < 450; i++) {
            putUnheardOf(i);
        }

        tick("2026-12-09T09:00+08:00");

        assertThat(ids).allSatisfy(id -> assertThat(COMMAND_SIDE.log(id)).hasSize(2));
    }

    @Test
    void twoClocksAtOnceDoItOnce() throws Exception {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            ids.add(file("2026-12-01T09:00+08:00", "clock-4-" + i));
        }
        awaitDueDates();
        COMMAND_SIDE.clock().moveTo(moment("2026-12-10T09:00+08:00"));
        COMMAND_SIDE.getOfSecond(LegalClock.class).moveTo(moment("2026-12-10T09:00+08:00"));

        var second =
                new Thread(() -> COMMAND_SIDE.getOfSecond(DueDateClock.class).handleWhatIsDue());
        second.start();
        COMMAND_SIDE.get(DueDateClock.class).handleWhatIsDue();
        second.join();

        assertThat(ids).allSatisfy(id -> assertThat(COMMAND_SIDE.log(id)).hasSize(2));
    }

    @Test
    void aCalendarThatArrivesFixesWhatWaitedForIt() {
        var id = file("2026-12-31T10:00+08:00", "clock-5");
        tick("2026-12-31T11:00+08:00");
        assertThat(COMMAND_SIDE.log(id)).hasSize(1);

        COMMAND_SIDE.get(Calendars.class).enter(Calendars2027.published(), "admin");
        tick("2026-12-31T12:00+08:00");

        assertThat(COMMAND_SIDE.log(id))
                .hasSize(2)
                .last()
                .isInstanceOfSatisfying(
                        ComplaintDueDateFixed.class,
                        fixed -> assertThat(fixed.dueOn()).isEqualTo("2027-01-06"));
    }

    @Test
    void whatAProcessDecidedThatDidNotKnowTheCalendarYetIsFixedAtTheNextTick() {
        COMMAND_SIDE.getOfSecond(Calendars.class);
        COMMAND_SIDE.get(Calendars.class).enter(Calendars2027.published(), "admin");
        tick("2026-12-31T09:00+08:00");

        // the second process has not looked at the calendars since they were entered
        COMMAND_SIDE.getOfSecond(LegalClock.class).moveTo(moment("2026-12-31T10:00+08:00"));
        var id = receive(COMMAND_SIDE.getOfSecond(ComplaintIntake.class), "clock-6");
        assertThat(((ComplaintReceived) COMMAND_SIDE.log(id).getFirst()).screeningDueProvisional())
                .isTrue();

        tick("2026-12-31T11:00+08:00");

        assertThat(COMMAND_SIDE.log(id)).hasSize(2).last().isInstanceOf(ComplaintDueDateFixed.class);
    }

    @Test
    void aProcessLearnsOfACalendarThatAnotherOneWasGiven() {
        COMMAND_SIDE.getOfSecond(Calendars.class).enter(Calendars2027.published(), "admin");
        assertThat(COMMAND_SIDE.get(Calendars.class).current().knows(2027)).isFalse();

        tick("2026-12-31T11:00+08:00");

        assertThat(COMMAND_SIDE.get(Calendars.class).current().knows(2027)).isTrue();
    }

    private static void tick(String moment) {
        COMMAND_SIDE.clock().moveTo(moment(moment));
        awaitDueDates();
        COMMAND_SIDE.get(DueDateClock.class).handleWhatIsDue();
    }

    private static void awaitDueDates() {
        COMMAND_SIDE.get(DueDatesProgress.class).awaitHead();
    }

    private static String file(String moment, String key) {
        COMMAND_SIDE.clock().moveTo(moment(moment));
        return receive(COMMAND_SIDE.get(ComplaintIntake.class), key);
    }

    private static String receive(ComplaintIntake intake, String key) {
        return intake.receive(
                        Person.PUBLIC,
                        Submission.of(Samples.form()),
                        new RequestName.Key("public", key),
                        ComplaintIntake.Origin.NO_IMPORT)
                .outcome()
                .id();
    }

    private static void putUnheardOf(int number) {
        COMMAND_SIDE
                .jdbc()
                .update(
                        "INSERT INTO due_date (complaint_id, clock, rule, due_on, provisional, version)"
                                + " VALUES (?, 'SCREENING', 'unheard-of@1', ?, FALSE, 1)",
                        new UUID(0x4000L, 0x8000_0000_0000_0000L + number),
                        Date.valueOf(LocalDate.parse("2026-11-01")));
    }

    private static Instant moment(String moment) {
        return OffsetDateTime.parse(moment).toInstant();
    }
}
