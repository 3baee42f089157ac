package org.yuheng.kernel.complaint.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.complaint.JurisdictionGround;

/**
 * Another body is competent and got the matter.
 *
 * @param receiver id of a registered organisation, or null
 * @param receiverRef vault reference of the name of one that is not registered, or null
 * @param textRef vault reference of the reason
 */
@Revision("1")
public record ComplaintTransferred(
        String complaintId,
        Actor by,
        String receiver,
        JurisdictionGround ground,
        String receiverRef,
        String textRef,
        Instant at)
        implements ComplaintEvent {}
