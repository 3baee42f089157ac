package org.yuheng.kernel.casesupervision.event;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.rule.ClockKind;

/** The calendar of the year came out, and with it the certain last day. */
@Revision("1")
public record CaseDueDateFixed(
        String caseId, ClockKind clock, String holderId, String rule, LocalDate dueOn, Instant at)
        implements CaseEvent {}
