package org.yuheng.command.complaint;

import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which complaint goes on in which. A target is never merged itself before its sources, so a way from receipt to end is short. */
@Component
class MergedComplaints {
    private static final int LONGEST_WAY = 20;

    private final JdbcTemplate jdbc;

    MergedComplaints(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Two mergers that touch the same complaint come one after the other: else two could close a circle. */
    void holdTogether(String complaintId, String targetId) {
        Stream.of(complaintId, String.valueOf(targetId))
                .sorted()
                .forEach(
                        id -> jdbc.query("SELECT pg_advisory_xact_lock(hashtextextended(?, 20260201))", row -> {}, id));
    }

    void put(String complaintId, String targetId) {
        jdbc.update(
                "INSERT INTO complaint_merger (complaint_id, target_id) VALUES (?, ?) ON CONFLICT DO NOTHING",
                UUID.fromString(complaintId),
                UUID.fromString(targetId));
    }

    /** The complaint in which this one goes on; itself where it was not merged. */
    String endOf(String complaintId) {
        var end = UUID.fromString(complaintId);
        for (int step = 0; step < LONGEST_WAY; step++) {
            var next =
                    jdbc.queryForList("SELECT target_id FROM complaint_merger WHERE complaint_id = ?", UUID.class, end);
            if (next.isEmpty()) {
                break;
            }
            end = next.getFirst();
        }
        return end.toString();
    }
}
