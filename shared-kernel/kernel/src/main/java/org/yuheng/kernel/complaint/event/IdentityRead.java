package org.yuheng.kernel.complaint.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;

/**
 * Somebody read who complained.
 *
 * @param textRef vault reference of the stated purpose
 * @param approvedBy account of the head who agreed, or null where no consent was needed
 */
@Revision("1")
public record IdentityRead(String complaintId, Actor by, String textRef, String approvedBy, Instant at)
        implements ComplaintEvent {}
