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
 * @param formerDueOn last day before a head extended it; null where nobody did
 */
public record ComplaintClock(
        ClockKind clock,
        String rule,
        LocalDate startedOn,
        LocalDate dueOn,
        boolean provisional,
        Integer daysLeft,
        LocalDate formerDueOn,
        ClockState state) {

    static ComplaintClock running(
            ClockKind clock, String rule, LocalDate startedOn, LocalDate dueOn, boolean provisional) {
        return new ComplaintClock(clock, rule, startedOn, dueOn, provisional, null, null, ClockState.RUNNING);
    }

    ComplaintClock stopped(Integer left) {
        return new ComplaintClock(clock, rule, startedOn, null, false, left, formerDueOn, ClockState.STOPPED);
    }

    /** With the dates that the event states. It remembers that it was extended, so that it is not extended again. */
    ComplaintClock goesOn(String stated, LocalDate from, LocalDate day, boolean uncertain) {
        return new ComplaintClock(clock, stated, from, day, uncertain, null, formerDueOn, ClockState.RUNNING);
    }

    ComplaintClock over(ClockState how) {
        return new ComplaintClock(clock, rule, startedOn, dueOn, provisional, daysLeft, formerDueOn, how);
    }

    /** What had to be done was done on a day: in time, or after the last one. A provisional last day misses nothing. */
    ComplaintClock done(LocalDate day) {
        boolean late = dueOn != null && !provisional && day.isAfter(dueOn);
        return over(late ? ClockState.MISSED : ClockState.MET);
    }

    ComplaintClock fixed(LocalDate day) {
        return new ComplaintClock(clock, rule, startedOn, day, false, null, formerDueOn, state);
    }

    ComplaintClock extended(LocalDate former, LocalDate day, boolean uncertain) {
        return new ComplaintClock(clock, rule, startedOn, day, uncertain, null, former, state);
    }

    boolean isOpen() {
        return state == ClockState.RUNNING || state == ClockState.STOPPED;
    }

    public boolean isExtended() {
        return formerDueOn != null;
    }
}
