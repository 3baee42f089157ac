package org.yuheng.query.complaint;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.yuheng.kernel.calendar.WorkingCalendar;
import org.yuheng.query.words.Words;

/**
 * For whom a complaint waited in all, and whose turn it is now.
 *
 * @param days all of them, the wait that still lasts included
 * @param waits by whom it waited; the longest first
 * @param waitingFor whose turn it is, or null when nothing more is expected
 * @param waitingForName the same in words
 * @param waitingSince legal time from which it has been that one's turn, or null
 * @param text the whole in a sentence or two
 */
public record BiographySummary(
        int days, List<Wait> waits, Awaited waitingFor, String waitingForName, Instant waitingSince, String text) {

    /** @param text the same in words */
    public record Wait(Awaited waitedFor, String name, int days, int workingDays, int nonWorkingDays, String text) {}

    /** @param now legal time */
    static BiographySummary of(BiographyDocument biography, Instant now, WorkingCalendar calendar, Words words) {
        var sums = sums(biography, now, calendar);
        var all = sums.values().stream().reduce(WaitedDays.NONE, WaitedDays::plus);
        var awaited = biography.awaited();
        var since = awaited == null ? null : since(biography);
        var waits = sums.entrySet().stream()
                .map(sum -> wait(sum.getKey(), sum.getValue(), words))
                .sorted((one, other) -> other.days() - one.days())
                .toList();
        return new BiographySummary(
                all.days(),
                waits,
                awaited,
                awaited == null ? null : words.name(awaited),
                since,
                text(all, awaited, since == null ? null : WaitedDays.between(since, now, calendar), words));
    }

    private static Map<Awaited, WaitedDays> sums(BiographyDocument biography, Instant now, WorkingCalendar calendar) {
        var sums = new EnumMap<Awaited, WaitedDays>(Awaited.class);
        for (var step : biography.steps()) {
            if (step.waitedFor() != null) {
                var waited = WaitedDays.between(step.waitedSince(), step.effectiveAt(), calendar);
                sums.merge(step.waitedFor(), waited, WaitedDays::plus);
            }
        }
        if (biography.awaited() != null) {
            var last = BiographyFold.latest(biography.steps());
            sums.merge(biography.awaited(), WaitedDays.between(last, now, calendar), WaitedDays::plus);
        }
        return sums;
    }

    /** Back over steps that changed nothing in whose turn it is. */
    private static Instant since(BiographyDocument biography) {
        var steps = biography.steps();
        int last = steps.size() - 1;
        while (last > 0 && steps.get(last).waitedFor() == biography.awaited()) {
            last--;
        }
        return steps.get(last).effectiveAt();
    }

    private static Wait wait(Awaited awaited, WaitedDays waited, Words words) {
        var name = words.name(awaited);
        return new Wait(
                awaited,
                name,
                waited.days(),
                waited.working(),
                waited.nonWorking(),
                waited.inWords("waited.step", name, words));
    }

    private static String text(WaitedDays all, Awaited awaited, WaitedDays present, Words words) {
        return awaited == null
                ? all.inWords("waited.over", "", words)
                : all.inWords("waited.all", "", words) + present.inWords("waited.now", words.name(awaited), words);
    }
}
