package org.yuheng.command.clock;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import org.yuheng.kernel.rule.ClockKind;

/** Questions to what {@link DueDates} keeps, in pages by key: each page is an index range. */
@Component
class OpenDueDates {
    private static final UUID FIRST = new UUID(0, 0);
    private static final RowMapper<Open> ROW = (row, index) -> new Open(
            row.getObject("complaint_id", UUID.class),
            ClockKind.valueOf(row.getString("clock")),
            row.getDate("due_on").toLocalDate());

    private final JdbcTemplate jdbc;

    OpenDueDates(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    record Open(UUID complaintId, ClockKind clock, LocalDate dueOn) {
        static final Open BEFORE_ALL = new Open(FIRST, ClockKind.SCREENING, LocalDate.of(1, 1, 1));
    }

    /** Periods of this clock that ended before a day, the oldest first. */
    List<Open> over(ClockKind clock, LocalDate before, Open after, int size) {
        return jdbc.query(
                """
                SELECT complaint_id, clock, due_on FROM due_date
                 WHERE clock = ? AND NOT provisional AND due_on < ? AND (due_on, complaint_id) > (?, ?)
                 ORDER BY due_on, complaint_id LIMIT ?
                """, ROW, clock.name(), Date.valueOf(before), Date.valueOf(after.dueOn()), after.complaintId(), size);
    }

    /** The first day after a day on which a period of this clock ends. */
    Optional<LocalDate> firstDayAfter(ClockKind clock, LocalDate day) {
        return jdbc.queryForList("""
                        SELECT due_on FROM due_date
                         WHERE clock = ? AND NOT provisional AND due_on > ? ORDER BY due_on LIMIT 1
                        """, Date.class, clock.name(), Date.valueOf(day)).stream()
                .findFirst()
                .map(Date::toLocalDate);
    }

    /** Periods that wait for a calendar. */
    List<Open> provisional(Open after, int size) {
        return jdbc.query("""
                SELECT complaint_id, clock, due_on FROM due_date
                 WHERE provisional AND complaint_id > ? ORDER BY complaint_id LIMIT ?
                """, ROW, after.complaintId(), size);
    }

    long countProvisional() {
        return jdbc.queryForObject("SELECT count(*) FROM due_date WHERE provisional", Long.class);
    }
}
