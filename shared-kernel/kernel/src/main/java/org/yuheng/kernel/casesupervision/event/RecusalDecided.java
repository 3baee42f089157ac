package org.yuheng.kernel.casesupervision.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;

/** Whether that person steps back. */
@Revision("1")
public record RecusalDecided(
        String caseId, Actor by, String requestId, String person, boolean recused, String textRef, Instant at)
        implements CaseEvent {}
