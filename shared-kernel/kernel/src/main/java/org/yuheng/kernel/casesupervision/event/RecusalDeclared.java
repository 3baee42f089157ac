package org.yuheng.kernel.casesupervision.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.casesupervision.RecusalGround;

/**
 * A member steps back. Basis: 《河南省行政执法条例》第二十三条 by analogy.
 *
 * @param person account that acts no more
 */
@Revision("1")
public record RecusalDeclared(String caseId, Actor by, String person, RecusalGround ground, String textRef, Instant at)
        implements CaseEvent {}
