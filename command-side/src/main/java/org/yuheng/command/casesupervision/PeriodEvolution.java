package org.yuheng.command.casesupervision;

import java.time.LocalDate;
import org.yuheng.kernel.calendar.LegalDay;
import org.yuheng.kernel.casesupervision.event.CaseDueDateFixed;
import org.yuheng.kernel.casesupervision.event.CaseResumed;
import org.yuheng.kernel.rule.ClockKind;

/** How periods begin, go on after a standstill, and become certain. */
final class PeriodEvolution {
    private PeriodEvolution() {}

    static Periods started(
            CaseState.Known state,
            ClockKind clock,
            String holder,
            String rule,
            LocalDate startedOn,
            LocalDate dueOn,
            boolean provisional) {
        return started(state, clock, holder, rule, startedOn, dueOn, provisional, null);
    }

    /** @param length stated, or null for the rule's own */
    static Periods started(
            CaseState.Known state,
            ClockKind clock,
            String holder,
            String rule,
            LocalDate startedOn,
            LocalDate dueOn,
            boolean provisional,
            Periods.Length length) {
        return state.periods().start(clock, holder, new Periods.Period(rule, startedOn, dueOn, provisional, length));
    }

    static CaseState.Known evolve(CaseState.Known state, CaseResumed e) {
        var periods = state.periods();
        for (var moved : e.moved()) {
            periods = periods.start(
                    moved.clock(),
                    moved.holderId(),
                    new Periods.Period(
                            moved.rule(),
                            moved.startedOn(),
                            moved.dueOn(),
                            moved.dueProvisional(),
                            new Periods.Length(LegalDay.dateOf(e.at()), moved.left(), moved.unit())));
        }
        return state.withPeriods(periods).withStandingSince(null);
    }

    static CaseState.Known evolve(CaseState.Known state, CaseDueDateFixed e) {
        return state.periods()
                .find(e.clock(), e.holderId())
                .map(period ->
                        state.withPeriods(state.periods().start(e.clock(), e.holderId(), period.fixedOn(e.dueOn()))))
                .orElse(state);
    }
}
