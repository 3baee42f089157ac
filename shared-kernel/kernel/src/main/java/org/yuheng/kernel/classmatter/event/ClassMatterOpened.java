package org.yuheng.kernel.classmatter.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.classmatter.ClassOrigin;
import org.yuheng.kernel.complaint.Category;

/**
 * A class was seen. Basis: 《行政执法监督条例》第二十四条第二款.
 *
 * @param trigger the threshold that suggested it, as {@code id@version}, or null
 * @param caseId the case whose finding it came from, or null
 * @param category what its members have in common, or null
 * @param organId organ at which they happened, or null: at several
 * @param subject scrubbed
 * @param factsRef vault reference, or null
 * @param contentDigest keyed digest of the request
 * @param itemCode item of enforcement, or null
 */
@Revision("1")
public record ClassMatterOpened(
        String classMatterId,
        String number,
        Actor by,
        String bureauId,
        String bureauRegion,
        ClassOrigin origin,
        String trigger,
        String caseId,
        Category category,
        String organId,
        String regionCode,
        String subject,
        String factsRef,
        String contentDigest,
        String itemCode,
        Instant at)
        implements ClassMatterEvent {}
