package org.yuheng.query.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.yuheng.kernel.calendar.LegalDay;
import org.yuheng.kernel.calendar.WorkingCalendar;
import org.yuheng.query.words.Words;

/**
 * How many days somebody was waited for, in legal time. As with periods the day on which it began is not counted, so
 * that the waits of a complaint sum up to its age.
 *
 * @param days all of them
 * @param nonWorking those of them that nobody works by the published calendar
 * @param estimated whether the calendar of one of their years is not published, so that Monday to Friday was taken
 */
public record WaitedDays(int days, int nonWorking, boolean estimated) {
    static final WaitedDays NONE = new WaitedDays(0, 0, false);

    static WaitedDays between(Instant from, Instant until, WorkingCalendar calendar) {
        LocalDate first = LegalDay.dateOf(from).plusDays(1);
        LocalDate end = LegalDay.dateOf(until).plusDays(1);
        if (!first.isBefore(end)) {
            return NONE;
        }
        long off =
                first.datesUntil(end).filter(day -> !calendar.isWorkingDay(day)).count();
        boolean estimated = first.datesUntil(end, Period.ofYears(1)).anyMatch(day -> !calendar.knows(day.getYear()))
                || !calendar.knows(end.minusDays(1).getYear());
        return new WaitedDays((int) ChronoUnit.DAYS.between(first, end), (int) off, estimated);
    }

    WaitedDays plus(WaitedDays more) {
        return new WaitedDays(days + more.days, nonWorking + more.nonWorking, estimated || more.estimated);
    }

    int working() {
        return days - nonWorking;
    }

    /**
     * As a person says it.
     *
     * @param template key of the sentence
     * @param whom who was waited for, in words
     */
    String inWords(String template, String whom, Words words) {
        var details = new TreeMap<>(Map.of("whom", whom, "days", inWords(words)));
        if (nonWorking > 0) {
            details.put("nonWorking", words.count(nonWorking, words.text("unit.days")));
        }
        if (estimated) {
            details.put("estimated", words.text("waited.estimated"));
        }
        return words.text(template, details);
    }

    private String inWords(Words words) {
        return days == 0 ? words.text("waited.lessThanADay") : words.count(days, words.text("unit.days"));
    }
}
