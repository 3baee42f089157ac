package org.yuheng.kernel.casesupervision.event;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;

/**
 * Whether the decision is carried out, as another person confirmed.
 *
 * @param rule of a new period where it is not carried out, else null
 */
@Revision("1")
public record ExecutionVerified(
        String caseId,
        Actor by,
        boolean fulfilled,
        String textRef,
        String paperId,
        String rule,
        LocalDate startedOn,
        LocalDate dueOn,
        boolean dueProvisional,
        Instant at)
        implements CaseEvent {}
