package org.yuheng.kernel.casesupervision.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.casesupervision.CaseStage;

/**
 * The government decided whether to correct. Basis: 《行政执法监督条例》第二十九条.
 *
 * @param stage where the case stands now
 */
@Revision("1")
public record GovernmentDecided(String caseId, Actor by, boolean corrects, String textRef, CaseStage stage, Instant at)
        implements CaseEvent {}
