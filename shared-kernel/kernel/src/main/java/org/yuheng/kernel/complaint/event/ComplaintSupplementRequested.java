package org.yuheng.kernel.complaint.event;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;

/**
 * The person was asked, once, for more; the screening clock stands still.
 *
 * @param textRef vault reference of the list of what is missing
 * @param screeningDaysLeft days of the screening period that are left, in its own unit
 * @param supplementRule the rule of the period to supply
 * @param supplementDays its length as stated to the person, in the unit of the rule
 */
@Revision("1")
public record ComplaintSupplementRequested(
        String complaintId,
        Actor by,
        String textRef,
        int screeningDaysLeft,
        String supplementRule,
        int supplementDays,
        LocalDate supplementStartedOn,
        LocalDate supplementDueOn,
        boolean supplementDueProvisional,
        Instant at)
        implements ComplaintEvent {}
