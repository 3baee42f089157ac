package org.yuheng.kernel.casesupervision.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;

/** 行政执法监督督办函 was issued. Basis: 《行政执法监督条例》第二十七条. */
@Revision("1")
public record SupervisionLetterIssued(
        String caseId, Actor by, String paperId, String number, String organId, Instant at) implements CaseEvent {}
