package org.yuheng.kernel.casesupervision.event;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.calendar.PeriodUnit;

/**
 * It is not corrected yet; a new period runs.
 *
 * @param paperId paper whose period begins anew, or null
 */
@Revision("1")
public record RectificationRejected(
        String caseId,
        Actor by,
        int round,
        String textRef,
        String paperId,
        Integer periodDays,
        PeriodUnit periodUnit,
        String rule,
        LocalDate startedOn,
        LocalDate dueOn,
        boolean dueProvisional,
        Instant at)
        implements CaseEvent {}
