package org.yuheng.command.casesupervision;

import static org.yuheng.command.casesupervision.CaseGuards.mustGive;
import static org.yuheng.command.casesupervision.CaseGuards.mustName;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.yuheng.kernel.calendar.PeriodUnit;
import org.yuheng.kernel.casesupervision.MovedPeriod;
import org.yuheng.kernel.casesupervision.event.CaseDueDateFixed;
import org.yuheng.kernel.casesupervision.event.CaseResumed;
import org.yuheng.kernel.casesupervision.event.CaseSuspended;

/** A case that stands still, and the periods that stand with it. 《行政执法监督条例》第三十三条第三款. */
final class PeriodDecisions {
    private PeriodDecisions() {}

    static CaseDecided suspend(CaseCommand.Suspend c, CaseContext context) {
        mustName(c.ground(), "ground");
        mustGive(c.reason(), "reason");
        var textRef = context.textRef("suspension");
        return CaseDecided.of(new CaseSuspended(c.caseId(), c.by(), c.ground(), textRef, context.now()))
                .keeping(textRef, c.reason());
    }

    /** Days that were used stay used; a period that was over when the case was suspended is over still. */
    static CaseDecided resume(CaseState.Known state, CaseCommand.Resume c, CaseContext context) {
        mustGive(c.reason(), "reason");
        var moved = state.periods().running().entrySet().stream()
                .filter(entry -> !entry.getValue().dueOn().isBefore(state.standingSince()))
                .map(entry -> moved(entry.getKey(), entry.getValue(), state.standingSince(), context))
                .toList();
        var textRef = context.textRef("resumption");
        return CaseDecided.of(new CaseResumed(c.caseId(), c.by(), textRef, moved, context.now()))
                .keeping(textRef, c.reason());
    }

    private static MovedPeriod moved(
            Periods.Key key, Periods.Period period, LocalDate stoodSince, CaseContext context) {
        boolean working = period.unit(context.rules()) == PeriodUnit.WORKING_DAY;
        var unit = working ? PeriodUnit.WORKING_DAY : PeriodUnit.CALENDAR_DAY;
        int left = working
                ? context.calendar().workingDaysAfter(stoodSince, period.dueOn())
                : (int) ChronoUnit.DAYS.between(stoodSince, period.dueOn());
        var due = context.calendar().due(context.today(), left, unit);
        return new MovedPeriod(
                key.clock(), key.holder(), period.rule(), period.startedOn(), due.on(), due.provisional(), left, unit);
    }

    /** Nothing where the date is certain, or the calendar is still not there. */
    static CaseDecided fix(CaseState.Known state, CaseCommand.FixDueDate c, CaseContext context) {
        var period = state.periods().find(c.clock(), c.holder()).orElse(null);
        if (period == null
                || !period.provisional()
                || !context.calendar().knows(period.dueOn().getYear())) {
            return CaseDecided.NOTHING;
        }
        var due = period.again(context.rules(), context.calendar()).on();
        return CaseDecided.of(
                new CaseDueDateFixed(c.caseId(), c.clock(), c.holder(), period.rule(), due, context.now()));
    }
}
