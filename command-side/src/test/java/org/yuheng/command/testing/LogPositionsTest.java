package org.yuheng.command.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yuheng.platform.log.JdbcLogPositions;
import org.yuheng.platform.log.LogPosition;

/** Places in the event table as the migrations make it. */
class LogPositionsTest {
    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    @Test
    void anEmptyLogIsAtItsStart() {
        var positions = new JdbcLogPositions(database.jdbc());

        assertThat(positions.head()).isEqualTo(LogPosition.START);
        assertThat(positions.lastOf("a")).isEqualTo(LogPosition.START);
    }

    @Test
    void theLastOfAComplaintIsItsHighestAndTheHeadIsTheHighestOfAll() {
        var positions = new JdbcLogPositions(database.jdbc());
        long first = append("a", 0);
        append("b", 0);
        long last = append("a", 1);
        long head = append("b", 1);

        assertThat(first).isLessThan(last);
        assertThat(positions.lastOf("a")).isEqualTo(new LogPosition(last));
        assertThat(positions.lastOf("b")).isEqualTo(new LogPosition(head));
        assertThat(positions.head()).isEqualTo(new LogPosition(head));
    }

    private long append(String complaint, long sequence) {
        return database.jdbc()
                .queryForObject(
                        "INSERT INTO domain_event_entry (aggregate_identifier, sequence_number, type, event_identifier,"
                                + " payload, payload_type, time_stamp) VALUES (?, ?, 'Complaint', ?, '{}', 'x', 'now')"
                                + " RETURNING global_index",
                        Long.class,
                        complaint,
                        sequence,
                        complaint + sequence);
    }
}
