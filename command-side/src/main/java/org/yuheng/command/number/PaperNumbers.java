package org.yuheng.command.number;

import java.util.List;
import java.util.Optional;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.yuheng.kernel.casesupervision.PaperKind;

/**
 * 文号: one sequence per issuing organ, kind and year. Every ordinal is issued, reserved or recorded void; none is used
 * twice. A number is reserved only for a paper that could be issued at that moment, and confirmed with its event.
 */
@Component
public class PaperNumbers {
    private static final RowMapper<Reserved> ROW = (row, index) -> new Reserved(
            row.getString("paper_id"),
            row.getString("organ"),
            PaperKind.valueOf(row.getString("kind")),
            row.getInt("year"),
            row.getLong("ordinal"),
            row.getString("state"));
    private static final String NEXT = """
            INSERT INTO paper_number_sequence AS s (organ, kind, year, last_ordinal) VALUES (?, ?, ?, 1)
            ON CONFLICT (organ, kind, year) DO UPDATE SET last_ordinal = s.last_ordinal + 1
            RETURNING last_ordinal
            """;
    private static final int TRIES = 20;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate alone;

    public PaperNumbers(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** @param state {@code RESERVED}, {@code ISSUED} or {@code VOID} */
    public record Reserved(String paperId, String organ, PaperKind kind, int year, long ordinal, String state) {}

    /** The ordinal that the paper holds, reserved now if there is none: a repeat gets the same. */
    public long reserve(String paperId, String organ, PaperKind kind, int year) {
        for (int tries = 0; tries < TRIES; tries++) {
            var ordinal = held(paperId).map(Reserved::ordinal).or(() -> reserveNext(paperId, organ, kind, year));
            if (ordinal.isPresent()) {
                return ordinal.get();
            }
        }
        throw new ConcurrencyFailureException("others reserve and cancel the same number");
    }

    /** Empty when somebody else reserved one for the paper, which may be cancelled again before it is looked at. */
    private Optional<Long> reserveNext(String paperId, String organ, PaperKind kind, int year) {
        try {
            return Optional.of(alone.execute(status -> {
                long ordinal = jdbc.queryForObject(NEXT, Long.class, organ, kind.name(), year);
                jdbc.update(
                        "INSERT INTO paper_number (organ, kind, year, ordinal, paper_id, state)"
                                + " VALUES (?, ?, ?, ?, ?, 'RESERVED')",
                        organ,
                        kind.name(),
                        year,
                        ordinal,
                        paperId);
                return ordinal;
            }));
        } catch (DuplicateKeyException someoneElseReserved) {
            return Optional.empty();
        }
    }

    /** The paper is issued, and with it its number. Runs in the caller's transaction; twice is once. */
    public void confirm(String paperId) {
        if (jdbc.update("UPDATE paper_number SET state = 'ISSUED' WHERE paper_id = ? AND state <> 'VOID'", paperId)
                != 1) {
            throw new ConcurrencyFailureException("the reservation was voided meanwhile");
        }
    }

    /** The paper was not issued: the number is void and stays so. */
    public void cancel(String paperId) {
        jdbc.update("UPDATE paper_number SET state = 'VOID' WHERE paper_id = ? AND state = 'RESERVED'", paperId);
    }

    /** Papers whose reservation was neither confirmed nor cancelled for some minutes. */
    public List<String> unsettled(int minutes, int limit) {
        return jdbc.queryForList(
                "SELECT paper_id FROM paper_number WHERE state = 'RESERVED'"
                        + " AND reserved_at < now() - make_interval(mins => ?) ORDER BY reserved_at LIMIT ?",
                String.class,
                minutes,
                limit);
    }

    /** Every ordinal of a sequence with what became of it, in order. */
    public List<Reserved> of(String organ, PaperKind kind, int year) {
        return jdbc.query(
                "SELECT * FROM paper_number WHERE organ = ? AND kind = ? AND year = ? ORDER BY ordinal",
                ROW,
                organ,
                kind.name(),
                year);
    }

    private Optional<Reserved> held(String paperId) {
        return jdbc.query("SELECT * FROM paper_number WHERE paper_id = ? AND state <> 'VOID'", ROW, paperId).stream()
                .findFirst();
    }
}
