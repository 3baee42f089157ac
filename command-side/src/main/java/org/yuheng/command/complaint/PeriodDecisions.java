package org.yuheng.command.complaint;

import static org.yuheng.command.complaint.ComplaintGuards.mustGive;
import static org.yuheng.command.complaint.ComplaintGuards.mustName;

import java.util.Map;
import org.yuheng.command.complaint.ComplaintCommand.Extend;
import org.yuheng.command.complaint.ComplaintCommand.Resume;
import org.yuheng.command.complaint.ComplaintCommand.Suspend;
import org.yuheng.command.complaint.ComplaintState.Known;
import org.yuheng.command.complaint.ComplaintState.Period;
import org.yuheng.command.complaint.ComplaintState.Suspended;
import org.yuheng.kernel.complaint.event.ComplaintResumed;
import org.yuheng.kernel.complaint.event.ComplaintSuspended;
import org.yuheng.kernel.complaint.event.DeadlineExtended;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/** What a head may do to the clock: lengthen the running period once, let it stand, let it go on. */
final class PeriodDecisions {
    private PeriodDecisions() {}

    /** Only while it runs: a period that is over was missed, and stays so. */
    static Decided extend(Known state, Extend c, DecisionContext context) {
        var period = state.running();
        boolean over = period != null && !period.provisional() && period.dueOn().isBefore(context.today());
        if (period == null || over) {
            throw new DomainError(ErrorCode.NO_RUNNING_CLOCK, Map.of());
        }
        if (period.extension() != null) {
            throw new DomainError(ErrorCode.ALREADY_EXTENDED, Map.of());
        }
        int days = lawfulExtension(period, c, context);
        mustGive(c.reason(), "reason");
        var rule = context.rules().byReference(period.rule());
        var due = context.due(rule, days, period.dueOn());
        var textRef = context.textRef("extension");
        return Decided.of(
                new DeadlineExtended(
                        c.complaintId(),
                        c.by(),
                        state.clock(),
                        period.rule(),
                        days,
                        period.dueOn(),
                        due.on(),
                        due.provisional(),
                        textRef,
                        context.now()),
                textRef,
                c.reason());
    }

    private static int lawfulExtension(Period period, Extend c, DecisionContext context) {
        int allowed = context.rules().byReference(period.rule()).extension();
        int days = c.days() == null ? allowed : c.days();
        if (days < 1 || days > allowed) {
            throw new DomainError(ErrorCode.EXTENSION_BEYOND_RULE, Map.of("rule", period.rule(), "allowed", allowed));
        }
        return days;
    }

    static Decided suspend(Known state, Suspend c, DecisionContext context) {
        mustName(c.ground(), "ground");
        mustGive(c.reason(), "reason");
        var period = state.running();
        var textRef = context.textRef("suspension");
        return Decided.of(
                new ComplaintSuspended(
                        c.complaintId(),
                        c.by(),
                        c.ground(),
                        state.clock(),
                        period == null ? null : period.rule(),
                        period == null ? null : StandingClock.daysLeft(period, context),
                        textRef,
                        context.now()),
                textRef,
                c.reason());
    }

    static Decided resume(Known state, Resume c, DecisionContext context) {
        mustGive(c.reason(), "reason");
        var suspended = (Suspended) state;
        var stopped = suspended.standing().running();
        var textRef = context.textRef("resumption");
        var period = stopped == null
                ? null
                : StandingClock.resume(stopped, suspended.daysLeft(), suspended.since(), context);
        return Decided.of(
                new ComplaintResumed(
                        c.complaintId(),
                        c.by(),
                        suspended.standing().clock(),
                        period == null ? null : period.rule(),
                        period == null ? null : period.startedOn(),
                        period == null ? null : period.dueOn(),
                        period != null && period.provisional(),
                        textRef,
                        context.now()),
                textRef,
                c.reason());
    }
}
