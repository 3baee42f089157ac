package org.yuheng.kernel.casesupervision.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.casesupervision.ClueOutcome;

/** What became of the clue. */
@Revision("1")
public record ClueResultRecorded(
        String caseId, Actor by, String clueId, ClueOutcome outcome, String textRef, Instant at) implements CaseEvent {}
