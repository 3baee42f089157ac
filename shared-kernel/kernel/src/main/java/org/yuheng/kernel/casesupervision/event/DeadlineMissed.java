package org.yuheng.kernel.casesupervision.event;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.rule.ClockKind;

/** The period of a paper ended without a report. */
@Revision("1")
public record DeadlineMissed(
        String caseId, Actor by, String paperId, ClockKind clock, LocalDate dueOn, Instant effectiveAt, Instant at)
        implements CaseEvent {}
