package org.yuheng.kernel.casesupervision.event;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.casesupervision.FollowUpKind;

/**
 * Something must still be done. Basis: 《行政处罚法》第四十八条; 《河南省社会信用条例》.
 *
 * @param startedOn day on which the act was revoked or changed
 */
@Revision("1")
public record FollowUpSet(
        String caseId,
        Actor by,
        String followUpId,
        FollowUpKind kind,
        String responsibleId,
        String textRef,
        String rule,
        LocalDate startedOn,
        LocalDate dueOn,
        boolean dueProvisional,
        Instant at)
        implements CaseEvent {}
