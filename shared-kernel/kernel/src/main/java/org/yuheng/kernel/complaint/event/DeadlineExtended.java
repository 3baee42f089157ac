package org.yuheng.kernel.complaint.event;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.rule.ClockKind;

/**
 * A head extended the running period, once and within its rule.
 *
 * @param rule {@code id@version} of the period
 * @param days by how much, in the unit of the rule
 * @param textRef vault reference of the reason
 */
@Revision("1")
public record DeadlineExtended(
        String complaintId,
        Actor by,
        ClockKind clock,
        String rule,
        int days,
        LocalDate formerDueOn,
        LocalDate dueOn,
        boolean dueProvisional,
        String textRef,
        Instant at)
        implements ComplaintEvent {}
