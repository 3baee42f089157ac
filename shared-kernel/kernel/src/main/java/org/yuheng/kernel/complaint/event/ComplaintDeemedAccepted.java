package org.yuheng.kernel.complaint.event;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * Nobody decided in time, so the complaint counts as accepted. Basis: 豫政办〔2024〕67号.
 *
 * @param effectiveAt the end of the last day of the screening period; the handling clock starts then
 */
@Revision("1")
public record ComplaintDeemedAccepted(
        String complaintId,
        String screeningRule,
        LocalDate screeningDueOn,
        String handlingRule,
        LocalDate handlingStartedOn,
        LocalDate handlingDueOn,
        boolean handlingDueProvisional,
        Instant effectiveAt,
        Instant at)
        implements ComplaintEvent {}
