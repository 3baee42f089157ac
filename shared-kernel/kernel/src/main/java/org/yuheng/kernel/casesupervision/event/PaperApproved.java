package org.yuheng.kernel.casesupervision.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;

/** Another person than the drafter approved the paper. */
@Revision("1")
public record PaperApproved(String caseId, Actor by, String paperId, Instant at) implements CaseEvent {}
