package org.yuheng.kernel.casesupervision.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.casesupervision.CaseSuspensionGround;

/** The case stands still. Basis: 《行政执法监督条例》第三十三条第三款. */
@Revision("1")
public record CaseSuspended(String caseId, Actor by, CaseSuspensionGround ground, String textRef, Instant at)
        implements CaseEvent {}
