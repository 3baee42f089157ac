package org.yuheng.kernel.complaint.event;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.calendar.PeriodUnit;
import org.yuheng.kernel.complaint.Remedy;

/**
 * Another remedy is open, so the complainant was pointed to it; the complainant must be told by the due date. Basis: Decree 825, art. 33.
 *
 * @param remedyPeriod how long the remedy is open, in {@code remedyUnit}
 * @param textRef vault reference of what the complainant is told
 */
@Revision("1")
public record ComplaintRedirected(
        String complaintId,
        Actor by,
        Remedy remedy,
        Integer remedyPeriod,
        PeriodUnit remedyUnit,
        String textRef,
        String replyRule,
        LocalDate replyStartedOn,
        LocalDate replyDueOn,
        boolean replyDueProvisional,
        Instant at)
        implements ComplaintEvent {}
