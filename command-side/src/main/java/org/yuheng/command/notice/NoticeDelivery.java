package org.yuheng.command.notice;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.yuheng.command.notice.NoticeQueue.Claimed;
import org.yuheng.command.vault.VaultUnreadable;
import org.yuheng.platform.web.Faults;

/**
 * Sends what is due, a page at a time, all of a page together so that one slow receiver does not hold up the others.
 * At least once: a crash between sending and writing that down sends again, under the same id. Several processes may do
 * this at the same time.
 */
@Component
class NoticeDelivery {
    private static final Logger LOG = LoggerFactory.getLogger(NoticeDelivery.class);
    private static final int PAGE = 16;

    private final NoticeQueue queue;
    private final NoticeAddresses addresses;
    private final Map<NoticeChannel, NoticeSending> sendings;
    private final QuietHoursPolicy quietHours;
    private final NoticeMeters meters;
    private final Clock machine;

    NoticeDelivery(
            NoticeQueue queue,
            NoticeAddresses addresses,
            List<NoticeSending> sendings,
            QuietHoursPolicy quietHours,
            NoticeMeters meters,
            Clock machineClock) {
        this.queue = queue;
        this.addresses = addresses;
        this.sendings = sendings.stream().collect(Collectors.toMap(NoticeSending::channel, Function.identity()));
        this.quietHours = quietHours;
        this.meters = meters;
        this.machine = machineClock;
    }

    @Scheduled(fixedDelayString = "${yuheng.notice.tick:PT5S}")
    void tick() {
        try {
            deliverWhatIsDue();
        } catch (RuntimeException failed) {
            LOG.warn("notices will be sent later: {}", Faults.placeOf(failed));
        }
    }

    /** @return attempts */
    int deliverWhatIsDue() {
        int attempts = 0;
        List<Claimed> page;
        do {
            page = queue.claim(channelsOfTheHour(), PAGE);
            deliver(page);
            attempts += page.size();
        } while (page.size() == PAGE && !Thread.currentThread().isInterrupted());
        return attempts;
    }

    private List<NoticeChannel> channelsOfTheHour() {
        boolean quiet = quietHours.isQuiet(machine.instant());
        return Arrays.stream(NoticeChannel.values())
                .filter(channel -> channel.isSent() && !(quiet && channel.keepsQuietHours()))
                .toList();
    }

    private void deliver(List<Claimed> page) {
        try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
            page.forEach(claimed -> together.execute(() -> deliver(claimed)));
        }
    }

    private void deliver(Claimed claimed) {
        try {
            var outcome = queue.settle(claimed, attempt(claimed.notice()));
            meters.count(claimed.notice().channel(), outcome);
        } catch (RuntimeException failed) {
            LOG.warn("notice {} will be sent again: {}", claimed.notice().id(), Faults.placeOf(failed));
        }
    }

    private Attempt attempt(Notice notice) {
        var sending = sendings.get(notice.channel());
        if (!sending.isOn()) {
            return Attempt.skipped("CHANNEL_OFF");
        }
        try {
            return addresses
                    .find(notice.recipient(), notice.channel())
                    .map(address -> sending.send(notice, address))
                    .orElseGet(() -> Attempt.skipped("NO_ADDRESS"));
        } catch (VaultUnreadable otherKey) {
            return Attempt.failed("ADDRESS_UNREADABLE");
        } catch (RuntimeException failed) {
            LOG.warn("notice {} was not sent: {}", notice.id(), Faults.placeOf(failed));
            return Attempt.failed("INTERNAL");
        }
    }
}
