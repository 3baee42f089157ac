package org.yuheng.kernel.casesupervision.event;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.casesupervision.ServiceManner;

/** The organ was told of the case; its time to explain runs. Basis: 《行政执法监督条例》第二十二条第一项. */
@Revision("1")
public record CaseNoticeServed(
        String caseId,
        Actor by,
        ServiceManner manner,
        LocalDate servedOn,
        String textRef,
        String explanationRule,
        LocalDate explanationStartedOn,
        LocalDate explanationDueOn,
        boolean explanationDueProvisional,
        Instant at)
        implements CaseEvent {}
