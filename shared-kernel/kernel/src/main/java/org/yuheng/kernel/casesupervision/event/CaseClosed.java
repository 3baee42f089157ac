package org.yuheng.kernel.casesupervision.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;

/** The case is closed. */
@Revision("1")
public record CaseClosed(String caseId, Actor by, String textRef, Instant at) implements CaseEvent {}
