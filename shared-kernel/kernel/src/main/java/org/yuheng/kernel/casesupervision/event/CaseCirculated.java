package org.yuheng.kernel.casesupervision.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.casesupervision.CirculationScope;

/** 通报. Basis: 《行政执法监督条例》第三十一条. */
@Revision("1")
public record CaseCirculated(String caseId, Actor by, CirculationScope scope, String textRef, Instant at)
        implements CaseEvent {}
