package org.yuheng.query.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.yuheng.query.complaint.ComplaintDocument;
import org.yuheng.query.complaint.Reach;
import org.yuheng.query.index.LuceneIndex;
import org.yuheng.query.index.SearchIndex;

/**
 * A list to its end, in portions, however long it is. All portions come from the index as it stood at the first one;
 * what has been handed over is not kept.
 */
public final class EveryComplaint {
    /** Rows of a portion, so that names are asked for as many at once. */
    public static final int PORTION = 500;

    /** Places in the index that are looked up at once: each look goes over all hits, so they are few. */
    private static final int PLACES_AT_ONCE = 10_000;

    private final SearchIndex<ComplaintDocument> index;

    public EveryComplaint(SearchIndex<ComplaintDocument> index) {
        this.index = index;
    }

    /** Takes a portion. */
    @FunctionalInterface
    public interface Taker {
        void take(List<ComplaintDocument> portion) throws IOException;
    }

    /**
     * @param reach where the reader may look at all
     * @param statements where the reader may also find by a statement; null: nowhere
     * @throws java.io.UncheckedIOException also for what the taker meets
     */
    public void of(ComplaintFilter filter, Reach reach, Reach statements, SortOrder order, Taker taker) {
        var query = FilterQuery.of(filter, reach, statements);
        index.search(open -> open.search(searcher -> {
            each(open, searcher, query, order, taker);
            return null;
        }));
    }

    private static void each(
            LuceneIndex<ComplaintDocument> index, IndexSearcher searcher, Query query, SortOrder order, Taker taker)
            throws IOException {
        ScoreDoc last = null;
        ScoreDoc[] hits;
        do {
            hits = searcher.searchAfter(last, query, PLACES_AT_ONCE, order.sort()).scoreDocs;
            for (int from = 0; from < hits.length; from += PORTION) {
                taker.take(portion(index, searcher, hits, from));
            }
            last = hits.length == 0 ? null : hits[hits.length - 1];
        } while (hits.length == PLACES_AT_ONCE);
    }

    private static List<ComplaintDocument> portion(
            LuceneIndex<ComplaintDocument> index, IndexSearcher searcher, ScoreDoc[] hits, int from)
            throws IOException {
        var portion = new ArrayList<ComplaintDocument>(PORTION);
        for (int i = from; i < Math.min(from + PORTION, hits.length); i++) {
            portion.add(index.state(searcher, hits[i].doc).document());
        }
        return portion;
    }
}
