package org.yuheng.command.casesupervision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yuheng.kernel.rule.ClockKind;
import org.yuheng.platform.access.Authority;

/** What the statutory clock may ask of a case. Safe at any time and any number of times. */
@Component
public class CaseClock {
    private final CaseCommands commands;
    private final CaseFile file;

    CaseClock(CaseCommands commands, CaseFile file) {
        this.commands = commands;
        this.file = file;
    }

    /**
     * A period that runs.
     *
     * @param holder paper, objection or follow-up that it belongs to; the case's own id for one of the case
     * @param missed whether that it ended is already recorded
     */
    public record Running(
            ClockKind clock, String holder, String rule, LocalDate dueOn, boolean provisional, boolean missed) {}

    /** Those that run when a step had just happened; none while the case stands still. */
    public List<Running> runningAt(String caseId, long sequence) {
        CaseState state = new CaseState.None();
        for (var event : file.eventsOf(caseId).subList(0, (int) sequence + 1)) {
            state = CaseEvolution.evolve(state, event);
        }
        var known = CaseGuards.mustExist(state);
        if (known.standingSince() != null) {
            return List.of();
        }
        return known.periods().running().entrySet().stream()
                .map(entry -> new Running(
                        entry.getKey().clock(),
                        entry.getKey().holder(),
                        entry.getValue().rule(),
                        entry.getValue().dueOn(),
                        entry.getValue().provisional(),
                        known.course().missed().contains(entry.getKey().holder())))
                .toList();
    }

    /** @return whether a missed period was recorded by this very call */
    public boolean missDeadline(UUID caseId) {
        return commands.send(new CaseCommand.MissDeadline(asked(caseId))).recorded() > 0;
    }

    /** @return whether the due date became certain by this very call */
    public boolean fixDueDate(UUID caseId, ClockKind clock, String holder) {
        return commands.send(new CaseCommand.FixDueDate(asked(caseId), clock, holder))
                        .recorded()
                > 0;
    }

    private static CaseCommand.Asked asked(UUID caseId) {
        return new CaseCommand.Asked(caseId.toString(), Authority.CLOCK, null, null);
    }
}
