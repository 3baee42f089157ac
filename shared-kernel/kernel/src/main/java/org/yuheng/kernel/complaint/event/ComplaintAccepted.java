package org.yuheng.kernel.complaint.event;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.complaint.JurisdictionGround;

/**
 * The bureau accepted; the handling clock starts. Category and organ are now settled.
 *
 * @param ground why this bureau is the one; null in revision 1
 * @param groundRef vault reference of the reason for the ground, or null
 */
@Revision("2")
public record ComplaintAccepted(
        String complaintId,
        Actor by,
        Category category,
        String organId,
        JurisdictionGround ground,
        String groundRef,
        String handlingRule,
        LocalDate handlingStartedOn,
        LocalDate handlingDueOn,
        boolean handlingDueProvisional,
        Instant at)
        implements ComplaintEvent {}
