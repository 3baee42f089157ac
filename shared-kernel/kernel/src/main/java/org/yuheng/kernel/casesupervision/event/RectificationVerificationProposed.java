package org.yuheng.kernel.casesupervision.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;

/** Whoever looked says that it is corrected; a head is to confirm. */
@Revision("1")
public record RectificationVerificationProposed(String caseId, Actor by, String textRef, Instant at)
        implements CaseEvent {}
