package org.yuheng.kernel.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/**
 * Which days are worked, and when a period ends. Immutable.
 *
 * <p>The day on which a period starts is not counted. A year without published calendar is counted Monday to Friday,
 * and a {@link DueDate} that leans on such a day is provisional. One that is not provisional stays when further years
 * are published; only a New Year's holiday that the next notice begins in December can move it.
 */
public final class WorkingCalendar {
    private static final int LONGEST_COUNT_IN_DAYS = 36_600;
    private static final WorkingCalendar PUBLISHED =
            new WorkingCalendar(new TreeMap<>()).withAll(PublishedCalendars.read());

    private final TreeMap<Integer, CalendarYear> years;
    private final Map<LocalDate, Boolean> worked;

    private WorkingCalendar(TreeMap<Integer, CalendarYear> years) {
        this.years = years;
        this.worked = new HashMap<>();
        // In the order of the years, so of two notices on one day the later one holds.
        years.values().forEach(year -> {
            year.off().forEach(day -> worked.put(day, false));
            year.work().forEach(day -> worked.put(day, true));
        });
    }

    /** The calendar of the years that travel with this version of the product: 2025 and 2026. */
    public static WorkingCalendar published() {
        return PUBLISHED;
    }

    /**
     * This calendar and one more year. The same days for a year that is known change nothing; other days are
     * {@link ErrorCode#CALENDAR_EXISTS}, as due dates have been computed from the known ones.
     */
    public WorkingCalendar with(CalendarYear year) {
        CalendarYear known = years.get(year.year());
        if (known == null) {
            var more = new TreeMap<>(years);
            more.put(year.year(), year);
            return new WorkingCalendar(more);
        }
        if (known.off().equals(year.off()) && known.work().equals(year.work())) {
            return this;
        }
        throw new DomainError(ErrorCode.CALENDAR_EXISTS, Map.of("year", year.year()));
    }

    /** The years whose calendar is published, in order. */
    public SortedSet<Integer> years() {
        return Collections.unmodifiableSortedSet(years.navigableKeySet());
    }

    public boolean knows(int year) {
        return years.containsKey(year);
    }

    /** Is the day worked? In a year that is not {@link #knows known} this is a guess: Monday to Friday. */
    public boolean isWorkingDay(LocalDate day) {
        Boolean named = worked.get(day);
        return named != null ? named : !CalendarYear.isWeekend(day);
    }

    /**
     * The last day of a period that starts on a day, which itself is not counted. A length of 0 is what is left of a
     * period on its last day.
     *
     * <p>Working days: every counted day that is worked, so the last day is worked too. Calendar days and months: the
     * last day by the calendar, then {@link #movedToWorkingDay}. A month ends on the day of the same number, or on the
     * last day of a month that has no such day.
     *
     * @throws DomainError {@link ErrorCode#INVALID_VALUE} for a negative length, or one beyond
     *     {@link PeriodUnit#longest}
     */
    public DueDate due(LocalDate start, int length, PeriodUnit unit) {
        if (length < 0 || length > unit.longest()) {
            throw new DomainError(
                    ErrorCode.INVALID_VALUE, Map.of("field", "length", "expected", "0–" + unit.longest()));
        }
        return switch (unit) {
            case WORKING_DAY -> afterWorkingDays(start, length);
            case CALENDAR_DAY -> movedToWorkingDay(start.plusDays(length));
            case CALENDAR_MONTH -> movedToWorkingDay(start.plusMonths(length));
        };
    }

    /**
     * The rule of the last day: a period of calendar days or months whose last day is not worked ends on the next
     * working day (Civil Code art. 203; art. 201 and 202 for the start and for months). That this holds for supervision
     * and complaint periods too is an analogy that nobody has confirmed (label [M] in the domain pages, 11.5): have a
     * lawyer look before relying on it against anybody.
     */
    public DueDate movedToWorkingDay(LocalDate lastDay) {
        LocalDate day = lastDay;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return new DueDate(day, !knowsAll(lastDay, day));
    }

    /**
     * The working days after one day up to and including another; negative, counted the other way round, when the
     * other is earlier. Days of unknown years are counted as {@link #isWorkingDay} guesses.
     *
     * @throws DomainError {@link ErrorCode#INVALID_VALUE} when the days are more than about a hundred years apart
     */
    public int workingDaysAfter(LocalDate from, LocalDate untilInclusive) {
        if (untilInclusive.isBefore(from)) {
            return -workingDaysAfter(untilInclusive, from);
        }
        if (ChronoUnit.DAYS.between(from, untilInclusive) > LONGEST_COUNT_IN_DAYS) {
            throw new DomainError(ErrorCode.INVALID_VALUE, Map.of("field", "untilInclusive"));
        }
        return (int) from.plusDays(1)
                .datesUntil(untilInclusive.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    private DueDate afterWorkingDays(LocalDate start, int length) {
        if (length == 0) {
            return movedToWorkingDay(start);
        }
        LocalDate day = start;
        for (int left = length; left > 0; ) {
            day = day.plusDays(1);
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return new DueDate(day, !knowsAll(start.plusDays(1), day));
    }

    private boolean knowsAll(LocalDate first, LocalDate last) {
        return IntStream.rangeClosed(first.getYear(), last.getYear()).allMatch(this::knows);
    }

    private WorkingCalendar withAll(Iterable<CalendarYear> more) {
        WorkingCalendar calendar = this;
        for (CalendarYear year : more) {
            calendar = calendar.with(year);
        }
        return calendar;
    }
}
