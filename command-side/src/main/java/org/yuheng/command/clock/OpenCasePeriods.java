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

/** Questions to what {@link CasePeriods} keeps, in pages by key: each page is an index range. */
@Component
class OpenCasePeriods {
    private static final RowMapper<Open> ROW = (row, index) -> new Open(
            row.getObject("case_id", UUID.class),
            ClockKind.valueOf(row.getString("clock")),
            row.getString("holder"),
            row.getDate("due_on").toLocalDate());

    private final JdbcTemplate jdbc;

    OpenCasePeriods(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    record Open(UUID caseId, ClockKind clock, String holder, LocalDate dueOn) {
        static final Open BEFORE_ALL = new Open(new UUID(0, 0), ClockKind.RECTIFICATION, "", LocalDate.of(1, 1, 1));
    }

    /** Periods of this clock that ended before a day and were not seen to, the oldest first. */
    List<Open> over(ClockKind clock, LocalDate before, Open after, int size) {
        return jdbc.query(
                """
                SELECT case_id, clock, holder, due_on FROM case_period
                 WHERE clock = ? AND NOT provisional AND NOT missed AND due_on < ? AND (due_on, case_id) > (?, ?)
                 ORDER BY due_on, case_id LIMIT ?
                """, ROW, clock.name(), Date.valueOf(before), Date.valueOf(after.dueOn()), after.caseId(), size);
    }

    /** The first day after a day on which a period of this clock ends. */
    Optional<LocalDate> firstDayAfter(ClockKind clock, LocalDate day) {
        return jdbc.queryForList("""
                        SELECT due_on FROM case_period
                         WHERE clock = ? AND NOT provisional AND NOT missed AND due_on > ? ORDER BY due_on LIMIT 1
                        """, Date.class, clock.name(), Date.valueOf(day)).stream()
                .findFirst()
                .map(Date::toLocalDate);
    }

    /** Periods that wait for a calendar. */
    List<Open> provisional(Open after, int size) {
        return jdbc.query("""
                SELECT case_id, clock, holder, due_on FROM case_period
                 WHERE provisional AND (case_id, clock, holder) > (?, ?, ?) ORDER BY case_id, clock, holder LIMIT ?
                """, ROW, after.caseId(), after.clock().name(), after.holder(), size);
    }

    long countProvisional() {
        return jdbc.queryForObject("SELECT count(*) FROM case_period WHERE provisional", Long.class);
    }
}
