package org.yuheng.query.triage;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yuheng.kernel.calendar.LegalDay;
import org.yuheng.query.complaint.ComplaintDocument;
import org.yuheng.query.search.SimilarSearch.Candidate;

/** How alike two complaints are, and by what. The weights are settings of this product. */
final class SimilarComplaints {
    private static final double BY_TEXT = 0.55;
    private static final double BY_ENTERPRISE = 0.2;
    private static final double BY_ORGAN = 0.1;
    private static final double BY_TIME = 0.15;
    /** Less is chance, unless it is the same enterprise. */
    static final double LEAST_TEXT = 0.25;

    private static final double SAME_TEXT = 0.8;
    private static final double RELATED_TEXT = 0.4;
    private static final long NEAR_DAYS = 90;
    private static final long VERY_NEAR_DAYS = 30;

    private SimilarComplaints() {}

    /**
     * Another complaint that may be about the same.
     *
     * @param score 0 to 1
     * @param duplicate whether it is probably the same matter
     * @param sharedPercent of the rare words
     * @param days between the two
     */
    record Similar(
            ComplaintDocument complaint,
            double score,
            boolean duplicate,
            boolean sameEnterprise,
            boolean sameOrgan,
            int sharedPercent,
            long days) {
        boolean isNear() {
            return days <= NEAR_DAYS;
        }
    }

    /** The most similar first. */
    static List<Similar> of(ComplaintDocument complaint, List<Candidate> candidates) {
        var similar = new ArrayList<Similar>();
        candidates.forEach(candidate -> similar.add(similar(complaint, candidate)));
        similar.sort(Comparator.comparingDouble((Similar one) -> -one.score())
                .thenComparing(one -> one.complaint().id()));
        return similar;
    }

    private static Similar similar(ComplaintDocument complaint, Candidate candidate) {
        var other = candidate.complaint();
        boolean sameEnterprise =
                complaint.enterpriseRef() != null && complaint.enterpriseRef().equals(other.enterpriseRef());
        boolean sameOrgan = complaint.organId() != null && complaint.organId().equals(other.organId());
        long days = Math.abs(
                ChronoUnit.DAYS.between(LegalDay.dateOf(complaint.receivedAt()), LegalDay.dateOf(other.receivedAt())));
        double time = Math.max(0, 1 - (double) days / NEAR_DAYS);
        double score = BY_TEXT * candidate.shared()
                + (sameEnterprise ? BY_ENTERPRISE : 0)
                + (sameOrgan ? BY_ORGAN : 0)
                + BY_TIME * time;
        boolean duplicate = candidate.shared() >= SAME_TEXT
                || sameEnterprise && candidate.shared() >= RELATED_TEXT && days <= VERY_NEAR_DAYS;
        return new Similar(
                other,
                Math.round(score * 1_000) / 1_000.0,
                duplicate,
                sameEnterprise,
                sameOrgan,
                (int) Math.round(candidate.shared() * 100),
                days);
    }
}
