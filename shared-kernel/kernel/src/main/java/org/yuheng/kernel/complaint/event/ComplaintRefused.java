package org.yuheng.kernel.complaint.event;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.complaint.RefusalReason;

/** A head, another person than the proposer, refused in writing; the complainant must be told by the due date. */
@Revision("1")
public record ComplaintRefused(
        String complaintId,
        Actor by,
        RefusalReason reason,
        String textRef,
        String replyRule,
        LocalDate replyStartedOn,
        LocalDate replyDueOn,
        boolean replyDueProvisional,
        Instant at)
        implements ComplaintEvent {}
