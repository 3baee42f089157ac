package org.yuheng.kernel.casesupervision.event;

import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.casesupervision.CaseOrigin;
import org.yuheng.kernel.casesupervision.Proceedings;
import org.yuheng.kernel.casesupervision.SupervisionMode;
import org.yuheng.kernel.complaint.Category;

/**
 * A matter was proposed for case-by-case supervision. Basis: 《行政执法监督条例》第十一条、第二十条.
 *
 * @param bureauId bureau that handles it
 * @param regionCode where the act took place
 * @param actRef keyed digest of what names the act: one running case for one act
 * @param subject scrubbed
 * @param sourceRef vault reference of where it came from, or null
 * @param factsRef vault reference, or null
 * @param contentDigest keyed digest of the request
 * @param itemCode item of enforcement, or null
 */
@Revision("1")
public record CaseProposed(
        String caseId,
        String number,
        Actor by,
        String bureauId,
        String bureauRegion,
        CaseOrigin origin,
        SupervisionMode mode,
        String organId,
        String regionCode,
        List<Category> matters,
        List<String> complaintIds,
        String actRef,
        String subject,
        String sourceRef,
        String factsRef,
        Proceedings proceedings,
        String contentDigest,
        String itemCode,
        Instant at)
        implements CaseEvent {}
