package org.yuheng.kernel.casesupervision.event;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;

/** The organ objects. Basis: 《行政执法监督条例》第三十条. */
@Revision("1")
public record ObjectionRaised(
        String caseId,
        Actor by,
        String objectionId,
        String paperId,
        boolean late,
        String textRef,
        String answerRule,
        LocalDate answerStartedOn,
        LocalDate answerDueOn,
        boolean answerDueProvisional,
        Instant at)
        implements CaseEvent {}
