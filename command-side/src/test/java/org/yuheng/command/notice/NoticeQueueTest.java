package org.yuheng.command.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yuheng.command.notice.NoticeFixture.notice;
import static org.yuheng.command.notice.NoticeFixture.only;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yuheng.command.notice.NoticeQueue.Claimed;
import org.yuheng.command.testing.FreshDatabase;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

class NoticeQueueTest {
    private static final List<NoticeChannel> BOTH = List.of(NoticeChannel.SMTP, NoticeChannel.WEBHOOK);

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    private final AdjustableClock clock = new AdjustableClock("2026-12-01T10:00:00+08:00");
    private NoticeQueue queue;
    private DeliveryLog log;

    @BeforeEach
    void open() {
        queue = new NoticeQueue(database.jdbc(), clock);
        log = new DeliveryLog(database.jdbc());
    }

    @Test
    void aNoticeIsPutOnceAndOneThatIsOnlyReadHereIsNeverDue() {
        assertThat(queue.put(notice(1, NoticeChannel.WEBHOOK, "hotline"))).isTrue();
        assertThat(queue.put(notice(1, NoticeChannel.WEBHOOK, "hotline"))).isFalse();
        queue.put(notice(2, NoticeChannel.IN_APP, "hotline"));

        var claimed = only(queue.claim(List.of(NoticeChannel.values()), 10));

        assertThat(claimed.notice()).isEqualTo(notice(1, NoticeChannel.WEBHOOK, "hotline"));
        assertThat(claimed.attempt()).isEqualTo(1);
    }

    @Test
    void aNoticeOfACaseKeepsItsPaperAndItsDay() {
        queue.put(NoticeFixture.served(NoticeChannel.WEBHOOK));

        assertThat(only(queue.claim(BOTH, 10)).notice()).isEqualTo(NoticeFixture.served(NoticeChannel.WEBHOOK));
        assertThat(log.page(Notice.State.WAITING, NoticePage.of(0, 10)))
                .singleElement()
                .satisfies(delivery -> {
                    assertThat(delivery.caseId()).isEqualTo(NoticeLives.id(8));
                    assertThat(delivery.complaintId()).isNull();
                });
    }

    @Test
    void onlyTheWantedChannelsAreClaimed() {
        queue.put(notice(1, NoticeChannel.SMTP, "clerk"));
        queue.put(notice(2, NoticeChannel.WEBHOOK, "hotline"));

        assertThat(only(queue.claim(List.of(NoticeChannel.WEBHOOK), 10))
                        .notice()
                        .channel())
                .isEqualTo(NoticeChannel.WEBHOOK);
    }

    @Test
    void processesThatClaimTogetherNeverGetTheSame() throws Exception {
        IntStream.range(0, 200).forEach(number -> queue.put(notice(number, NoticeChannel.WEBHOOK, "hotline")));
        List<Callable<List<Claimed>>> claimers = new ArrayList<>();
        IntStream.range(0, 20).forEach(any -> claimers.add(() -> queue.claim(BOTH, 10)));
        List<UUID> claimed = new ArrayList<>();

        try (var together = Executors.newFixedThreadPool(10)) {
            for (var page : together.invokeAll(claimers)) {
                page.get().forEach(one -> claimed.add(one.notice().id()));
            }
        }
        queue.claim(BOTH, 200).forEach(one -> claimed.add(one.notice().id()));

        assertThat(claimed).hasSize(200).doesNotHaveDuplicates();
    }

    @Test
    void whatWasSentIsOverAndInTheLog() {
        queue.put(notice(1, NoticeChannel.WEBHOOK, "hotline"));

        assertThat(queue.settle(only(queue.claim(BOTH, 10)), Attempt.SENT)).isEqualTo(Attempt.Outcome.SENT);

        clock.pass(Duration.ofDays(9));
        assertThat(queue.claim(BOTH, 10)).isEmpty();
        assertThat(log.page(Notice.State.SENT, NoticePage.of(0, 10)))
                .singleElement()
                .satisfies(sent -> assertThat(sent.attempts())
                        .extracting(DeliveryLog.Tried::outcome)
                        .containsExactly(Attempt.Outcome.SENT));
    }

    @Test
    void aClaimerThatDiesLeavesItsAttemptBegunAndTheNoticeDueAgain() {
        queue.put(notice(1, NoticeChannel.WEBHOOK, "hotline"));
        queue.claim(BOTH, 10);

        assertThat(queue.claim(BOTH, 10)).isEmpty();
        clock.pass(NoticeQueue.CLAIM);

        assertThat(only(queue.claim(BOTH, 10)).attempt()).isEqualTo(2);
        assertThat(log.page(Notice.State.WAITING, NoticePage.of(0, 10))
                        .getFirst()
                        .attempts())
                .extracting(DeliveryLog.Tried::outcome)
                .containsExactly(Attempt.Outcome.BEGUN, Attempt.Outcome.BEGUN);
    }

    @Test
    void anAttemptThatWasOvertakenOnlyGoesToTheLog() {
        queue.put(notice(1, NoticeChannel.WEBHOOK, "hotline"));
        var slow = only(queue.claim(BOTH, 10));
        clock.pass(NoticeQueue.CLAIM);
        var second = only(queue.claim(BOTH, 10));

        queue.settle(second, Attempt.SENT);
        queue.settle(slow, Attempt.failed("TIMEOUT"));

        assertThat(log.page(Notice.State.SENT, NoticePage.of(0, 10)).getFirst().attempts())
                .extracting(DeliveryLog.Tried::code)
                .containsExactly("TIMEOUT", null);
    }

    @Test
    void failuresAreTriedAgainWithGrowingPausesAndThenNoMore() {
        queue.put(notice(1, NoticeChannel.WEBHOOK, "hotline"));
        List<Attempt.Outcome> outcomes = new ArrayList<>();
        for (int attempt = 1; attempt <= RetryPolicy.ATTEMPTS; attempt++) {
            outcomes.add(queue.settle(only(queue.claim(BOTH, 10)), Attempt.failed("HTTP_500")));
            RetryPolicy.pauseAfter(attempt, RetryPolicy.ATTEMPTS).ifPresent(pause -> {
                clock.pass(pause.minusSeconds(1));
                assertThat(queue.claim(BOTH, 10)).isEmpty();
                clock.pass(Duration.ofSeconds(1));
            });
        }

        assertThat(outcomes.subList(0, RetryPolicy.ATTEMPTS - 1)).containsOnly(Attempt.Outcome.RETRY);
        assertThat(outcomes.getLast()).isEqualTo(Attempt.Outcome.FAILED);
        clock.pass(Duration.ofDays(99));
        assertThat(queue.claim(BOTH, 10)).isEmpty();
        assertThat(log.count(Notice.State.FAILED)).isEqualTo(1);
        assertThat(log.page(Notice.State.FAILED, NoticePage.of(0, 10))
                        .getFirst()
                        .code())
                .isEqualTo("HTTP_500");
    }

    @Test
    void anAdministratorBeginsAnotherRound() {
        queue.put(notice(1, NoticeChannel.SMTP, "clerk"));
        queue.settle(only(queue.claim(BOTH, 10)), Attempt.skipped("NO_ADDRESS"));

        queue.retry(notice(1, NoticeChannel.SMTP, "clerk").id());

        var again = only(queue.claim(BOTH, 10));
        assertThat(again.attempt()).isEqualTo(2);
        assertThat(again.lastAttempt()).isEqualTo(1 + RetryPolicy.ATTEMPTS);
        assertThat(queue.settle(again, Attempt.failed("HTTP_500"))).isEqualTo(Attempt.Outcome.RETRY);
    }

    @Test
    void whatHasNotFailedIsNotSentAgain() {
        queue.put(notice(1, NoticeChannel.SMTP, "clerk"));
        queue.put(notice(2, NoticeChannel.IN_APP, "clerk"));

        for (int number = 1; number <= 2; number++) {
            var id = notice(number, NoticeChannel.SMTP, "clerk").id();
            assertThatThrownBy(() -> queue.retry(id))
                    .isInstanceOfSatisfying(
                            DomainError.class,
                            error -> assertThat(error.code()).isEqualTo(ErrorCode.NOTICE_NOT_FAILED));
        }
        assertThatThrownBy(() -> queue.retry(new UUID(1, 1)))
                .isInstanceOfSatisfying(
                        DomainError.class, error -> assertThat(error.code()).isEqualTo(ErrorCode.NOT_FOUND));
    }

    @Test
    void dueNoticesAreReadFromAnIndex() {
        database.jdbc()
                .update(
                        "INSERT INTO notice SELECT gen_random_uuid(), gen_random_uuid(), 'n', 's', 'ACCEPTED', 'SENDER', 'r',"
                                + " 'WEBHOOK', now(), CASE WHEN i % 100 = 0 THEN 'WAITING' ELSE 'SENT' END, NULL, now(), 0, 8,"
                                + " 'COMPLAINT'"
                                + " FROM generate_series(1, 5000) AS i");
        database.jdbc().execute("ANALYZE notice");

        var plan = database.jdbc()
                .queryForList(
                        "EXPLAIN SELECT id FROM notice WHERE state = 'WAITING' AND channel = ANY ('{SMTP,WEBHOOK}')"
                                + " AND due_at <= now() ORDER BY due_at LIMIT 16 FOR UPDATE SKIP LOCKED",
                        String.class);

        assertThat(String.join("\n", plan)).contains("notice_due");
    }
}
