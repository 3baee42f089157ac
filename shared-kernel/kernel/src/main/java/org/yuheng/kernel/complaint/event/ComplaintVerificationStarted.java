package org.yuheng.kernel.complaint.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;

/** The handler began to verify. */
@Revision("1")
public record ComplaintVerificationStarted(String complaintId, Actor by, Instant at) implements ComplaintEvent {}
