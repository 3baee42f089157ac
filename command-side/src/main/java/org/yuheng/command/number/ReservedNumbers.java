package org.yuheng.command.number;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.yuheng.kernel.region.RegionCode;

/**
 * Reserves the number of a thing before it exists and confirms it with its first event. A reservation is its own short
 * transaction. Where the events lie in the same database it need not wait for the disk: the event's commit, which comes
 * later in the same log of the database, makes it durable too.
 *
 * @param <N> the number as people quote it
 */
public abstract class ReservedNumbers<N> {
    private static final int DIGITS_OF_A_COUNTY = 6;
    private static final String HELD =
            "SELECT region, year, ordinal FROM number_reservation WHERE kind = ? AND holder_id = ? AND state <> 'VOID'";
    private static final String HELD_BY_MANY = """
            SELECT holder_id::text, region, year, ordinal FROM number_reservation
             WHERE kind = ? AND holder_id = ANY (?) AND state <> 'VOID'
            """;
    private static final String NEXT = """
            INSERT INTO number_sequence AS s (kind, region, year, last_ordinal) VALUES (?, ?, ?, 1)
            ON CONFLICT (kind, region, year) DO UPDATE SET last_ordinal = s.last_ordinal + 1
            RETURNING last_ordinal
            """;
    private static final String RESERVE =
            "INSERT INTO number_reservation (kind, region, year, ordinal, holder_id, state) VALUES (?, ?, ?, ?, ?, 'RESERVED')";
    private static final String ISSUE =
            "UPDATE number_reservation SET state = 'ISSUED' WHERE kind = ? AND holder_id = ? AND state <> 'VOID'";
    private static final String VOID =
            "UPDATE number_reservation SET state = 'VOID' WHERE kind = ? AND holder_id = ? AND state = 'RESERVED'";
    private static final String UNSETTLED = """
            SELECT holder_id FROM number_reservation
             WHERE kind = ? AND state = 'RESERVED' AND reserved_at < now() - make_interval(mins => ?)
             ORDER BY reserved_at LIMIT ?
            """;

    private final String kind;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate alone;
    private final boolean eventsAreElsewhere;

    /**
     * @param kind under which its sequences are kept
     * @param eventsAreElsewhere in Axon Server, whose log knows nothing of the commits here
     */
    ReservedNumbers(
            String kind, JdbcTemplate jdbc, PlatformTransactionManager transactions, boolean eventsAreElsewhere) {
        this.kind = kind;
        this.eventsAreElsewhere = eventsAreElsewhere;
        this.jdbc = jdbc;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The number that it holds, reserved now if there is none: a repeat gets the same. */
    public N reserve(String id, RegionCode region, int year) {
        var holder = UUID.fromString(id);
        var held = held(holder);
        if (!held.isEmpty()) {
            return held.getFirst();
        }
        try {
            return alone.execute(status -> reserveNext(holder, region.value().substring(0, DIGITS_OF_A_COUNTY), year));
        } catch (DuplicateKeyException someoneElseReserved) {
            return held(holder).getFirst();
        }
    }

    /** It exists: its number is issued. Runs in the caller's transaction; twice is once. */
    public void confirm(String id) {
        if (jdbc.update(ISSUE, kind, UUID.fromString(id)) != 1) {
            throw new ConcurrencyFailureException("the reservation was voided meanwhile");
        }
    }

    /** Nothing came of it: the number is void and stays so. */
    public void cancel(String id) {
        jdbc.update(VOID, kind, UUID.fromString(id));
    }

    /** Things that hold a reservation which was neither confirmed nor cancelled for some minutes. */
    public List<String> unsettled(int minutes, int limit) {
        return jdbc.queryForList(UNSETTLED, UUID.class, kind, minutes, limit).stream()
                .map(UUID::toString)
                .toList();
    }

    /** The numbers, by id; absent where there is none. */
    public Map<String, N> held(Collection<String> ids) {
        Map<String, N> held = new HashMap<>();
        jdbc.query(
                HELD_BY_MANY,
                row -> {
                    var number = numberOf(row.getString(2), row.getInt(3), row.getLong(4));
                    held.put(row.getString(1), number);
                },
                kind,
                ids.stream().map(UUID::fromString).toArray(UUID[]::new));
        return held;
    }

    private List<N> held(UUID holder) {
        return jdbc.query(
                HELD, (row, index) -> numberOf(row.getString(1), row.getInt(2), row.getLong(3)), kind, holder);
    }

    private N reserveNext(UUID holder, String region, int year) {
        if (!eventsAreElsewhere) {
            jdbc.execute("SET LOCAL synchronous_commit = off");
        }
        long ordinal = jdbc.queryForObject(NEXT, Long.class, kind, region, year);
        jdbc.update(RESERVE, kind, region, year, ordinal, holder);
        return numberOf(region, year, ordinal);
    }

    /** @param region six digits */
    abstract N numberOf(String region, int year, long ordinal);
}
