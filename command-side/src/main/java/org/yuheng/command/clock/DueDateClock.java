package org.yuheng.command.clock;

import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yuheng.command.calendar.Calendars;
import org.yuheng.command.casesupervision.CaseClock;
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
    private static final List<ClockKind> OF_PAPERS = List.of(ClockKind.RECTIFICATION, ClockKind.EXECUTION);

    private final OpenDueDates dueDates;
    private final ComplaintClock complaints;
    private final OpenCasePeriods casePeriods;
    private final CaseClock cases;
    private final Calendars calendars;
    private final LegalClock clock;

    DueDateClock(
            OpenDueDates dueDates,
            ComplaintClock complaints,
            OpenCasePeriods casePeriods,
            CaseClock cases,
            Calendars calendars,
            LegalClock clock) {
        this.dueDates = dueDates;
        this.complaints = complaints;
        this.casePeriods = casePeriods;
        this.cases = cases;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Everything that is due at this moment of legal time. @return how often something happened */
    public synchronized int handleWhatIsDue() {
        int happened = fixProvisional();
        var today = LegalDay.dateOf(clock.now());
        happened += each(
                after -> dueDates.over(ClockKind.SCREENING, today, after, PAGE),
                Open.BEFORE_ALL,
                due -> handled(due.clock(), due.complaintId(), () -> complaints.deemAccepted(due.complaintId())));
        for (var kind : OF_PAPERS) {
            happened += each(
                    after -> casePeriods.over(kind, today, after, PAGE),
                    OpenCasePeriods.Open.BEFORE_ALL,
                    due -> handled(due.clock(), due.caseId(), () -> cases.missDeadline(due.caseId())));
        }
        return happened;
    }

    /**
     * Gives due dates that waited for a calendar their certain day, where it is known now. Asked each time: another process
     * may have been given the calendar, or have decided without it a moment later.
     *
     * @return periods fixed
     */
    public synchronized int fixProvisional() {
        calendars.reload();
        var calendar = calendars.current();
        int complaintsFixed = each(
                after -> dueDates.provisional(after, PAGE),
                Open.BEFORE_ALL,
                due -> calendar.knows(due.dueOn().getYear())
                        && handled(
                                due.clock(),
                                due.complaintId(),
                                () -> complaints.fixDueDate(due.complaintId(), due.clock())));
        int casesFixed = each(
                after -> casePeriods.provisional(after, PAGE),
                OpenCasePeriods.Open.BEFORE_ALL,
                due -> calendar.knows(due.dueOn().getYear())
                        && handled(
                                due.clock(),
                                due.caseId(),
                                () -> cases.fixDueDate(due.caseId(), due.clock(), due.holder())));
        return complaintsFixed + casesFixed;
    }

    private static <T> int each(Function<T, List<T>> page, T beforeAll, Predicate<T> handle) {
        int happened = 0;
        var last = beforeAll;
        while (true) {
            var found = page.apply(last);
            for (var due : found) {
                happened += handle.test(due) ? 1 : 0;
            }
            if (found.size() < PAGE) {
                return happened;
            }
            last = found.getLast();
        }
    }

    private static boolean handled(ClockKind clock, UUID id, BooleanSupplier handle) {
        try {
            return handle.getAsBoolean();
        } catch (RuntimeException failed) {
            LOG.error("clock {} of {} failed: {}", clock, id, Faults.placeOf(failed));
            return false;
        }
    }
}
