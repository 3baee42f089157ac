package org.yuheng.command.clock;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.yuheng.kernel.rule.ClockKind;

/** Which periods of papers end soon, as {@link CasePeriods} knows: ask the case itself before anything follows from it. */
@Component
public class EndingPeriods {
    private final JdbcTemplate jdbc;

    public EndingPeriods(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The last day of a period that a paper states. */
    public record Ending(String caseId, ClockKind clock, String paperId, LocalDate dueOn) {}

    /** Periods within which the organ reports, whose last day is certain and lies between two days, the earliest first. */
    public List<Ending> ofPapers(LocalDate from, LocalDate untilInclusive) {
        return Stream.of(ClockKind.RECTIFICATION, ClockKind.EXECUTION)
                .flatMap(clock -> of(clock, from, untilInclusive).stream())
                .toList();
    }

    private List<Ending> of(ClockKind clock, LocalDate from, LocalDate untilInclusive) {
        return jdbc.query(
                """
                SELECT case_id::text, holder, due_on FROM case_period
                 WHERE clock = ? AND NOT provisional AND NOT missed AND due_on BETWEEN ? AND ?
                 ORDER BY due_on, case_id, holder
                """,
                (row, index) -> new Ending(
                        row.getString("case_id"),
                        clock,
                        row.getString("holder"),
                        row.getDate("due_on").toLocalDate()),
                clock.name(),
                Date.valueOf(from),
                Date.valueOf(untilInclusive));
    }
}
