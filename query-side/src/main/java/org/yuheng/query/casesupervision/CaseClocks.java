package org.yuheng.query.casesupervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.yuheng.kernel.casesupervision.MovedPeriod;
import org.yuheng.kernel.rule.ClockKind;

/** The periods of a case while an event is worked in. */
final class CaseClocks {
    private final List<CaseClock> clocks;

    CaseClocks(List<CaseClock> before) {
        this.clocks = new ArrayList<>(before);
    }

    List<CaseClock> list() {
        return List.copyOf(clocks);
    }

    void explained(boolean late) {
        clocks.replaceAll(clock -> clock.clock() == ClockKind.EXPLANATION
                        && clock.state() != CaseClock.State.MET
                        && clock.state() != CaseClock.State.LATE
                ? clock.done(late)
                : clock);
    }

    /** A report answers whatever was asked for; one that comes after the last day makes of missed late. */
    void reported(ClockKind kind, boolean late) {
        clocks.replaceAll(clock -> clock.clock() == kind && (clock.isOpen() || clock.state() == CaseClock.State.MISSED)
                ? clock.done(late)
                : clock);
    }

    void anew(ClockKind kind, String paperId, String rule, LocalDate startedOn, LocalDate dueOn, boolean provisional) {
        if (rule != null) {
            of(kind, paperId, clock -> clock.now(CaseClock.State.ENDED));
            start(kind, paperId, rule, startedOn, dueOn, provisional);
        }
    }

    /** What was listed is settled once it is corrected; nothing more is owed for any paper. */
    void settled(LocalDate day) {
        each(ClockKind.LISTING, clock -> clock.done(day));
        each(ClockKind.RECTIFICATION, clock -> clock.now(CaseClock.State.ENDED));
        each(ClockKind.EXECUTION, clock -> clock.now(CaseClock.State.ENDED));
    }

    /** What follows from a case outlives it. */
    void closed(LocalDate day) {
        each(ClockKind.LISTING, clock -> clock.done(day));
        clocks.replaceAll(clock ->
                clock.isOpen() && clock.clock() != ClockKind.FOLLOW_UP ? clock.now(CaseClock.State.ENDED) : clock);
    }

    void endOf(String holderId) {
        clocks.replaceAll(clock ->
                clock.isOpen() && clock.holderId().equals(holderId) ? clock.now(CaseClock.State.ENDED) : clock);
    }

    void standStill() {
        clocks.replaceAll(clock -> clock.isRunning() ? clock.now(CaseClock.State.STOPPED) : clock);
    }

    /** Those that are not named go on as they were. */
    void goOn(List<MovedPeriod> moved) {
        for (var period : moved) {
            of(
                    period.clock(),
                    period.holderId(),
                    clock -> clock.moved(period.rule(), period.startedOn(), period.dueOn(), period.dueProvisional()));
        }
        clocks.replaceAll(
                clock -> clock.state() == CaseClock.State.STOPPED ? clock.now(CaseClock.State.RUNNING) : clock);
    }

    /** @param kind null where no period begins; so is its rule */
    void start(
            ClockKind kind, String holderId, String rule, LocalDate startedOn, LocalDate dueOn, boolean provisional) {
        if (kind != null && rule != null) {
            clocks.add(CaseClock.running(kind, holderId, rule, startedOn, dueOn, provisional));
        }
    }

    void each(ClockKind kind, UnaryOperator<CaseClock> change) {
        clocks.replaceAll(clock -> clock.clock() == kind && clock.isOpen() ? change.apply(clock) : clock);
    }

    void of(ClockKind kind, String holderId, UnaryOperator<CaseClock> change) {
        clocks.replaceAll(clock -> clock.belongsTo(kind, holderId) && clock.isOpen() ? change.apply(clock) : clock);
    }
}
