package org.yuheng.kernel.complaint.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;

/** A clerk without a ground for recusal took the complaint up. */
@Revision("1")
public record ComplaintScreeningStarted(String complaintId, Actor by, Instant at) implements ComplaintEvent {}
