package org.yuheng.kernel.casesupervision.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.casesupervision.DecisionGround;

/**
 * The bureau asks the government of the same level to decide. Basis: 《行政执法监督条例》第二十九条.
 *
 * @param paperId paper that was not followed, or null
 */
@Revision("1")
public record DecisionProposed(
        String caseId, Actor by, DecisionGround ground, String paperId, String textRef, Instant at)
        implements CaseEvent {}
