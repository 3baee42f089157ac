package org.yuheng.command.notice;

import static org.yuheng.command.notice.NoticeRow.time;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.yuheng.command.complaint.ComplaintDirectory.Matter;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.platform.access.Person;

/** What somebody was told here: to the account itself, or to the organisation in a role that the account has. */
@Component
class NoticeInbox {
    private static final int MOST_FOR_A_RECEIPT = 500;
    private static final String TO_THE_PERSON = """
             WHERE n.channel = 'IN_APP'
               AND (n.recipient = ? AND n.audience = ANY (?) OR n.recipient = ? AND n.audience = ANY (?))
            """;
    private static final String UNREAD =
            " AND NOT EXISTS (SELECT 1 FROM notice_read r WHERE r.notice_id = n.id AND r.account = ?)";
    private static final String PAGE = """
            SELECT n.*, EXISTS (SELECT 1 FROM notice_read r WHERE r.notice_id = n.id AND r.account = ?) AS read
              FROM notice n
            """;

    private final JdbcTemplate jdbc;
    private final Clock machine;

    NoticeInbox(JdbcTemplate jdbc, Clock machineClock) {
        this.jdbc = jdbc;
        this.machine = machineClock;
    }

    /** A notice and whether this account has read it. */
    record Told(Notice notice, boolean read) {}

    List<Told> page(Person person, boolean unreadOnly, NoticePage page) {
        List<Object> values = new ArrayList<>(List.of(person.account()));
        values.addAll(visibleTo(person, unreadOnly));
        values.add(page.size());
        values.add(page.offset());
        return jdbc.query(
                PAGE + where(unreadOnly) + " ORDER BY n.at DESC, n.id LIMIT ? OFFSET ?",
                (row, index) -> new Told(NoticeRow.read(row), row.getBoolean("read")),
                values.toArray());
    }

    long count(Person person, boolean unreadOnly) {
        return jdbc.queryForObject(
                "SELECT count(*) FROM notice n" + where(unreadOnly),
                Long.class,
                visibleTo(person, unreadOnly).toArray());
    }

    /** Twice is once. @throws DomainError {@code NOT_FOUND} for a notice that is not for this account */
    void markRead(Person person, UUID id) {
        List<Object> values = new ArrayList<>(visibleTo(person, false));
        values.add(id);
        var found = jdbc.queryForList("SELECT n.id FROM notice n" + where(false) + " AND n.id = ?", values.toArray());
        if (found.isEmpty()) {
            throw new DomainError(ErrorCode.NOT_FOUND, Map.of());
        }
        jdbc.update(
                "INSERT INTO notice_read (notice_id, account, read_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                id,
                person.account(),
                time(machine.instant()));
    }

    /** What the holder of a receipt was told in the matters that it leads to, the latest first. */
    List<Notice> of(List<Matter> matters) {
        return jdbc.query(
                """
                SELECT n.* FROM notice n
                  JOIN unnest(?::text[], ?::timestamptz[]) AS m (complaint, since) ON n.recipient = m.complaint AND n.at >= m.since
                 WHERE n.channel = 'IN_APP' AND n.audience = 'COMPLAINANT'
                 ORDER BY n.at DESC, n.id LIMIT ?
                """,
                (row, index) -> NoticeRow.read(row),
                matters.stream().map(Matter::complaintId).toArray(String[]::new),
                matters.stream().map(matter -> matter.since().toString()).toArray(String[]::new),
                MOST_FOR_A_RECEIPT);
    }

    private static String where(boolean unreadOnly) {
        return unreadOnly ? TO_THE_PERSON + UNREAD : TO_THE_PERSON;
    }

    private static List<Object> visibleTo(Person person, boolean unreadOnly) {
        List<Object> values = new ArrayList<>();
        values.add(person.account());
        values.add(names(Audience.accounts()));
        values.add(person.organisation() == null ? "" : person.organisation());
        values.add(names(Audience.ofOrganisations(person)));
        if (unreadOnly) {
            values.add(person.account());
        }
        return values;
    }

    private static String[] names(Collection<Audience> audiences) {
        return audiences.stream().map(Audience::name).toArray(String[]::new);
    }
}
