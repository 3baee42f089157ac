package org.yuheng.kernel.complaint.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;

/**
 * A head let another person read the identity behind a confidential complaint, until a moment.
 *
 * @param reader account that may read
 */
@Revision("1")
public record IdentityReadApproved(
        String complaintId, Actor by, String reader, String textRef, Instant validUntil, Instant at)
        implements ComplaintEvent {}
