package org.yuheng.kernel.casesupervision.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;

/** It is corrected, as another person confirmed. */
@Revision("1")
public record RectificationVerified(String caseId, Actor by, String textRef, Instant at) implements CaseEvent {}
