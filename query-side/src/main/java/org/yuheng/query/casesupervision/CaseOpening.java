package org.yuheng.query.casesupervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yuheng.kernel.casesupervision.CaseOrigin;
import org.yuheng.kernel.casesupervision.Proceedings;
import org.yuheng.kernel.casesupervision.ServiceManner;
import org.yuheng.kernel.casesupervision.SupervisionMode;
import org.yuheng.kernel.complaint.Category;

/**
 * How a case began.
 *
 * @param bureauId bureau that proposed it
 * @param bureauRegion its region
 * @param regionCode where the act took place
 * @param subject scrubbed
 * @param filed null while it is not filed
 * @param declined null unless it was not filed
 * @param notice null before the organ was told
 * @param itemCode item of enforcement, or null
 */
public record CaseOpening(
        String number,
        CaseOrigin origin,
        SupervisionMode mode,
        Proceedings proceedings,
        String bureauId,
        String bureauRegion,
        String organId,
        String regionCode,
        List<Category> matters,
        List<String> complaintIds,
        String subject,
        String sourceRef,
        String factsRef,
        CaseNote proposed,
        CaseNote filed,
        CaseNote declined,
        Notice notice,
        String itemCode) {
    public CaseOpening {
        matters = matters == null ? List.of() : List.copyOf(matters);
        complaintIds = complaintIds == null ? List.of() : List.copyOf(complaintIds);
    }

    /** 告知. */
    public record Notice(ServiceManner manner, LocalDate servedOn, CaseNote note) {}

    CaseOpening filed(CaseNote note) {
        return with(complaintIds, note, declined, notice);
    }

    CaseOpening declined(CaseNote note) {
        return with(complaintIds, filed, note, notice);
    }

    CaseOpening told(Notice served) {
        return with(complaintIds, filed, declined, served);
    }

    CaseOpening joinedBy(String complaintId) {
        var more = new ArrayList<>(complaintIds);
        if (!more.contains(complaintId)) {
            more.add(complaintId);
        }
        return with(more, filed, declined, notice);
    }

    private CaseOpening with(List<String> complaints, CaseNote filing, CaseNote declining, Notice served) {
        return new CaseOpening(
                number,
                origin,
                mode,
                proceedings,
                bureauId,
                bureauRegion,
                organId,
                regionCode,
                matters,
                complaints,
                subject,
                sourceRef,
                factsRef,
                proposed,
                filing,
                declining,
                served,
                itemCode);
    }
}
