package org.yuheng.kernel.casesupervision.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;

/** The organ explained itself. Basis: 《行政执法监督条例》第二十二条第一项、第二十五条. */
@Revision("1")
public record ExplanationSubmitted(String caseId, Actor by, boolean late, String textRef, Instant at)
        implements CaseEvent {}
