package org.yuheng.kernel.casesupervision.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;

/** The organ reported what it corrected. Basis: 《行政执法监督条例》第二十七条第二款、第二十八条第二款. */
@Revision("1")
public record RectificationReported(String caseId, Actor by, int round, boolean late, String textRef, Instant at)
        implements CaseEvent {}
