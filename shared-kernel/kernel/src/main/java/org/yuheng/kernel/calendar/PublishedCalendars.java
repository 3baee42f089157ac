package org.yuheng.kernel.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yuheng.kernel.resource.KernelResource;

/** Reads {@code working-calendars.tsv}: a line for the year and its notice, then one line per span of days. */
final class PublishedCalendars {
    private final List<CalendarYear> years = new ArrayList<>();
    private int year;
    private String source;
    private Set<LocalDate> off;
    private Set<LocalDate> work;

    private PublishedCalendars() {}

    static List<CalendarYear> read() {
        var reader = new PublishedCalendars();
        new KernelResource("working-calendars.tsv").meaningfulLines().forEach(reader::line);
        reader.endOfYear();
        return reader.years;
    }

    private void line(String line) {
        String[] cells = line.split("\t");
        switch (cells[0]) {
            case "year" -> beginOfYear(Integer.parseInt(cells[1]), cells[2]);
            case "off" -> addSpan(off, cells);
            case "work" -> addSpan(work, cells);
            default -> throw new IllegalStateException("a calendar line begins with " + cells[0]);
        }
    }

    private void beginOfYear(int newYear, String newSource) {
        endOfYear();
        year = newYear;
        source = newSource;
        off = new HashSet<>();
        work = new HashSet<>();
    }

    private void endOfYear() {
        if (source != null) {
            years.add(new CalendarYear(year, off, work, source));
        }
    }

    private static void addSpan(Set<LocalDate> days, String[] cells) {
        LocalDate.parse(cells[1])
                .datesUntil(LocalDate.parse(cells[2]).plusDays(1))
                .forEach(days::add);
    }
}
