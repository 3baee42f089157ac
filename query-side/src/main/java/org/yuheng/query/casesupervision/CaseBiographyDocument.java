package org.yuheng.query.casesupervision;

import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.yuheng.kernel.casesupervision.CaseStage;
import org.yuheng.query.complaint.Awaited;
import org.yuheng.query.complaint.BiographyStep;
import org.yuheng.query.view.ViewDocument;

/**
 * 办理轨迹: the steps of a case in order, with what a right to it is measured against.
 *
 * @param bureaus those that proposed it, took it over or take part
 * @param partnerRegions regions of those that take part
 * @param told whether the organ was told of it
 * @param receivers supervisory organs that were sent a clue
 * @param awaited whose turn it is after the last step, or null
 */
public record CaseBiographyDocument(
        @BsonId String id,
        long version,
        CaseStage stage,
        String bureauRegion,
        List<String> bureaus,
        List<String> partnerRegions,
        String organId,
        boolean told,
        List<String> receivers,
        Awaited awaited,
        List<BiographyStep> steps)
        implements ViewDocument {
    public CaseBiographyDocument {
        bureaus = bureaus == null ? List.of() : List.copyOf(bureaus);
        partnerRegions = partnerRegions == null ? List.of() : List.copyOf(partnerRegions);
        receivers = receivers == null ? List.of() : List.copyOf(receivers);
        steps = steps == null ? List.of() : List.copyOf(steps);
    }
}
