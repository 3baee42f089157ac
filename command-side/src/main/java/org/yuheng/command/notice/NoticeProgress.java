package org.yuheng.command.notice;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.platform.log.LogPosition;

/** How far the outbox is, whichever process writes it: read from its token in the database. */
@Component
class NoticeProgress {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final long LOOK_AGAIN_NANOS = Duration.ofMillis(10).toNanos();

    private final JdbcTemplate jdbc;
    private final Serializer serializer;
    private final Clock machine;

    NoticeProgress(JdbcTemplate jdbc, Serializer serializer, Clock machineClock) {
        this.jdbc = jdbc;
        this.serializer = serializer;
        this.machine = machineClock;
    }

    /**
     * Until the outbox has seen a place in the log.
     *
     * @param minPosition as a writing answer gave it, or null
     * @throws DomainError {@code VIEW_NOT_READY} when it stays behind
     */
    void await(String minPosition) {
        if (minPosition == null || minPosition.isBlank()) {
            return;
        }
        var position = LogPosition.parse(minPosition.strip());
        var until = machine.instant().plus(PATIENCE);
        while (!hasSeen(position)) {
            if (machine.instant().isAfter(until)) {
                throw new DomainError(ErrorCode.VIEW_NOT_READY, Map.of("seconds", 1));
            }
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
    }

    private boolean hasSeen(LogPosition position) {
        var tokens = jdbc.query(
                "SELECT token, token_type FROM token_entry WHERE processor_name = ?",
                (row, index) -> position.isSeenBy(token(row.getString(1), row.getString(2))),
                NoticeOutbox.GROUP);
        return !tokens.isEmpty() && tokens.stream().allMatch(seen -> seen);
    }

    private TrackingToken token(String text, String type) {
        return text == null
                ? null
                : serializer.deserialize(new SimpleSerializedObject<>(text, String.class, type, null));
    }
}
