package org.yuheng.kernel.complaint.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;

/**
 * The complainant added a message; nothing else changes.
 *
 * @param textRef vault reference of the message
 */
@Revision("1")
public record ComplainantWrote(String complaintId, Actor by, String textRef, Instant at) implements ComplaintEvent {}
