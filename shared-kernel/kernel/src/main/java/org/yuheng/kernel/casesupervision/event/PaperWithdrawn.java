package org.yuheng.kernel.casesupervision.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.casesupervision.CaseStage;

/**
 * An issued paper is withdrawn; its number stays used.
 *
 * @param stage where the case stands now
 */
@Revision("1")
public record PaperWithdrawn(String caseId, Actor by, String paperId, String textRef, CaseStage stage, Instant at)
        implements CaseEvent {}
