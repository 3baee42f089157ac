package org.yuheng.query.casesupervision;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.yuheng.kernel.rule.ClockKind;

/**
 * A period of a case.
 *
 * @param holderId the paper, objection or follow-up that it belongs to; the case's own id for a period of the case
 * @param rule {@code id@version}
 * @param startedOn first day, in legal time; the day after counts as the first of the period
 * @param dueOn last day, in legal time; while it stands still, that before it stood still
 * @param provisional whether it runs into a year without a published calendar
 */
public record CaseClock(
        ClockKind clock,
        String holderId,
        String rule,
        LocalDate startedOn,
        LocalDate dueOn,
        boolean provisional,
        State state) {
    /** A right of the organ: when it is over nothing was missed. */
    private static final Set<ClockKind> RIGHTS = EnumSet.of(ClockKind.OBJECTION);

    /** How it stands. */
    public enum State {
        RUNNING,
        /** It runs, and the calendar of its year has made its last day certain. */
        FIXED,
        STOPPED,
        /** Done in time. */
        MET,
        /** Done after the last day. */
        LATE,
        /** Over, and not done. */
        MISSED,
        /** It lost its object, or a right went by unused. */
        ENDED
    }

    static CaseClock running(
            ClockKind clock, String holderId, String rule, LocalDate startedOn, LocalDate dueOn, boolean provisional) {
        return new CaseClock(clock, holderId, rule, startedOn, dueOn, provisional, State.RUNNING);
    }

    boolean belongsTo(ClockKind kind, String holder) {
        return clock == kind && holderId.equals(holder);
    }

    public boolean isRunning() {
        return state == State.RUNNING || state == State.FIXED;
    }

    boolean isOpen() {
        return isRunning() || state == State.STOPPED;
    }

    /** Something has to be done in it by somebody. */
    public boolean isDuty() {
        return !RIGHTS.contains(clock);
    }

    CaseClock now(State next) {
        return new CaseClock(clock, holderId, rule, startedOn, dueOn, provisional, next);
    }

    CaseClock moved(String stated, LocalDate from, LocalDate until, boolean uncertain) {
        return new CaseClock(clock, holderId, stated, from, until, uncertain, State.RUNNING);
    }

    CaseClock fixed(LocalDate day) {
        return new CaseClock(
                clock, holderId, rule, startedOn, day, false, state == State.RUNNING ? State.FIXED : state);
    }

    /** What had to be done was done on a day. A provisional last day misses nothing. */
    CaseClock done(LocalDate day) {
        return done(!provisional && day.isAfter(dueOn));
    }

    CaseClock done(boolean late) {
        return now(late ? State.LATE : State.MET);
    }

    /** Nobody did what it was for. */
    CaseClock notDone(LocalDate today) {
        return now(isDuty() && !provisional && today.isAfter(dueOn) ? State.MISSED : State.ENDED);
    }

    /** A provisional last day says nothing yet. */
    public boolean isOverdueOn(LocalDate today) {
        return isDuty() && isRunning() && !provisional && dueOn.isBefore(today);
    }
}
