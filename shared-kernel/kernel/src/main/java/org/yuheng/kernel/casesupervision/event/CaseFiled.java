package org.yuheng.kernel.casesupervision.event;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;

/**
 * The head filed the case. Basis: 《行政执法监督条例》第十一条、第三十三条第三款.
 *
 * @param textRef vault reference of the reason, or null
 */
@Revision("1")
public record CaseFiled(
        String caseId,
        Actor by,
        String textRef,
        String noticeRule,
        LocalDate noticeStartedOn,
        LocalDate noticeDueOn,
        boolean noticeDueProvisional,
        Instant at)
        implements CaseEvent {}
