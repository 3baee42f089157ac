package org.yuheng.command.complaint;

import org.yuheng.command.complaint.ComplaintState.Known;
import org.yuheng.command.complaint.ComplaintState.Pending;
import org.yuheng.kernel.calendar.LegalDay;
import org.yuheng.kernel.complaint.event.ComplaintDeemedAccepted;

/**
 * No decision within the screening period counts as acceptance; a proposed refusal is no decision. Source: 豫政办〔2024〕67号.
 * A provisional due date has no such effect: until the calendar of its year is published nobody can say that the
 * period is over.
 */
final class DeemedAcceptance {
    private DeemedAcceptance() {}

    static Decided decide(Known state, DecisionContext context) {
        if (!(state instanceof Pending pending) || pending.screening().provisional()) {
            return Decided.NOTHING;
        }
        var over = LegalDay.endOf(pending.screening().dueOn());
        if (context.now().isBefore(over)) {
            return Decided.NOTHING;
        }
        var handling = context.start(context.policy().handling(), LegalDay.dateOf(over));
        return Decided.of(new ComplaintDeemedAccepted(
                state.facts().id(),
                pending.screening().rule(),
                pending.screening().dueOn(),
                handling.rule(),
                handling.startedOn(),
                handling.dueOn(),
                handling.provisional(),
                over,
                context.now()));
    }
}
