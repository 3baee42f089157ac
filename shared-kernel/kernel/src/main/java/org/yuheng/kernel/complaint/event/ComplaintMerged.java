package org.yuheng.kernel.complaint.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;

/**
 * The matter goes on in another complaint; the receipt code follows it there.
 *
 * @param targetId the complaint in which it goes on
 * @param textRef vault reference of the reason, or null
 */
@Revision("1")
public record ComplaintMerged(String complaintId, Actor by, String targetId, String textRef, Instant at)
        implements ComplaintEvent {}
