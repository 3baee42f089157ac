package org.yuheng.command.complaint;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.yuheng.command.complaint.ComplaintState.Period;

/** A period when it stops, for a supplement or by decision of a head, and goes on. Days that were used stay used. */
final class StandingClock {
    private StandingClock() {}

    /**
     * Days of the period that lie after today, in the unit of its rule (of a month: calendar days). None on its last day,
     * and none after it: a provisional last day may pass without effect.
     */
    static int daysLeft(Period period, DecisionContext context) {
        var rule = context.rules().byReference(period.rule());
        var today = context.today();
        long left = switch (rule.unit()) {
            case WORKING_DAY -> context.calendar().workingDaysAfter(today, period.dueOn());
            case CALENDAR_DAY, CALENDAR_MONTH -> ChronoUnit.DAYS.between(today, period.dueOn());
        };
        return (int) Math.max(0, left);
    }

    /**
     * The rest of the period from today on, in the version of the rule under which it began. One that was over when it
     * stopped is over still: its last day stays.
     */
    static Period resume(Period stopped, int daysLeft, LocalDate stoppedOn, DecisionContext context) {
        if (daysLeft == 0 && stopped.dueOn().isBefore(stoppedOn)) {
            return stopped;
        }
        return resume(stopped, daysLeft, context);
    }

    static Period resume(Period stopped, int daysLeft, DecisionContext context) {
        var rule = context.rules().byReference(stopped.rule());
        var due = context.due(rule, daysLeft, context.today());
        return stopped.resumed(daysLeft, context.today(), due.on(), due.provisional());
    }
}
