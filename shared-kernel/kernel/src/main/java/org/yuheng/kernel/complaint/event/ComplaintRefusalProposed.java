package org.yuheng.kernel.complaint.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.complaint.RefusalReason;

/** A clerk proposes to refuse. This is no decision: the screening clock runs on. */
@Revision("1")
public record ComplaintRefusalProposed(String complaintId, Actor by, RefusalReason reason, String textRef, Instant at)
        implements ComplaintEvent {}
