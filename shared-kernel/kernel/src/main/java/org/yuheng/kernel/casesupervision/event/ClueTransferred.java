package org.yuheng.kernel.casesupervision.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.casesupervision.ClueKind;

/** A clue went to the supervisory organ. Basis: 《行政执法监督条例》第三十三条第一款; 《监察法》第三十七条. */
@Revision("1")
public record ClueTransferred(
        String caseId, Actor by, String clueId, ClueKind kind, String receiver, String textRef, Instant at)
        implements CaseEvent {}
