package org.yuheng.kernel.complaint.event;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.complaint.Category;

/** The bureau accepted; the handling clock starts. Category and organ are now settled. */
@Revision("1")
public record ComplaintAccepted(
        String complaintId,
        Actor by,
        Category category,
        String organId,
        String handlingRule,
        LocalDate handlingStartedOn,
        LocalDate handlingDueOn,
        boolean handlingDueProvisional,
        Instant at)
        implements ComplaintEvent {}
