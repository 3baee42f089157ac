package org.yuheng.kernel.casesupervision.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.casesupervision.RecusalGround;

/** The organ or the complainant asks that somebody step back. Basis: 《河南省行政执法条例》第二十三条 by analogy. */
@Revision("1")
public record RecusalRequested(
        String caseId, Actor by, String requestId, String person, RecusalGround ground, String textRef, Instant at)
        implements CaseEvent {}
