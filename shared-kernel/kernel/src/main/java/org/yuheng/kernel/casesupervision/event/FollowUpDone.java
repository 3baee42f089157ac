package org.yuheng.kernel.casesupervision.event;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;

/** That was done. */
@Revision("1")
public record FollowUpDone(
        String caseId, Actor by, String followUpId, boolean late, LocalDate doneOn, String textRef, Instant at)
        implements CaseEvent {}
