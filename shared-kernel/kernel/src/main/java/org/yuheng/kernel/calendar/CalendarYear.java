package org.yuheng.kernel.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/**
 * The calendar of one year as the annual notice of the State Council gives it. Every other day is free at weekends and
 * a working day else.
 *
 * <p>Refused with {@link ErrorCode#CALENDAR_INVALID}: a date of another year (the last week of December before is
 * lawful, as a New Year's holiday may begin there), a day both off and work, a day of work that is no Saturday or
 * Sunday, a calendar without the holidays of fixed date (全国年节及纪念日放假办法, 2024-11-10: 1 January, 1–2 May, 1–3
 * October; before 2025 there was no 2 May), and a missing source.
 *
 * @param off the days off that the notice names, weekends among them
 * @param work the Saturdays and Sundays that are worked
 * @param source the notice, in Chinese
 */
public record CalendarYear(int year, Set<LocalDate> off, Set<LocalDate> work, String source) {
    private static final int FIRST = 2000;
    private static final int LAST = 2100;
    private static final int LAST_WEEK_OF_DECEMBER = 25;

    public CalendarYear {
        off = Set.copyOf(off);
        work = Set.copyOf(work);
        mustBeAYearOfOurTime(year);
        mustNameItsSource(year, source);
        mustFit(year, off, work);
    }

    private static void mustFit(int year, Set<LocalDate> off, Set<LocalDate> work) {
        none(year, "DATE_OUTSIDE_YEAR", Stream.concat(off.stream(), work.stream()), day -> !belongsTo(year, day));
        none(year, "OFF_AND_WORK", work.stream(), off::contains);
        none(year, "WORK_NOT_AT_WEEKEND", work.stream(), day -> !isWeekend(day));
        none(year, "HOLIDAY_MISSING", fixedHolidays(year), day -> !off.contains(day));
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static void mustBeAYearOfOurTime(int year) {
        if (year < FIRST || year > LAST) {
            throw invalid(year, "YEAR", List.of());
        }
    }

    private static void mustNameItsSource(int year, String source) {
        if (source == null || source.isBlank()) {
            throw invalid(year, "SOURCE_MISSING", List.of());
        }
    }

    private static void none(int year, String problem, Stream<LocalDate> days, Predicate<LocalDate> wrong) {
        var found = new TreeSet<LocalDate>();
        days.filter(wrong).forEach(found::add);
        if (!found.isEmpty()) {
            throw invalid(year, problem, found);
        }
    }

    private static boolean belongsTo(int year, LocalDate day) {
        boolean newYearHoliday =
                day.getYear() == year - 1 && day.getMonthValue() == 12 && day.getDayOfMonth() >= LAST_WEEK_OF_DECEMBER;
        return day.getYear() == year || newYearHoliday;
    }

    private static Stream<LocalDate> fixedHolidays(int year) {
        var days = new ArrayList<>(List.of(
                MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(10, 1), MonthDay.of(10, 2), MonthDay.of(10, 3)));
        if (year >= 2025) {
            days.add(MonthDay.of(5, 2));
        }
        return days.stream().map(day -> day.atYear(year));
    }

    private static DomainError invalid(int year, String problem, Collection<LocalDate> dates) {
        var shown =
                dates.isEmpty() ? null : dates.stream().map(LocalDate::toString).toList();
        var details = new LinkedHashMap<String, Object>(Map.of("year", year, "problem", problem));
        details.put("dates", shown);
        return new DomainError(ErrorCode.CALENDAR_INVALID, details);
    }
}
