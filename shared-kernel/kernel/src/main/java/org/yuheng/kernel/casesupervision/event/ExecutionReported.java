package org.yuheng.kernel.casesupervision.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;

/** The organ reported how it carried the decision out. */
@Revision("1")
public record ExecutionReported(String caseId, Actor by, int round, boolean late, String textRef, Instant at)
        implements CaseEvent {}
