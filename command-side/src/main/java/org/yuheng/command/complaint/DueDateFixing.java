package org.yuheng.command.complaint;

import org.yuheng.command.complaint.ComplaintState.Known;
import org.yuheng.kernel.complaint.event.ComplaintDueDateFixed;
import org.yuheng.kernel.rule.ClockKind;

/** A provisional due date becomes certain when the calendars that it runs through are published. */
final class DueDateFixing {
    private DueDateFixing() {}

    static Decided decide(Known state, ClockKind clock, DecisionContext context) {
        var period = state.period(clock);
        if (period == null || !period.provisional()) {
            return Decided.NOTHING;
        }
        var rule = context.rules().byReference(period.rule());
        var due = context.due(rule, period.days(), period.startedOn());
        if (period.extension() != null && !due.provisional()) {
            due = context.due(rule, period.extension(), due.on());
        }
        if (due.provisional()) {
            return Decided.NOTHING;
        }
        return Decided.of(new ComplaintDueDateFixed(state.facts().id(), clock, period.rule(), due.on(), context.now()));
    }
}
