package org.yuheng.kernel.casesupervision.event;

import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.casesupervision.CaseFinding;

/**
 * What was ascertained, bound to evidence and provisions. Basis: 《行政执法监督条例》第十八条、第二十七条、第二十八条.
 *
 * @param round from 1
 * @param findings none: no violation
 * @param textRef vault reference of the summary
 */
@Revision("1")
public record FindingsDrafted(
        String caseId, Actor by, int round, List<CaseFinding> findings, String textRef, Instant at)
        implements CaseEvent {}
