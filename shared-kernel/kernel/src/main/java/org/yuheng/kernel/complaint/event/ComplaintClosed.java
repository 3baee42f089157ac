package org.yuheng.kernel.complaint.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;

/**
 * A head closed the matter.
 *
 * @param calledBack false where a call-back was impossible
 * @param textRef vault reference of the reason, or null
 */
@Revision("1")
public record ComplaintClosed(String complaintId, Actor by, boolean calledBack, String textRef, Instant at)
        implements ComplaintEvent {}
