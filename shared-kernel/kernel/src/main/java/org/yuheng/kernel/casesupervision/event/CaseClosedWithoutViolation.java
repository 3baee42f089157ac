package org.yuheng.kernel.casesupervision.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;

/** Nothing was found that the law forbids. */
@Revision("1")
public record CaseClosedWithoutViolation(String caseId, Actor by, String textRef, Instant at) implements CaseEvent {}
