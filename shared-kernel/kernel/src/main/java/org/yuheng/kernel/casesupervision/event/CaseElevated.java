package org.yuheng.kernel.casesupervision.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;

/** 提级监督: a superior bureau takes the case to itself. Basis: 《行政执法监督条例》第二十条第三款. */
@Revision("1")
public record CaseElevated(
        String caseId, Actor by, String fromBureauId, String bureauId, String bureauRegion, String textRef, Instant at)
        implements CaseEvent {}
