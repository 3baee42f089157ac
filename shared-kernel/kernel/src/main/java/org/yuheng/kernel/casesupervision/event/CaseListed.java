package org.yuheng.kernel.casesupervision.event;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;

/**
 * 挂牌督办. Basis: 《行政执法监督条例》第二十条第三款.
 *
 * @param periodDays stated length in calendar days, or null for the rule's own
 */
@Revision("1")
public record CaseListed(
        String caseId,
        Actor by,
        String textRef,
        Integer periodDays,
        String listingRule,
        LocalDate listingStartedOn,
        LocalDate listingDueOn,
        boolean listingDueProvisional,
        Instant at)
        implements CaseEvent {}
