package org.yuheng.kernel.complaint.event;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;

/** The person supplied what was asked for; the screening clock goes on with the days that were left. */
@Revision("1")
public record ComplaintSupplemented(
        String complaintId,
        Actor by,
        String textRef,
        String screeningRule,
        LocalDate screeningStartedOn,
        LocalDate screeningDueOn,
        boolean screeningDueProvisional,
        Instant at)
        implements ComplaintEvent {}
