package org.yuheng.kernel.casesupervision.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;

/** A paper that was never issued is given up. */
@Revision("1")
public record PaperVoided(String caseId, Actor by, String paperId, String textRef, Instant at) implements CaseEvent {}
