package org.yuheng.kernel.complaint.event;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.ComplaintVerb;
import org.yuheng.kernel.rule.ClockKind;

/**
 * Within a minute, whoever accepted or redirected took that back: everything is as it was before.
 *
 * @param stage to which it goes back
 * @param category as before, or null
 * @param organId as before, or null
 * @param clock the period that goes on as if it had not stopped
 */
@Revision("1")
public record ComplaintStepUndone(
        String complaintId,
        Actor by,
        ComplaintVerb undone,
        ComplaintStage stage,
        Category category,
        String organId,
        ClockKind clock,
        String rule,
        LocalDate startedOn,
        LocalDate dueOn,
        boolean dueProvisional,
        Instant at)
        implements ComplaintEvent {}
