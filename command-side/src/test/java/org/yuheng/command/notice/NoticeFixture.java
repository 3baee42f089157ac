package org.yuheng.command.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.NoOpPasswordEncoder;
import org.yuheng.command.account.Accounts;
import org.yuheng.command.notice.NoticeQueue.Claimed;
import org.yuheng.command.organisation.Organisations;
import org.yuheng.kernel.casesupervision.CaseStage;
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

    static CaseRecipients caseRecipients(JdbcTemplate jdbc) {
        return new CaseRecipients(new Organisations(jdbc), new Accounts(jdbc, NoOpPasswordEncoder.getInstance()));
    }

    static CaseNotices caseNotices(JdbcTemplate jdbc, KnownCases cases) {
        return new CaseNotices(NoticeRulesTest.published(), cases, caseRecipients(jdbc));
    }

    /** An outbox of complaints and cases. */
    static NoticeOutbox outbox(
            JdbcTemplate jdbc, Clock clock, KnownParties parties, KnownCases cases, NoticeMeters meters) {
        return new NoticeOutbox(
                NoticeRulesTest.published(),
                parties,
                recipients(jdbc),
                caseNotices(jdbc, cases),
                new NoticeQueue(jdbc, clock),
                meters);
    }

    static final KnownCases NO_CASES = (id, sequence) -> {
        throw new AssertionError("no case is there: " + id);
    };

    static final KnownParties NO_COMPLAINTS = (id, sequence) -> {
        throw new AssertionError("no complaint is there: " + id);
    };

    private static void bureau(JdbcTemplate jdbc, String id, String region) {
        organisation(jdbc, id, "SUPERVISION_BUREAU", region);
    }

    static void organisation(JdbcTemplate jdbc, String id, String kind, String region) {
        jdbc.update("INSERT INTO organisation VALUES (?, ?, ?, ?)", id, kind, id, region);
    }

    static void head(JdbcTemplate jdbc, String name, String organisation) {
        head(jdbc, name, organisation, Set.of("BUREAU_HEAD"));
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
                complaint(number, "410105-2026-%06d".formatted(number), ComplaintStage.ACCEPTED),
                "ComplaintAccepted",
                null,
                null,
                Audience.SENDER,
                recipient,
                channel,
                Instant.parse("2026-12-01T01:00:00Z"));
    }

    static NoticeSubject complaint(int id, String number, ComplaintStage stage) {
        return new NoticeSubject(NoticeSubject.Kind.COMPLAINT, NoticeLives.id(id), number, stage.name());
    }

    /** A paper of a case was served on the organ. */
    static Notice served(NoticeChannel channel) {
        return new Notice(
                new UUID(0, 8),
                new NoticeSubject(
                        NoticeSubject.Kind.CASE, NoticeLives.id(8), "410100-2026-J0008", CaseStage.RECTIFYING.name()),
                "PaperServed",
                "郑执监意〔2026〕3号",
                LocalDate.of(2026, 12, 31),
                Audience.ORGAN,
                "organ",
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
