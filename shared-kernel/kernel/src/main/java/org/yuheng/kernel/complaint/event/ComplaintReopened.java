package org.yuheng.kernel.complaint.event;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.complaint.ReopeningGround;

/**
 * A head took a closed matter up again; a new handling period begins.
 *
 * @param textRef vault reference of the new facts or the reason
 */
@Revision("1")
public record ComplaintReopened(
        String complaintId,
        Actor by,
        ReopeningGround ground,
        String textRef,
        String handlingRule,
        LocalDate handlingStartedOn,
        LocalDate handlingDueOn,
        boolean handlingDueProvisional,
        Instant at)
        implements ComplaintEvent {}
