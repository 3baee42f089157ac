package org.yuheng.command.calendar;

import java.sql.Array;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.yuheng.kernel.calendar.CalendarYear;
import org.yuheng.kernel.calendar.WorkingCalendar;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/** The working-day calendar of this moment. A year is entered once; what was computed with it stays. */
@Component
public class Calendars {
    private final JdbcTemplate jdbc;
    private final Clock machine;
    private volatile WorkingCalendar current;

    public Calendars(JdbcTemplate jdbc, Clock machineClock) {
        this.jdbc = jdbc;
        this.machine = machineClock;
        reload();
    }

    public WorkingCalendar current() {
        return current;
    }

    /** Reads again what other processes may have entered. */
    public final void reload() {
        var entered = jdbc.query(
                "SELECT year, off_days, work_days, source FROM calendar_year",
                (row, index) -> new CalendarYear(
                        row.getInt(1), days(row.getArray(2)), days(row.getArray(3)), row.getString(4)));
        var calendar = WorkingCalendar.published();
        for (var year : entered) {
            calendar = calendar.with(year);
        }
        current = calendar;
    }

    /** @throws DomainError {@code CALENDAR_EXISTS} when the year is known already */
    public void enter(CalendarYear year, String enteredBy) {
        if (current.knows(year.year())) {
            throw new DomainError(ErrorCode.CALENDAR_EXISTS, Map.of("year", year.year()));
        }
        int inserted = jdbc.update(
                """
                INSERT INTO calendar_year (year, off_days, work_days, source, entered_by, entered_at)
                VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                """,
                year.year(),
                dates(year.off()),
                dates(year.work()),
                year.source(),
                enteredBy,
                Timestamp.from(machine.instant()));
        reload();
        if (inserted == 0) {
            throw new DomainError(ErrorCode.CALENDAR_EXISTS, Map.of("year", year.year()));
        }
    }

    private static Set<LocalDate> days(Array array) throws SQLException {
        return Arrays.stream((Date[]) array.getArray()).map(Date::toLocalDate).collect(Collectors.toSet());
    }

    private static Date[] dates(Collection<LocalDate> days) {
        return days.stream().sorted().map(Date::valueOf).toArray(Date[]::new);
    }
}
