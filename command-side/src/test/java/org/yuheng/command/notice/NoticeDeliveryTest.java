package org.yuheng.command.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuheng.command.notice.NoticeFixture.notice;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yuheng.command.testing.FreshDatabase;
import org.yuheng.command.vault.TestKeys;

class NoticeDeliveryTest {
    private static final NoticeAddress MAILBOX = new NoticeAddress("clerk@example.org", null);
    private static final NoticeAddress MACHINE = new NoticeAddress("https://example.org/", "0123456789abcdef");

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    private final AdjustableClock clock = new AdjustableClock("2026-12-01T10:00:00+08:00");
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Recorded mail = new Recorded(NoticeChannel.SMTP);
    private final Recorded calls = new Recorded(NoticeChannel.WEBHOOK);
    private NoticeQueue queue;
    private NoticeAddresses addresses;
    private NoticeDelivery delivery;

    private static final class Recorded implements NoticeSending {
        private final NoticeChannel channel;
        private final List<UUID> sent = new CopyOnWriteArrayList<>();
        private boolean on = true;
        private Function<Notice, Attempt> answer = notice -> Attempt.SENT;

        private Recorded(NoticeChannel channel) {
            this.channel = channel;
        }

        @Override
        public NoticeChannel channel() {
            return channel;
        }

        @Override
        public boolean isOn() {
            return on;
        }

        @Override
        public Attempt send(Notice notice, NoticeAddress address) {
            sent.add(notice.id());
            return answer.apply(notice);
        }
    }

    @BeforeEach
    void open() {
        queue = new NoticeQueue(database.jdbc(), clock);
        addresses = new NoticeAddresses(database.jdbc(), TestKeys.of(1), clock);
        addresses.put("clerk", NoticeChannel.SMTP, MAILBOX, "admin");
        addresses.put("hotline", NoticeChannel.WEBHOOK, MACHINE, "admin");
        delivery = delivery(queue);
    }

    private NoticeDelivery delivery(NoticeQueue from) {
        return new NoticeDelivery(
                from,
                addresses,
                List.of(mail, calls),
                QuietHoursPolicy.parse(QuietHoursPolicy.DEFAULT),
                new NoticeMeters(meters),
                clock);
    }

    @Test
    void whatIsDueIsSentInPagesUntilNothingIsLeft() {
        IntStream.range(0, 100).forEach(number -> queue.put(notice(number, NoticeChannel.WEBHOOK, "hotline")));

        assertThat(delivery.deliverWhatIsDue()).isEqualTo(100);

        assertThat(calls.sent).hasSize(100).doesNotHaveDuplicates();
        assertThat(database.count("notice WHERE state = 'SENT'")).isEqualTo(100);
        assertThat(database.count("notice_delivery WHERE outcome = 'SENT'")).isEqualTo(100);
        assertThat(counted("WEBHOOK", "SENT")).isEqualTo(100);
        assertThat(delivery.deliverWhatIsDue()).isZero();
    }

    @Test
    void atNightMachinesAreCalledAndMailWaitsForTheMorning() {
        clock.set("2026-12-01T23:30:00+08:00");
        queue.put(notice(1, NoticeChannel.SMTP, "clerk"));
        queue.put(notice(2, NoticeChannel.WEBHOOK, "hotline"));

        delivery.deliverWhatIsDue();
        clock.set("2026-12-02T07:59:59+08:00");
        delivery.deliverWhatIsDue();

        assertThat(mail.sent).isEmpty();
        assertThat(calls.sent).hasSize(1);
        clock.set("2026-12-02T08:00:00+08:00");
        delivery.deliverWhatIsDue();
        assertThat(mail.sent).hasSize(1);
    }

    @Test
    void whoHasNoAddressAndAChannelThatIsOffAreSkippedWithTheReason() {
        mail.on = false;
        queue.put(notice(1, NoticeChannel.SMTP, "clerk"));
        queue.put(notice(2, NoticeChannel.WEBHOOK, "stranger"));

        delivery.deliverWhatIsDue();

        assertThat(database.jdbc()
                        .queryForList("SELECT channel || ' ' || state || ' ' || code FROM notice", String.class))
                .containsExactlyInAnyOrder("SMTP SKIPPED CHANNEL_OFF", "WEBHOOK SKIPPED NO_ADDRESS");
        assertThat(mail.sent).isEmpty();
        assertThat(counted("SMTP", "SKIPPED")).isEqualTo(1);
    }

    @Test
    void oneThatFailsOrBreaksIsTriedAgainAndHoldsUpNobody() {
        calls.answer = notice -> switch (Integer.parseInt(notice.number().substring(13))) {
            case 1 -> Attempt.failed("HTTP_500");
            case 2 -> throw new IllegalStateException("broken");
            default -> Attempt.SENT;
        };
        IntStream.rangeClosed(1, 3).forEach(number -> queue.put(notice(number, NoticeChannel.WEBHOOK, "hotline")));

        delivery.deliverWhatIsDue();

        assertThat(database.jdbc()
                        .queryForList(
                                "SELECT number || ' ' || state || ' ' || coalesce(code, '-') FROM notice",
                                String.class))
                .containsExactlyInAnyOrder(
                        "410105-2026-000001 WAITING HTTP_500",
                        "410105-2026-000002 WAITING INTERNAL",
                        "410105-2026-000003 SENT -");
        assertThat(counted("WEBHOOK", "RETRY")).isEqualTo(2);
    }

    @Test
    void aCrashBetweenSendingAndWritingThatDownSendsAgainUnderTheSameId() {
        queue.put(notice(1, NoticeChannel.WEBHOOK, "hotline"));
        var crashing = new NoticeQueue(database.jdbc(), clock) {
            @Override
            Attempt.Outcome settle(Claimed claimed, Attempt attempt) {
                throw new IllegalStateException("crash");
            }
        };

        delivery(crashing).deliverWhatIsDue();
        clock.pass(NoticeQueue.CLAIM);
        delivery.deliverWhatIsDue();

        var id = notice(1, NoticeChannel.WEBHOOK, "hotline").id();
        assertThat(calls.sent).containsExactly(id, id);
        assertThat(database.jdbc().queryForList("SELECT outcome FROM notice_delivery ORDER BY attempt", String.class))
                .containsExactly("BEGUN", "SENT");
        assertThat(database.count("notice WHERE state = 'SENT'")).isEqualTo(1);
    }

    @Test
    void anAddressSealedUnderAnotherMasterSecretIsAFailureWithItsReason() {
        addresses = new NoticeAddresses(database.jdbc(), TestKeys.of(2), clock);
        queue.put(notice(1, NoticeChannel.WEBHOOK, "hotline"));

        delivery(queue).deliverWhatIsDue();

        assertThat(database.jdbc().queryForObject("SELECT code FROM notice", String.class))
                .isEqualTo("ADDRESS_UNREADABLE");
        assertThat(calls.sent).isEmpty();
    }

    private double counted(String channel, String outcome) {
        return meters.get("yuheng.notices")
                .tag("channel", channel)
                .tag("outcome", outcome)
                .counter()
                .count();
    }
}
