package org.yuheng.kernel.casesupervision.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;

/** Another person approved the findings, or returned them. */
@Revision("1")
public record FindingsReviewed(String caseId, Actor by, boolean approved, String textRef, Instant at)
        implements CaseEvent {}
