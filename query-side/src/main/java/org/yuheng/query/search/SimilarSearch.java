package org.yuheng.query.search;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.yuheng.query.complaint.ComplaintDocument;
import org.yuheng.query.complaint.Reach;
import org.yuheng.query.index.CommonField;
import org.yuheng.query.index.LuceneIndex;
import org.yuheng.query.index.SearchIndex;

/**
 * Finds complaints that may be about the same: those that share rare words, and those of the same enterprise. It looks
 * at the documents of a few rare terms only.
 */
public final class SimilarSearch {
    private static final int MOST_CANDIDATES = 40;
    /** So many hits are counted before the rest is skipped. */
    private static final int COUNTED = 100;

    private final SearchIndex<ComplaintDocument> index;
    private final Timer timer;

    public SimilarSearch(SearchIndex<ComplaintDocument> index, MeterRegistry meters) {
        this.index = index;
        this.timer = Timer.builder("yuheng.search").tag("kind", "similar").register(meters);
    }

    /**
     * A complaint that may be about the same.
     *
     * @param shared how much of the rare words of the other text it has, 0 to 1
     */
    public record Candidate(ComplaintDocument complaint, double shared) {}

    /**
     * @param text scrubbed text of the complaint
     * @param leastShared what others than those of the same enterprise must share
     * @param reach where the reader may find by a statement
     */
    public List<Candidate> candidates(ComplaintDocument complaint, String text, double leastShared, Reach reach) {
        return timer.record(() -> index.search(
                open -> open.search(searcher -> found(open, searcher, complaint, text, leastShared, reach))));
    }

    private static List<Candidate> found(
            LuceneIndex<ComplaintDocument> index,
            IndexSearcher searcher,
            ComplaintDocument complaint,
            String text,
            double leastShared,
            Reach reach)
            throws IOException {
        var terms = SimilarTerms.of(text, searcher.getIndexReader());
        var byDocument = new LinkedHashMap<Integer, Float>();
        if (!terms.isEmpty()) {
            int atLeast = Math.max(2, terms.terms().size() / 6);
            collect(searcher, others(complaint, reach).add(terms.query(atLeast), BooleanClause.Occur.MUST), byDocument);
            byDocument.values().removeIf(shared -> shared < leastShared);
        }
        if (complaint.enterpriseRef() != null) {
            var ofEnterprise = others(complaint, reach)
                    .add(
                            FilterQuery.term(IndexField.ENTERPRISE, complaint.enterpriseRef()),
                            BooleanClause.Occur.FILTER);
            if (!terms.isEmpty()) {
                ofEnterprise.add(terms.query(1), BooleanClause.Occur.SHOULD);
            }
            collect(searcher, ofEnterprise, byDocument);
        }
        return candidates(index, searcher, byDocument);
    }

    private static BooleanQuery.Builder others(ComplaintDocument complaint, Reach reach) {
        return new BooleanQuery.Builder()
                .add(FilterQuery.term(CommonField.SHOWN, CommonField.YES), BooleanClause.Occur.FILTER)
                .add(ReachQuery.of(reach), BooleanClause.Occur.FILTER)
                .add(FilterQuery.term(CommonField.ID, complaint.id()), BooleanClause.Occur.MUST_NOT);
    }

    private static void collect(IndexSearcher searcher, BooleanQuery.Builder query, Map<Integer, Float> byDocument)
            throws IOException {
        var best = new TopScoreDocCollectorManager(MOST_CANDIDATES, null, COUNTED);
        for (var hit : searcher.search(query.build(), best).scoreDocs) {
            byDocument.merge(hit.doc, hit.score, Math::max);
        }
    }

    private static List<Candidate> candidates(
            LuceneIndex<ComplaintDocument> index, IndexSearcher searcher, Map<Integer, Float> byDocument)
            throws IOException {
        var candidates = new ArrayList<Candidate>();
        for (var hit : byDocument.entrySet()) {
            candidates.add(new Candidate(
                    index.state(searcher, hit.getKey()).document(), Math.min(1, Math.max(0, hit.getValue()))));
        }
        return candidates;
    }
}
