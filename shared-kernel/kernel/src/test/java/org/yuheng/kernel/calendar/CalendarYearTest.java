package org.yuheng.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

class CalendarYearTest {
    private static final List<String> HOLIDAYS =
            List.of("2027-01-01", "2027-05-01", "2027-05-02", "2027-10-01", "2027-10-02", "2027-10-03");

    /** A calendar of 2027 with the holidays of fixed date and no more; not the real one, which is not published. */
    static CalendarYear of2027(String... moreOff) {
        return new CalendarYear(2027, off(moreOff), Set.of(), "测试用日历");
    }

    @Test
    void aWholeYearIsTaken() {
        assertThat(of2027("2027-10-04").off()).hasSize(7);
    }

    @Test
    void aNewYearHolidayMayBeginInDecember() {
        assertThat(of2027("2026-12-31").off()).contains(LocalDate.of(2026, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-24", "2026-11-30", "2028-01-01", "2025-12-31"})
    void aDateOfAnotherYearIsRefused(String date) {
        refused("DATE_OUTSIDE_YEAR", List.of(date), off(date), Set.of());
    }

    @Test
    void aDayIsNotBothOffAndWorked() {
        refused("OFF_AND_WORK", List.of("2027-10-03"), off(), days("2027-10-03"));
    }

    @Test
    void onlySaturdaysAndSundaysBecomeDaysOfWork() {
        refused("WORK_NOT_AT_WEEKEND", List.of("2027-10-08"), off(), days("2027-10-08"));
        assertThat(new CalendarYear(2027, off(), days("2027-10-09"), "测试用日历").work())
                .hasSize(1);
    }

    @Test
    void theHolidaysOfFixedDateMustBeThere() {
        var withoutTwo = off();
        withoutTwo.removeAll(days("2027-05-02", "2027-10-03"));

        refused("HOLIDAY_MISSING", List.of("2027-05-02", "2027-10-03"), withoutTwo, Set.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \t"})
    void theSourceMustBeNamed(String source) {
        assertThatExceptionOfType(DomainError.class)
                .isThrownBy(() -> new CalendarYear(2027, off(), Set.of(), source))
                .satisfies(error -> assertThat(error.details()).containsEntry("problem", "SOURCE_MISSING"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1999, 2101, 20270})
    void aYearThatIsNotOfOurTimeIsRefused(int year) {
        assertThatExceptionOfType(DomainError.class)
                .isThrownBy(() -> new CalendarYear(year, Set.of(), Set.of(), "测试用日历"))
                .satisfies(error -> assertThat(error.details()).containsEntry("problem", "YEAR"));
    }

    private static void refused(String problem, List<String> dates, Set<LocalDate> off, Set<LocalDate> work) {
        assertThatExceptionOfType(DomainError.class)
                .isThrownBy(() -> new CalendarYear(2027, off, work, "测试用日历"))
                .satisfies(error -> assertThat(error.code()).isEqualTo(ErrorCode.CALENDAR_INVALID))
                .satisfies(error -> assertThat(error.details())
                        .containsEntry("year", 2027)
                        .containsEntry("problem", problem)
                        .containsEntry("dates", dates));
    }

    private static Set<LocalDate> off(String... more) {
        var off = days(more);
        HOLIDAYS.forEach(day -> off.add(LocalDate.parse(day)));
        return off;
    }

    private static Set<LocalDate> days(String... days) {
        return Stream.of(days).map(LocalDate::parse).collect(Collectors.toSet());
    }
}
