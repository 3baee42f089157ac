package org.yuheng.command.notice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What became of the notices that were to be sent: ids, codes and dates, no content. */
@Component
class DeliveryLog {
    private final JdbcTemplate jdbc;

    DeliveryLog(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** One attempt. {@code outcome} BEGUN: nobody knows whether it went out. */
    record Tried(int attempt, Instant at, Attempt.Outcome outcome, String code) {}

    /**
     * @param complaintId null where it is about a case
     * @param caseId null where it is about a complaint
     * @param dueAt when it is tried again, or null
     */
    record Delivery(
            UUID id,
            String complaintId,
            String caseId,
            String step,
            Audience audience,
            String recipient,
            NoticeChannel channel,
            Notice.State state,
            String code,
            Instant dueAt,
            List<Tried> attempts) {}

    List<Delivery> page(Notice.State state, NoticePage page) {
        var ids = jdbc.queryForList(
                "SELECT id FROM notice WHERE state = ? AND channel <> 'IN_APP' ORDER BY at DESC, id LIMIT ? OFFSET ?",
                UUID.class,
                state.name(),
                page.size(),
                page.offset());
        var attempts = attemptsOf(ids);
        return jdbc.query(
                "SELECT * FROM notice WHERE id = ANY (?) ORDER BY at DESC, id",
                (row, index) -> {
                    var notice = NoticeRow.read(row);
                    return new Delivery(
                            notice.id(),
                            notice.subject().complaintId(),
                            notice.subject().caseId(),
                            notice.step(),
                            notice.audience(),
                            notice.recipient(),
                            notice.channel(),
                            Notice.State.valueOf(row.getString("state")),
                            row.getString("code"),
                            NoticeRow.instant(row, "due_at"),
                            attempts.getOrDefault(notice.id(), List.of()));
                },
                (Object) ids.toArray(UUID[]::new));
    }

    /** Of the notices that are sent, not of those that are only read here. */
    long count(Notice.State state) {
        return jdbc.queryForObject(
                "SELECT count(*) FROM notice WHERE state = ? AND channel <> 'IN_APP'", Long.class, state.name());
    }

    private Map<UUID, List<Tried>> attemptsOf(List<UUID> ids) {
        record Row(UUID id, Tried tried) {}
        return jdbc
                .query(
                        "SELECT * FROM notice_delivery WHERE notice_id = ANY (?) ORDER BY attempt",
                        (row, index) -> new Row(
                                row.getObject("notice_id", UUID.class),
                                new Tried(
                                        row.getInt("attempt"),
                                        NoticeRow.instant(row, "at"),
                                        Attempt.Outcome.valueOf(row.getString("outcome")),
                                        row.getString("code"))),
                        (Object) ids.toArray(UUID[]::new))
                .stream()
                .collect(Collectors.groupingBy(Row::id, Collectors.mapping(Row::tried, Collectors.toList())));
    }
}
