package org.yuheng.kernel.casesupervision.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;

/** One more complaint about the same act. */
@Revision("1")
public record ComplaintJoinedCase(String caseId, Actor by, String complaintId, Instant at) implements CaseEvent {}
