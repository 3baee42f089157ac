package org.yuheng.kernel.casesupervision.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;

/** Whoever looked says whether the decision is carried out; a head is to confirm. */
@Revision("1")
public record ExecutionVerificationProposed(String caseId, Actor by, boolean fulfilled, String textRef, Instant at)
        implements CaseEvent {}
