package org.yuheng.kernel.casesupervision.event;

import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.casesupervision.MovedPeriod;

/** The case goes on, with its periods. */
@Revision("1")
public record CaseResumed(String caseId, Actor by, String textRef, List<MovedPeriod> moved, Instant at)
        implements CaseEvent {}
