package org.yuheng.kernel.complaint.event;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.rule.ClockKind;

/**
 * A head let the clocks go on, with the days that were left.
 *
 * @param clock the period that goes on, or null where none ran
 * @param textRef vault reference of the reason
 */
@Revision("1")
public record ComplaintResumed(
        String complaintId,
        Actor by,
        ClockKind clock,
        String rule,
        LocalDate startedOn,
        LocalDate dueOn,
        boolean dueProvisional,
        String textRef,
        Instant at)
        implements ComplaintEvent {}
