package org.yuheng.command.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yuheng.command.complaint.Calendars2027;
import org.yuheng.command.testing.FreshDatabase;
import org.yuheng.kernel.calendar.CalendarYear;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

class CalendarsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-05T02:00:00Z"), ZoneOffset.UTC);

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    private Calendars calendars;

    @BeforeEach
    void open() {
        calendars = new Calendars(database.jdbc(), CLOCK);
    }

    @Test
    void atFirstTheYearsThatTravelWithTheProgramAreKnown() {
        assertThat(calendars.current().years()).containsExactly(2025, 2026);
    }

    @Test
    void aYearThatIsEnteredIsKnownAtOnceAndAfterARestart() {
        calendars.enter(Calendars2027.published(), "admin");

        for (var now : Set.of(calendars, new Calendars(database.jdbc(), CLOCK))) {
            assertThat(now.current().years()).containsExactly(2025, 2026, 2027);
            assertThat(now.current().isWorkingDay(LocalDate.parse("2027-01-01")))
                    .isFalse();
            assertThat(now.current().isWorkingDay(LocalDate.parse("2027-01-09")))
                    .isTrue();
            assertThat(now.current().isWorkingDay(LocalDate.parse("2027-01-16")))
                    .isFalse();
        }
    }

    @Test
    void whoEnteredItAndWhenIsKept() {
        calendars.enter(Calendars2027.published(), "admin");

        assertThat(database.jdbc().queryForMap("SELECT * FROM calendar_year"))
                .containsEntry("year", 2027)
                .containsEntry("entered_by", "admin")
                .containsEntry("source", "测试用日历")
                .containsEntry("entered_at", Timestamp.from(CLOCK.instant()));
    }

    @Test
    void aYearIsEnteredOnce() {
        calendars.enter(Calendars2027.published(), "admin");

        exists(2027, () -> calendars.enter(Calendars2027.published(), "admin"));
        exists(2026, () -> calendars.enter(new CalendarYear(2026, Holidays.of(2026), Set.of(), "另一个通知"), "admin"));
    }

    @Test
    void aYearThatAnotherProcessEnteredMeanwhileStays() {
        var other = new Calendars(database.jdbc(), CLOCK);
        other.enter(Calendars2027.published(), "other");

        exists(2027, () -> calendars.enter(new CalendarYear(2027, Holidays.of(2027), Set.of(), "另一个通知"), "admin"));
        assertThat(calendars.current().isWorkingDay(LocalDate.parse("2027-01-09")))
                .isTrue();
        assertThat(database.count("calendar_year")).isEqualTo(1);
    }

    @Test
    void whatOthersEnteredIsSeenAfterLookingAgain() {
        new Calendars(database.jdbc(), CLOCK).enter(Calendars2027.published(), "other");
        assertThat(calendars.current().knows(2027)).isFalse();

        calendars.reload();

        assertThat(calendars.current().knows(2027)).isTrue();
    }

    private static void exists(int year, Runnable entering) {
        assertThatExceptionOfType(DomainError.class)
                .isThrownBy(entering::run)
                .satisfies(error -> assertThat(error.code()).isEqualTo(ErrorCode.CALENDAR_EXISTS))
                .satisfies(error -> assertThat(error.details()).containsEntry("year", year));
    }

    private static final class Holidays {
        static Set<LocalDate> of(int year) {
            return Set.of(
                    LocalDate.of(year, 1, 1),
                    LocalDate.of(year, 5, 1),
                    LocalDate.of(year, 5, 2),
                    LocalDate.of(year, 10, 1),
                    LocalDate.of(year, 10, 2),
                    LocalDate.of(year, 10, 3));
        }
    }
}
