package org.yuheng.command.casesupervision;

import java.util.List;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.casesupervision.CaseOrigin;
import org.yuheng.kernel.complaint.Category;

/**
 * How the case came to be; never changes.
 *
 * @param actRef what names the act where it was stated, or null
 * @param bureauRegion region of the bureau that proposed it: whoever supervises that region sees the case
 */
record Opening(
        String caseId,
        String number,
        Actor proposer,
        String bureauId,
        String bureauRegion,
        CaseOrigin origin,
        String organId,
        String regionCode,
        List<Category> matters,
        String actRef,
        String contentDigest) {}
