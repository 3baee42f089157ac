package org.yuheng.kernel.complaint.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.complaint.SuspensionGround;
import org.yuheng.kernel.rule.ClockKind;

/**
 * A head let the clocks stand still.
 *
 * @param clock the period that stands still, or null where none ran
 * @param daysLeft what is left of it, in its own unit
 * @param textRef vault reference of the reason
 */
@Revision("1")
public record ComplaintSuspended(
        String complaintId,
        Actor by,
        SuspensionGround ground,
        ClockKind clock,
        String rule,
        Integer daysLeft,
        String textRef,
        Instant at)
        implements ComplaintEvent {}
