package org.yuheng.kernel.casesupervision.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;

/** The head decided not to file. */
@Revision("1")
public record CaseFilingDeclined(String caseId, Actor by, String textRef, Instant at) implements CaseEvent {}
