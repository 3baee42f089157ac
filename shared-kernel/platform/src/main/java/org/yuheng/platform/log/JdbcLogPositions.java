package org.yuheng.platform.log;

import org.springframework.jdbc.core.JdbcTemplate;

/** Places in an event table: its global index. */
public final class JdbcLogPositions implements LogPositions {
    private static final String LAST_OF =
            "SELECT global_index FROM domain_event_entry WHERE aggregate_identifier = ? ORDER BY sequence_number DESC LIMIT 1";
    private static final String HEAD = "SELECT max(global_index) FROM domain_event_entry";

    private final JdbcTemplate jdbc;

    public JdbcLogPositions(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public LogPosition lastOf(String aggregateId) {
        var found = jdbc.queryForList(LAST_OF, Long.class, aggregateId);
        return found.isEmpty() ? LogPosition.START : new LogPosition(found.getFirst());
    }

    @Override
    public LogPosition head() {
        var index = jdbc.queryForObject(HEAD, Long.class);
        return index == null ? LogPosition.START : new LogPosition(index);
    }
}
