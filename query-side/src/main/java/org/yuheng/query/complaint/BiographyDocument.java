package org.yuheng.query.complaint;

import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.platform.access.Subject;
import org.yuheng.query.view.ViewDocument;

/**
 * 办理轨迹: the steps of a complaint in order.
 *
 * @param awaited whose turn it is after the last step, or null
 */
public record BiographyDocument(
        @BsonId String id,
        long version,
        String regionCode,
        String broughtInBy,
        String broughtInFor,
        String organId,
        ComplaintStage stage,
        Awaited awaited,
        List<BiographyStep> steps)
        implements ViewDocument {

    public BiographyDocument {
        steps = steps == null ? List.of() : List.copyOf(steps);
    }

    /** What a right to it is measured against. */
    public Subject subjectOfAccess() {
        return new Subject(Places.find(regionCode).orElse(null), broughtInBy, broughtInFor);
    }
}
