package org.yuheng.kernel.complaint.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;

/** A head did not agree to the refusal; screening goes on. */
@Revision("1")
public record ComplaintRefusalDeclined(String complaintId, Actor by, String textRef, Instant at)
        implements ComplaintEvent {}
