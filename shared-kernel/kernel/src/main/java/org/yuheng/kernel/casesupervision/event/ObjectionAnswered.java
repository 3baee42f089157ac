package org.yuheng.kernel.casesupervision.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.casesupervision.ObjectionOutcome;

/** The objection was answered by somebody who did not draft the paper. Basis: 《行政执法监督条例》第三十条. */
@Revision("1")
public record ObjectionAnswered(
        String caseId,
        Actor by,
        String objectionId,
        String paperId,
        ObjectionOutcome outcome,
        String textRef,
        Instant at)
        implements CaseEvent {}
