package org.yuheng.command.casesupervision;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.calendar.LegalDay;
import org.yuheng.kernel.casesupervision.event.CaseEvent;
import org.yuheng.kernel.casesupervision.event.DeadlineMissed;
import org.yuheng.kernel.rule.ClockKind;

/** Periods of papers that ended without a report. While a case stands still, none does. */
final class MissedDeadlines {
    private static final Set<ClockKind> WATCHED = EnumSet.of(ClockKind.RECTIFICATION, ClockKind.EXECUTION);

    private MissedDeadlines() {}

    static List<CaseEvent> of(CaseState.Known state, CaseContext context) {
        if (state.standingSince() != null) {
            return List.of();
        }
        return state.periods().running().entrySet().stream()
                .filter(entry -> WATCHED.contains(entry.getKey().clock())
                        && entry.getValue().isOver(context.today())
                        && !state.course().missed().contains(entry.getKey().holder()))
                .<CaseEvent>map(entry -> new DeadlineMissed(
                        state.opening().caseId(),
                        Actor.CLOCK,
                        entry.getKey().holder(),
                        entry.getKey().clock(),
                        entry.getValue().dueOn(),
                        LegalDay.endOf(entry.getValue().dueOn()),
                        context.now()))
                .toList();
    }
}
