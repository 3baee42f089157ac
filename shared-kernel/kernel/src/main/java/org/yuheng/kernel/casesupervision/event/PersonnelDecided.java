package org.yuheng.kernel.casesupervision.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;

/** What the organ that may decide did. */
@Revision("1")
public record PersonnelDecided(
        String caseId, Actor by, String suggestionId, boolean adopted, String textRef, Instant at)
        implements CaseEvent {}
