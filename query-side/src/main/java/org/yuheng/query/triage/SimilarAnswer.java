package org.yuheng.query.triage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.query.complaint.Places;
import org.yuheng.query.triage.SimilarComplaints.Similar;
import org.yuheng.query.words.Words;

/**
 * Complaints that may be about the same, the most similar first.
 *
 * @param total as many as there are here
 */
record SimilarAnswer(List<Item> items, long total, int page, int size) {

    /**
     * One of them.
     *
     * @param subject scrubbed copy
     * @param score 0 to 1
     * @param duplicate whether it is probably the same matter; a person decides
     */
    record Item(
            String id,
            String number,
            ComplaintStage stage,
            String stageName,
            String regionCode,
            String regionName,
            String subject,
            Category category,
            String organId,
            Instant receivedAt,
            double score,
            boolean duplicate,
            List<ReasonAnswer> reasons) {}

    static SimilarAnswer of(List<Similar> similar, int size, Words words) {
        var items = similar.stream().limit(size).map(one -> item(one, words)).toList();
        return new SimilarAnswer(items, items.size(), 0, size);
    }

    static Item item(Similar similar, Words words) {
        var complaint = similar.complaint();
        return new Item(
                complaint.id(),
                complaint.number(),
                complaint.stage(),
                words.name(complaint.stage()),
                complaint.regionCode(),
                Places.name(complaint.regionCode()),
                complaint.subject(),
                complaint.category(),
                complaint.organId(),
                complaint.receivedAt(),
                similar.score(),
                similar.duplicate(),
                reasons(similar, words));
    }

    private static List<ReasonAnswer> reasons(Similar similar, Words words) {
        var reasons = new ArrayList<ReasonAnswer>();
        if (similar.sameEnterprise()) {
            reasons.add(ReasonAnswer.of("SAME_ENTERPRISE", Map.of(), words));
        }
        if (similar.sameOrgan()) {
            reasons.add(ReasonAnswer.of("SAME_ORGAN", Map.of(), words));
        }
        if (similar.sharedPercent() > 0) {
            reasons.add(
                    ReasonAnswer.of("SIMILAR_TEXT", Map.of("percent", String.valueOf(similar.sharedPercent())), words));
        }
        if (similar.isNear()) {
            reasons.add(ReasonAnswer.of("NEAR_IN_TIME", Map.of("days", String.valueOf(similar.days())), words));
        }
        return reasons;
    }
}
