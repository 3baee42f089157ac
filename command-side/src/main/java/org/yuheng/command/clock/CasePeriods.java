package org.yuheng.command.clock;

import java.sql.Date;
import java.util.List;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.yuheng.command.casesupervision.CaseClock;
import org.yuheng.kernel.casesupervision.event.CaseEvent;

/**
 * Which periods of a case run now and when they are over: written with its token in one transaction, and guarded by the
 * version so that twice is once.
 */
@Component
@ProcessingGroup(CasePeriods.GROUP)
public class CasePeriods {
    public static final String GROUP = "case-periods-v1";

    private static final String ADVANCE = """
            INSERT INTO case_period_version AS v (case_id, version) VALUES (?, ?)
            ON CONFLICT (case_id) DO UPDATE SET version = excluded.version WHERE v.version < excluded.version
            """;
    private static final String WRITE = """
            INSERT INTO case_period (case_id, clock, holder, rule, due_on, provisional, missed)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcTemplate jdbc;
    private final CaseClock cases;

    CasePeriods(JdbcTemplate jdbc, CaseClock cases) {
        this.jdbc = jdbc;
        this.cases = cases;
    }

    @EventHandler
    void on(CaseEvent event, @SequenceNumber long sequence) {
        var id = UUID.fromString(event.caseId());
        if (jdbc.update(ADVANCE, id, sequence + 1) == 1) {
            write(id, cases.runningAt(event.caseId(), sequence));
        }
    }

    private void write(UUID id, List<CaseClock.Running> running) {
        jdbc.update("DELETE FROM case_period WHERE case_id = ?", id);
        var rows = running.stream()
                .map(period -> new Object[] {
                    id,
                    period.clock().name(),
                    period.holder(),
                    period.rule(),
                    Date.valueOf(period.dueOn()),
                    period.provisional(),
                    period.missed()
                })
                .toList();
        jdbc.batchUpdate(WRITE, rows);
    }
}
