package org.yuheng.kernel.complaint.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;

/**
 * The person took the complaint back; all clocks end.
 *
 * @param textRef vault reference of the reason, or null where none was given
 */
@Revision("1")
public record ComplaintWithdrawn(String complaintId, Actor by, String textRef, Instant at) implements ComplaintEvent {}
