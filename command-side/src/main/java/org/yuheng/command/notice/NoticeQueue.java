package org.yuheng.command.notice;

import static org.yuheng.command.notice.NoticeRow.date;
import static org.yuheng.command.notice.NoticeRow.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/**
 * The rows of the outbox that are to be sent. Whoever claims a row has it for a while; a row whose claimer died is due
 * again when that is over, and its attempt stays in the log as begun.
 */
@Component
class NoticeQueue {
    /** Longer than any attempt lasts. */
    static final Duration CLAIM = Duration.ofMinutes(2);

    private static final String PUT = """
            INSERT INTO notice (id, subject_kind, subject_id, number, step, stage, paper, due_on, audience, recipient,
                                channel, at, state, due_at, attempts, last_attempt)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?) ON CONFLICT (id) DO NOTHING
            """;
    private static final String CLAIM_DUE = """
            WITH due AS MATERIALIZED (
                SELECT id FROM notice WHERE state = 'WAITING' AND channel = ANY (?) AND due_at <= ?
                 ORDER BY due_at LIMIT ? FOR UPDATE SKIP LOCKED),
            claimed AS (
                UPDATE notice n SET attempts = n.attempts + 1, due_at = ? FROM due WHERE n.id = due.id RETURNING n.*),
            begun AS (
                INSERT INTO notice_delivery (notice_id, attempt, at, outcome)
                SELECT id, attempts, ?, 'BEGUN' FROM claimed)
            SELECT * FROM claimed
            """;
    private static final String SETTLE = """
            WITH logged AS (
                UPDATE notice_delivery SET outcome = ?, code = ? WHERE notice_id = ? AND attempt = ?)
            UPDATE notice SET state = ?, code = ?, due_at = ?
             WHERE id = ? AND attempts = ? AND state = 'WAITING'
            """;
    private static final String AGAIN = """
            UPDATE notice SET state = 'WAITING', due_at = ?, last_attempt = attempts + ?
             WHERE id = ? AND state IN ('FAILED', 'SKIPPED')
            """;

    private final JdbcTemplate jdbc;
    private final Clock machine;

    NoticeQueue(JdbcTemplate jdbc, Clock machineClock) {
        this.jdbc = jdbc;
        this.machine = machineClock;
    }

    /** A notice that somebody has to send now. */
    record Claimed(Notice notice, int attempt, int lastAttempt) {}

    /** @return false when it was there already */
    boolean put(Notice notice) {
        boolean isSent = notice.channel().isSent();
        return jdbc.update(
                        PUT,
                        notice.id(),
                        notice.subject().kind().name(),
                        UUID.fromString(notice.subject().id()),
                        notice.number(),
                        notice.step(),
                        notice.subject().stage(),
                        notice.paper(),
                        date(notice.dueOn()),
                        notice.audience().name(),
                        notice.recipient(),
                        notice.channel().name(),
                        time(notice.at()),
                        (isSent ? Notice.State.WAITING : Notice.State.SENT).name(),
                        isSent ? time(machine.instant()) : null,
                        isSent ? RetryPolicy.ATTEMPTS : 0)
                == 1;
    }

    /** Rows that are due and that nobody else has; they are this caller's for {@link #CLAIM}. */
    List<Claimed> claim(Collection<NoticeChannel> channels, int most) {
        var now = machine.instant();
        return jdbc.query(
                CLAIM_DUE,
                (row, index) -> new Claimed(NoticeRow.read(row), row.getInt("attempts"), row.getInt("last_attempt")),
                channels.stream().map(NoticeChannel::name).toArray(String[]::new),
                time(now),
                most,
                time(now.plus(CLAIM)),
                time(now));
    }

    /**
     * Logs what came of an attempt and decides how the notice stands now. An attempt that was overtaken by a later one
     * only goes to the log.
     *
     * @return the outcome: a failure may have been the last
     */
    Attempt.Outcome settle(Claimed claimed, Attempt attempt) {
        var pause = RetryPolicy.pauseAfter(claimed.attempt(), claimed.lastAttempt());
        var outcome = attempt.outcome() == Attempt.Outcome.RETRY && pause.isEmpty()
                ? Attempt.Outcome.FAILED
                : attempt.outcome();
        var state = stateAfter(outcome);
        var due = state == Notice.State.WAITING ? machine.instant().plus(pause.orElseThrow()) : null;
        settle(claimed, new Attempt(outcome, attempt.code()), state, due);
        return outcome;
    }

    /** Begins another round of attempts. @throws DomainError {@code NOT_FOUND}, {@code NOTICE_NOT_FAILED} */
    void retry(UUID id) {
        if (jdbc.update(AGAIN, time(machine.instant()), RetryPolicy.ATTEMPTS, id) == 1) {
            return;
        }
        var states = jdbc.queryForList("SELECT state FROM notice WHERE id = ?", String.class, id);
        if (states.isEmpty()) {
            throw new DomainError(ErrorCode.NOT_FOUND, Map.of());
        }
        throw new DomainError(ErrorCode.NOTICE_NOT_FAILED, Map.of("state", states.getFirst()));
    }

    private void settle(Claimed claimed, Attempt attempt, Notice.State state, Instant due) {
        var id = claimed.notice().id();
        jdbc.update(
                SETTLE,
                attempt.outcome().name(),
                attempt.code(),
                id,
                claimed.attempt(),
                state.name(),
                attempt.code(),
                time(due),
                id,
                claimed.attempt());
    }

    private static Notice.State stateAfter(Attempt.Outcome outcome) {
        return switch (outcome) {
            case SENT -> Notice.State.SENT;
            case SKIPPED -> Notice.State.SKIPPED;
            case FAILED -> Notice.State.FAILED;
            case BEGUN, RETRY -> Notice.State.WAITING;
        };
    }
}
