package org.yuheng.kernel.complaint.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.complaint.ErasureGround;

/** Who complained, and everything said, was erased for ever; the facts of the case stay. */
@Revision("1")
public record IdentityErased(String complaintId, Actor by, ErasureGround ground, Instant at)
        implements ComplaintEvent {}
