package org.yuheng.kernel.casesupervision.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.complaint.Category;

/** The organ put something right at once. Basis: 《行政执法监督条例》第二十六条第二款. */
@Revision("1")
public record CorrectedOnSpot(String caseId, Actor by, Category matter, String textRef, Instant at)
        implements CaseEvent {}
