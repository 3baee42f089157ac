package org.yuheng.command.complaint;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yuheng.kernel.rule.ClockKind;

/** What the statutory clock may ask of a complaint. Safe at any time and any number of times. */
@Component
public class ComplaintClock {
    private final ComplaintCommands commands;

    ComplaintClock(ComplaintCommands commands) {
        this.commands = commands;
    }

    /** @return whether the complaint became accepted by this very call */
    public boolean deemAccepted(UUID complaintId) {
        return commands.send(new ComplaintCommand.DeemAccepted(complaintId.toString()))
                        .recorded()
                > 0;
    }

    /** @return whether the due date became certain by this very call */
    public boolean fixDueDate(UUID complaintId, ClockKind clock) {
        return commands.send(new ComplaintCommand.FixDueDate(complaintId.toString(), clock))
                        .recorded()
                > 0;
    }
}
