package org.yuheng.command.clock;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yuheng.command.calendar.Calendars;
import org.yuheng.command.clock.OpenDueDates.Open;
import org.yuheng.command.complaint.ComplaintClock;
import org.yuheng.kernel.calendar.LegalDay;
import org.yuheng.kernel.rule.ClockKind;
import org.yuheng.platform.time.LegalClock;
import org.yuheng.platform.web.Faults;

/**
 * Asks what is due and sends one command per case, oldest first, in pages until none is left. A case whose command fails
 * is passed over and asked again next time, so that nothing starves; the commands are safe to repeat, so nothing fires
 * twice, also with several clocks.
 */
@Component
public class DueDateClock {
    private static final Logger LOG = LoggerFactory.getLogger(DueDateClock.class);
    private static final int PAGE = 200;

    private final OpenDueDates dueDates;
    private final ComplaintClock complaints;
    private final Calendars calendars;
    private final LegalClock clock;

    DueDateClock(OpenDueDates dueDates, ComplaintClock complaints, Calendars calendars, LegalClock clock) {
        this.dueDates = dueDates;
        this.complaints = complaints;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Everything that is due at this moment of legal time. @return cases in which something happened */
    public synchronized int handleWhatIsDue() {
        int fixed = fixProvisional();
        var today = LegalDay.dateOf(clock.now());
        return fixed
                + each(
                        after -> dueDates.over(ClockKind.SCREENING, today, after, PAGE),
                        due -> complaints.deemAccepted(due.complaintId()));
    }

    /**
     * Gives due dates that waited for a calendar their certain day, where it is known now. Asked each time: another process
     * may have been given the calendar, or have decided without it a moment later.
     *
     * @return cases fixed
     */
    public synchronized int fixProvisional() {
        calendars.reload();
        var calendar = calendars.current();
        return each(
                after -> dueDates.provisional(after, PAGE),
                due -> calendar.knows(due.dueOn().getYear()) && complaints.fixDueDate(due.complaintId(), due.clock()));
    }

    private static int each(Function<Open, List<Open>> page, Predicate<Open> handle) {
        int happened = 0;
        var last = Open.BEFORE_ALL;
        while (true) {
            var found = page.apply(last);
            for (var due : found) {
                happened += handled(due, handle) ? 1 : 0;
            }
            if (found.size() < PAGE) {
                return happened;
            }
            last = found.getLast();
        }
    }

    private static boolean handled(Open due, Predicate<Open> handle) {
        try {
            return handle.test(due);
        } catch (RuntimeException failed) {
            LOG.error("clock {} of complaint {} failed: {}", due.clock(), due.complaintId(), Faults.placeOf(failed));
            return false;
        }
    }
}
