package org.yuheng.command.complaint;

import java.time.temporal.ChronoUnit;
import org.yuheng.command.complaint.ComplaintState.Period;

/** The screening period when it stops for a supplement and goes on. Days that were used stay used. */
final class ScreeningClock {
    private ScreeningClock() {}

    /**
     * Days of the period that lie after today, in the unit of its rule (of a month: calendar days). None on its last day,
     * and none after it: a provisional last day may pass without effect.
     */
    static int daysLeft(Period screening, DecisionContext context) {
        var rule = context.rules().byReference(screening.rule());
        var today = context.today();
        long left = switch (rule.unit()) {
            case WORKING_DAY -> context.calendar().workingDaysAfter(today, screening.dueOn());
            case CALENDAR_DAY, CALENDAR_MONTH -> ChronoUnit.DAYS.between(today, screening.dueOn());
        };
        return (int) Math.max(0, left);
    }

    /** The rest of the period from today on, in the version of the rule under which it began. */
    static Period resume(String ruleReference, int daysLeft, DecisionContext context) {
        var rule = context.rules().byReference(ruleReference);
        return context.start(rule, daysLeft, context.today());
    }
}
