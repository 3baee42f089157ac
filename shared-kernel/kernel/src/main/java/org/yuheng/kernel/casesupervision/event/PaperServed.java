package org.yuheng.kernel.casesupervision.event;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.casesupervision.ServiceManner;
import org.yuheng.kernel.rule.ClockKind;

/**
 * A paper reached the organ; the period that it states runs. Basis: 《行政执法监督条例》第二十七条、第二十八条.
 *
 * @param textRef vault reference of the receipt 送达回证
 * @param clock null where the paper states no period that binds
 */
@Revision("1")
public record PaperServed(
        String caseId,
        Actor by,
        String paperId,
        ServiceManner manner,
        LocalDate servedOn,
        String textRef,
        ClockKind clock,
        String rule,
        LocalDate startedOn,
        LocalDate dueOn,
        boolean dueProvisional,
        String objectionRule,
        LocalDate objectionStartedOn,
        LocalDate objectionDueOn,
        boolean objectionDueProvisional,
        Instant at)
        implements CaseEvent {}
