package org.yuheng.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuheng.kernel.calendar.CalendarYearTest.of2027;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.Dates;

class WorkingCalendarProperties {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.published();

    @Property
    void aPeriodEndsOnAWorkingDayThatIsNotBeforeItsStart(
            @ForAll("days") LocalDate start, @ForAll @IntRange(max = 60) int length, @ForAll PeriodUnit unit) {
        LocalDate due = CALENDAR.due(start, length, unit).on();

        assertThat(CALENDAR.isWorkingDay(due)).isTrue();
        assertThat(due).isAfterOrEqualTo(start);
    }

    @Property
    void countingBackGivesTheLength(@ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 60) int length) {
        LocalDate due = CALENDAR.due(start, length, PeriodUnit.WORKING_DAY).on();

        assertThat(CALENDAR.workingDaysAfter(start, due)).isEqualTo(length);
        assertThat(CALENDAR.workingDaysAfter(due, start)).isEqualTo(-length);
        assertThat(CALENDAR.workingDaysAfter(start, due.minusDays(1))).isEqualTo(length - 1);
    }

    @Property
    void aLongerPeriodNeverEndsEarlier(
            @ForAll("days") LocalDate start, @ForAll @IntRange(max = 60) int length, @ForAll PeriodUnit unit) {
        assertThat(CALENDAR.due(start, length + 1, unit).on())
                .isAfterOrEqualTo(CALENDAR.due(start, length, unit).on());
    }

    @Property
    void aLaterStartNeverEndsEarlier(
            @ForAll("days") LocalDate start, @ForAll @IntRange(max = 60) int length, @ForAll PeriodUnit unit) {
        assertThat(CALENDAR.due(start.plusDays(1), length, unit).on())
                .isAfterOrEqualTo(CALENDAR.due(start, length, unit).on());
    }

    @Property
    void aPeriodMayBeStoppedAndGoOn(
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(min = 1, max = 30) int length,
            @ForAll @IntRange(max = 30) int elapsed) {
        LocalDate due = CALENDAR.due(start, length, PeriodUnit.WORKING_DAY).on();
        LocalDate stopped = start.plusDays(elapsed).isAfter(due) ? due : start.plusDays(elapsed);
        int left = CALENDAR.workingDaysAfter(stopped, due);

        assertThat(CALENDAR.due(stopped, left, PeriodUnit.WORKING_DAY).on()).isEqualTo(due);
    }

    @Property
    void whatIsNotProvisionalStaysWhenAYearIsPublished(
            @ForAll("days") LocalDate start, @ForAll @IntRange(max = 60) int length, @ForAll PeriodUnit unit) {
        DueDate before = CALENDAR.due(start, length, unit);
        DueDate after = CALENDAR.with(of2027("2027-02-08", "2027-02-09")).due(start, length, unit);

        assertThat(before.provisional() || before.equals(after)).isTrue();
        assertThat(!after.provisional() || before.provisional()).isTrue();
    }

    @Property
    void aDueDateInAnUnknownYearIsAlwaysProvisional(
            @ForAll("days") LocalDate start, @ForAll @IntRange(max = 60) int length, @ForAll PeriodUnit unit) {
        DueDate due = CALENDAR.due(start, length, unit);

        assertThat(CALENDAR.knows(due.on().getYear()) || due.provisional()).isTrue();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(2024, 11, 1), LocalDate.of(2028, 2, 1));
    }
}
