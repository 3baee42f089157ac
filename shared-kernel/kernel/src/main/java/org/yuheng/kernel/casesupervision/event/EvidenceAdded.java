package org.yuheng.kernel.casesupervision.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.casesupervision.EvidenceOrigin;

/**
 * A piece of evidence came to the file.
 *
 * @param contentHash SHA-256 of its content, 64 hexadecimal digits
 * @param measureId measure that brought it, or null
 * @param textRef vault reference of its title
 */
@Revision("1")
public record EvidenceAdded(
        String caseId,
        Actor by,
        String evidenceId,
        EvidenceOrigin origin,
        String contentHash,
        String measureId,
        String textRef,
        Instant at)
        implements CaseEvent {}
