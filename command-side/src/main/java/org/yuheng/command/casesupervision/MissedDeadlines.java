package org.yuheng.command.casesupervision;

import java.util.List;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.calendar.LegalDay;
import org.yuheng.kernel.casesupervision.event.CaseEvent;
import org.yuheng.kernel.casesupervision.event.DeadlineMissed;
import org.yuheng.kernel.rule.ClockKind;

/**
 * Periods of papers that ended without a report, while one is waited for. While a case stands still, or what was reported
 * is looked at, none does.
 */
final class MissedDeadlines {

    private MissedDeadlines() {}

    static List<CaseEvent> of(CaseState.Known state, CaseContext context) {
        var watched = switch (state.stage()) {
            case RECTIFYING -> ClockKind.RECTIFICATION;
            case EXECUTING -> ClockKind.EXECUTION;
            default -> null;
        };
        if (watched == null || state.standingSince() != null) {
            return List.of();
        }
        return state.periods().running().entrySet().stream()
                .filter(entry -> entry.getKey().clock() == watched
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
