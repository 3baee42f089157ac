package org.yuheng.query.complaint;

import java.time.LocalDate;
import org.yuheng.kernel.rule.ClockKind;

/**
 * A statutory period of a complaint.
 *
 * @param rule {@code id@version}
 * @param startedOn first day, in legal time; the day after counts as the first of the period
 * @param dueOn last day, in legal time; null while it stands still
 * @param provisional whether it runs into a year without a published calendar
 * @param daysLeft what is left while it stands still, in the unit of the rule; else null
 */
public record ComplaintClock(
        ClockKind clock,
        String rule,
        LocalDate startedOn,
        LocalDate dueOn,
        boolean provisional,
        Integer daysLeft,
        ClockState state) {

    static ComplaintClock running(
            ClockKind clock, String rule, LocalDate startedOn, LocalDate dueOn, boolean provisional) {
        return new ComplaintClock(clock, rule, startedOn, dueOn, provisional, null, ClockState.RUNNING);
    }

    ComplaintClock stopped(int left) {
        return new ComplaintClock(clock, rule, startedOn, null, false, left, ClockState.STOPPED);
    }

    ComplaintClock over(ClockState how) {
        return new ComplaintClock(clock, rule, startedOn, dueOn, provisional, daysLeft, how);
    }

    ComplaintClock fixed(LocalDate day) {
        return new ComplaintClock(clock, rule, startedOn, day, false, null, state);
    }

    boolean isOpen() {
        return state == ClockState.RUNNING || state == ClockState.STOPPED;
    }
}
