package org.yuheng.command.casesupervision;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.yuheng.kernel.calendar.WorkingCalendar;
import org.yuheng.kernel.casesupervision.event.CaseEvent;
import org.yuheng.kernel.rule.Rules;

/** What may have happened so far: each step is asked for and decided, at its moment, and must be lawful. */
final class CaseLife {
    private final List<CaseEvent> events;
    private final CaseRegister register;
    private WorkingCalendar calendar = WorkingCalendar.published();
    private Instant now = instant("2026-03-10T09:00+08:00");

    private CaseLife(List<CaseEvent> events, CaseRegister register) {
        this.events = new ArrayList<>(events);
        this.register = register;
    }

    static CaseLife after(List<CaseEvent> events) {
        return after(events, TestCaseRegister.usual());
    }

    static CaseLife after(List<CaseEvent> events, CaseRegister register) {
        var life = new CaseLife(events, register);
        if (!events.isEmpty()) {
            life.now = events.getLast().at();
        }
        return life;
    }

    CaseLife at(String moment) {
        now = instant(moment);
        return this;
    }

    CaseLife knowing(WorkingCalendar published) {
        calendar = published;
        return this;
    }

    CaseLife then(CaseCommand... commands) {
        for (var command : commands) {
            var context =
                    new CaseContext(events.size() + 1L, now, calendar, Rules.published(), CasePolicy.DEFAULT, register);
            events.addAll(
                    CaseDecisions.decide(stateAfter(events), command, context).events());
        }
        return this;
    }

    List<CaseEvent> events() {
        return List.copyOf(events);
    }

    static CaseState stateAfter(List<CaseEvent> events) {
        CaseState state = new CaseState.None();
        for (var event : events) {
            state = CaseEvolution.evolve(state, event);
        }
        return state;
    }

    static CaseState.Known known(List<CaseEvent> events) {
        return (CaseState.Known) stateAfter(events);
    }

    static Instant instant(String moment) {
        return OffsetDateTime.parse(moment).toInstant();
    }
}
