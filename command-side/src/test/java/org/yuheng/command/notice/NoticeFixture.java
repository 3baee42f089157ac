package org.yuheng.command.notice;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.NoOpPasswordEncoder;
import org.yuheng.command.account.Accounts;
import org.yuheng.command.notice.NoticeQueue.Claimed;
import org.yuheng.command.organisation.Organisations;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.identity.NameBasedId;

/** Organisations, accounts and notices for tests. */
final class NoticeFixture {
    private NoticeFixture() {}

    static void register(JdbcTemplate jdbc) {
        bureau(jdbc, "bureau.henan", "410000");
        bureau(jdbc, "bureau.zhengzhou", "410100");
        bureau(jdbc, "bureau.jinshui", "410105");
        head(jdbc, "jinshui.head.1", "bureau.jinshui", Set.of("BUREAU_HEAD"));
        head(jdbc, "jinshui.head.2", "bureau.jinshui", Set.of("BUREAU_CLERK", "BUREAU_HEAD"));
        head(jdbc, "jinshui.clerk", "bureau.jinshui", Set.of("BUREAU_CLERK"));
    }

    static Recipients recipients(JdbcTemplate jdbc) {
        return new Recipients(new Organisations(jdbc), new Accounts(jdbc, NoOpPasswordEncoder.getInstance()));
    }

    private static void bureau(JdbcTemplate jdbc, String id, String region) {
        jdbc.update("INSERT INTO organisation VALUES (?, 'SUPERVISION_BUREAU', ?, ?)", id, id, region);
    }

    private static void head(JdbcTemplate jdbc, String name, String organisation, Set<String> roles) {
        jdbc.update(
                "INSERT INTO account VALUES (?, ?, 'x', ?, '410105', ?, TRUE)",
                name,
                name,
                organisation,
                roles.toArray(String[]::new));
    }

    static Notice notice(int number, NoticeChannel channel, String recipient) {
        return new Notice(
                NameBasedId.of(new UUID(0, 7), String.valueOf(number)),
                NoticeLives.id(number),
                "410105-2026-%06d".formatted(number),
                "ComplaintAccepted",
                ComplaintStage.ACCEPTED,
                Audience.SENDER,
                recipient,
                channel,
                Instant.parse("2026-12-01T01:00:00Z"));
    }

    static Claimed only(List<Claimed> claimed) {
        if (claimed.size() != 1) {
            throw new AssertionError("one is due, not " + claimed.size());
        }
        return claimed.getFirst();
    }
}
