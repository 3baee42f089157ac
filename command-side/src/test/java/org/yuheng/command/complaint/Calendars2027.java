package org.yuheng.command.complaint;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yuheng.kernel.calendar.CalendarYear;

/** A calendar of 2027 for tests. The real one is not published. */
public final class Calendars2027 {
    private Calendars2027() {}

    /** New Year off from Friday 1 to Sunday 3 January, with Saturday 9 January worked. */
    public static CalendarYear published() {
        return new CalendarYear(
                2027,
                days("01-01", "01-02", "01-03", "05-01", "05-02", "10-01", "10-02", "10-03"),
                days("01-09"),
                "测试用日历");
    }

    private static Set<LocalDate> days(String... days) {
        return Stream.of(days).map(day -> LocalDate.parse("2027-" + day)).collect(Collectors.toSet());
    }
}
