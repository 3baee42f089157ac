package org.yuheng.kernel.casesupervision.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;

/** The supervisory organ has it. */
@Revision("1")
public record ClueAcknowledged(String caseId, Actor by, String clueId, Instant at) implements CaseEvent {}
