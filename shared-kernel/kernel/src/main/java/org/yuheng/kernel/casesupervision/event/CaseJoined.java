package org.yuheng.kernel.casesupervision.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;

/** Another bureau takes part, over two levels or two regions. */
@Revision("1")
public record CaseJoined(String caseId, Actor by, String partnerId, String partnerRegion, String textRef, Instant at)
        implements CaseEvent {}
