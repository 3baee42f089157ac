package org.yuheng.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.yuheng.kernel.calendar.CalendarYearTest.of2027;
import static org.yuheng.kernel.calendar.PeriodUnit.CALENDAR_DAY;
import static org.yuheng.kernel.calendar.PeriodUnit.CALENDAR_MONTH;
import static org.yuheng.kernel.calendar.PeriodUnit.WORKING_DAY;

import java.time.LocalDate;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

class WorkingCalendarTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.published();

    @ParameterizedTest
    @CsvSource({
        "2026-02-13, 3, 2026-02-25",
        "2026-02-13, 5, 2026-02-27",
        "2026-02-13, 15, 2026-03-12",
        "2026-04-03, 1, 2026-04-07",
        "2026-04-30, 5, 2026-05-11",
        "2026-09-18, 5, 2026-09-24",
        "2026-09-30, 7, 2026-10-15",
        "2025-09-26, 5, 2025-10-10",
        "2025-12-31, 1, 2026-01-04",
        "2026-12-01, 3, 2026-12-04"
    })
    void workingDaysAreCountedFromTheDayAfter(LocalDate start, int length, LocalDate due) {
        assertThat(CALENDAR.due(start, length, WORKING_DAY)).isEqualTo(new DueDate(due, false));
        assertThat(CALENDAR.workingDaysAfter(start, due)).isEqualTo(length);
    }

    @Test
    void aDueDateSkipsTheHolidayWeekAndCountsTheSaturdayThatIsWorked() {
        assertThat(CALENDAR.due(LocalDate.of(2026, 9, 30), 3, WORKING_DAY).on()).isEqualTo("2026-10-10");
    }

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026})
    void aYearHasItsWorkingDays(int year) {
        assertThat(CALENDAR.workingDaysAfter(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
                .isEqualTo(248);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-14, true",
        "2026-02-15, false",
        "2026-02-16, false",
        "2026-02-24, true",
        "2026-02-28, true",
        "2026-03-01, false",
        "2025-01-26, true",
        "2025-10-08, false"
    })
    void aDayIsWorkedOrNotByTheNotice(LocalDate day, boolean worked) {
        assertThat(CALENDAR.isWorkingDay(day)).isEqualTo(worked);
    }

    @ParameterizedTest
    @CsvSource({
        // a Monday; a Saturday moves to Monday; a holiday week moves to its first working day
        "2026-03-02, 14, 2026-03-16",
        "2026-03-02, 12, 2026-03-16",
        "2026-09-01, 30, 2026-10-08",
        "2026-01-15, 30, 2026-02-14",
        "2026-01-15, 31, 2026-02-24"
    })
    void calendarDaysEndOnAWorkingDay(LocalDate start, int length, LocalDate due) {
        assertThat(CALENDAR.due(start, length, CALENDAR_DAY)).isEqualTo(new DueDate(due, false));
    }

    @ParameterizedTest
    @CsvSource({
        // the day of the same number; none in February; a leap year; a Saturday that moves
        "2026-03-10, 1, 2026-04-10",
        "2026-01-31, 1, 2026-02-28",
        "2026-03-31, 1, 2026-04-30",
        "2025-12-15, 1, 2026-01-15",
        "2026-07-01, 1, 2026-08-03"
    })
    void aMonthEndsOnTheDayOfTheSameNumberOrOnTheLast(LocalDate start, int length, LocalDate due) {
        assertThat(CALENDAR.due(start, length, CALENDAR_MONTH)).isEqualTo(new DueDate(due, false));
    }

    @Test
    void aMonthEndsOnLeapDay() {
        assertThat(CALENDAR.due(LocalDate.of(2028, 1, 31), 1, CALENDAR_MONTH))
                .isEqualTo(new DueDate(LocalDate.of(2028, 2, 29), true));
    }

    @ParameterizedTest
    @CsvSource({
        // into 2027; a last day in 2026 is certain; a roll-forward alone touches 2027
        "2026-12-31, 1, WORKING_DAY, 2027-01-01, true",
        "2026-12-30, 3, WORKING_DAY, 2027-01-04, true",
        "2026-12-30, 1, WORKING_DAY, 2026-12-31, false",
        "2026-12-01, 30, CALENDAR_DAY, 2026-12-31, false",
        "2026-12-01, 32, CALENDAR_DAY, 2027-01-04, true",
        "2026-11-30, 1, CALENDAR_MONTH, 2026-12-30, false",
        "2026-12-15, 1, CALENDAR_MONTH, 2027-01-15, true",
        "2024-12-31, 1, WORKING_DAY, 2025-01-02, false",
        "2024-12-20, 30, CALENDAR_DAY, 2025-01-20, false",
        "2024-12-20, 8, WORKING_DAY, 2025-01-02, true"
    })
    void aDueDateThatLeansOnAnUnknownYearIsProvisional(
            LocalDate start, int length, PeriodUnit unit, LocalDate due, boolean provisional) {
        assertThat(CALENDAR.due(start, length, unit)).isEqualTo(new DueDate(due, provisional));
    }

    @Test
    void aRollForwardOverTheNewYearAloneMakesItProvisional() {
        // 31 December 2027 is a Friday; with that day off, the period ends in 2028, which nobody knows.
        WorkingCalendar calendar = CALENDAR.with(of2027("2027-12-31"));

        assertThat(calendar.due(LocalDate.of(2027, 12, 1), 30, CALENDAR_DAY))
                .isEqualTo(new DueDate(LocalDate.of(2028, 1, 3), true));
    }

    @Test
    void whatIsLeftOnTheLastDayEndsOnThatDay() {
        assertThat(CALENDAR.due(LocalDate.of(2026, 3, 6), 0, WORKING_DAY).on()).isEqualTo("2026-03-06");
        assertThat(CALENDAR.due(LocalDate.of(2026, 3, 7), 0, WORKING_DAY).on()).isEqualTo("2026-03-09");
        assertThat(CALENDAR.due(LocalDate.of(2026, 3, 7), 0, CALENDAR_DAY).on()).isEqualTo("2026-03-09");
    }

    @ParameterizedTest
    @EnumSource
    void anAbsurdLengthIsRefused(PeriodUnit unit) {
        LocalDate start = LocalDate.of(2026, 3, 2);

        assertThat(CALENDAR.due(start, unit.longest(), unit).on()).isBetween("2035-01-01", "2037-01-01");
        for (int length : new int[] {-1, unit.longest() + 1, Integer.MAX_VALUE}) {
            assertThatExceptionOfType(DomainError.class)
                    .isThrownBy(() -> CALENDAR.due(start, length, unit))
                    .satisfies(error -> assertThat(error.code()).isEqualTo(ErrorCode.INVALID_VALUE));
        }
    }

    @Test
    void workingDaysAreCountedBackwardsAsNegative() {
        assertThat(CALENDAR.workingDaysAfter(LocalDate.of(2026, 2, 25), LocalDate.of(2026, 2, 13)))
                .isEqualTo(-3);
        assertThat(CALENDAR.workingDaysAfter(LocalDate.of(2026, 2, 13), LocalDate.of(2026, 2, 13)))
                .isZero();
        assertThatExceptionOfType(DomainError.class)
                .isThrownBy(() -> CALENDAR.workingDaysAfter(LocalDate.MIN, LocalDate.of(2026, 1, 1)));
    }

    @Test
    void publishedAre2025And2026() {
        assertThat(CALENDAR.years()).containsExactly(2025, 2026);
        assertThat(CALENDAR.knows(2026)).isTrue();
        assertThat(CALENDAR.knows(2027)).isFalse();
    }

    @Test
    void anotherYearIsAddedToACopy() {
        WorkingCalendar more = CALENDAR.with(of2027());

        assertThat(more.years()).containsExactly(2025, 2026, 2027);
        assertThat(more.due(LocalDate.of(2026, 12, 31), 1, WORKING_DAY))
                .isEqualTo(new DueDate(LocalDate.of(2027, 1, 4), false));
        assertThat(CALENDAR.years()).containsExactly(2025, 2026);
    }

    @Test
    void theSameDaysAgainChangeNothingAndOtherDaysAreRefused() {
        WorkingCalendar more = CALENDAR.with(of2027());

        assertThat(more.with(of2027())).isSameAs(more);
        assertThatExceptionOfType(DomainError.class)
                .isThrownBy(() -> more.with(of2027("2027-10-04")))
                .satisfies(error -> assertThat(error.code()).isEqualTo(ErrorCode.CALENDAR_EXISTS))
                .satisfies(error -> assertThat(error.details()).containsEntry("year", 2027));
    }

    @Test
    void aNewYearHolidayThatBeginsInDecemberIsOff() {
        WorkingCalendar more = CALENDAR.with(of2027("2026-12-31"));

        assertThat(more.isWorkingDay(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(more.due(LocalDate.of(2026, 12, 30), 1, WORKING_DAY).on()).isEqualTo("2027-01-04");
    }

    @Test
    void theYearsCannotBeChangedFromOutside() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> CALENDAR.years().add(2027));
        assertThat(new HashSet<>(CALENDAR.years())).hasSize(2);
    }
}
