package org.yuheng.kernel.complaint.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;

/**
 * The complainant was told.
 *
 * @param textRef vault reference of what was said
 */
@Revision("1")
public record ComplaintReplied(String complaintId, Actor by, String textRef, Instant at) implements ComplaintEvent {}
