package org.yuheng.kernel.complaint.event;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.complaint.Finding;

/**
 * Verification ended with a result; the handling clock stops and the complainant must be told by the due date.
 *
 * @param factsRef vault reference of the facts found
 * @param measuresRef vault reference of what was done, or null where nothing was
 */
@Revision("1")
public record ComplaintFindingRecorded(
        String complaintId,
        Actor by,
        Finding finding,
        String factsRef,
        String measuresRef,
        String replyRule,
        LocalDate replyStartedOn,
        LocalDate replyDueOn,
        boolean replyDueProvisional,
        Instant at)
        implements ComplaintEvent {}
