package org.yuheng.query.search;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.yuheng.query.complaint.ComplaintDocument;
import org.yuheng.query.complaint.Reach;
import org.yuheng.query.index.LuceneIndex;
import org.yuheng.query.index.SearchIndex;
import org.yuheng.query.index.ValueCount;

/** Asks the index, always within what the reader reaches. */
public final class ComplaintSearch {
    private final SearchIndex<ComplaintDocument> index;
    private final Timer pages;
    private final Timer counts;

    public ComplaintSearch(SearchIndex<ComplaintDocument> index, MeterRegistry meters) {
        this.index = index;
        this.pages = Timer.builder("yuheng.search").tag("kind", "list").register(meters);
        this.counts = Timer.builder("yuheng.search").tag("kind", "figures").register(meters);
    }

    /**
     * A page of a list.
     *
     * @param total how many there are in all
     */
    public record Page(List<ComplaintDocument> items, long total) {}

    /**
     * @param reach where the reader may look at all
     * @param statements where the reader may also find by a statement; null: nowhere
     * @param page from 0
     */
    public Page page(ComplaintFilter filter, Reach reach, Reach statements, SortOrder order, int page, int size) {
        var query = FilterQuery.of(filter, reach, statements);
        return pages.record(() ->
                index.search(open -> open.search(searcher -> page(open, searcher, query, order, page * size, size))));
    }

    private static Page page(
            LuceneIndex<ComplaintDocument> index,
            IndexSearcher searcher,
            Query query,
            SortOrder order,
            int from,
            int size)
            throws IOException {
        var everyHitCounts = Integer.MAX_VALUE;
        var hits =
                searcher.search(query, new TopFieldCollectorManager(order.sort(), from + size, null, everyHitCounts));
        var items = new ArrayList<ComplaintDocument>();
        for (int i = from; i < Math.min(from + size, hits.scoreDocs.length); i++) {
            items.add(index.state(searcher, hits.scoreDocs[i].doc).document());
        }
        return new Page(items, hits.totalHits.value());
    }

    /** How many complaints there are by each value. */
    public Map<String, Long> count(ComplaintFilter filter, Reach reach, Reach statements, GroupBy by) {
        var query = FilterQuery.of(filter, reach, statements);
        return counts.record(() -> index.search(open -> open.search(searcher -> by == GroupBy.OVERDUE
                ? overdue(searcher, query, filter.today())
                : searcher.search(query, new ValueCount(by.field())))));
    }

    private static Map<String, Long> overdue(IndexSearcher searcher, Query query, LocalDate today) throws IOException {
        var late = new BooleanQuery.Builder()
                .add(query, BooleanClause.Occur.FILTER)
                .add(FilterQuery.late(today), BooleanClause.Occur.FILTER)
                .build();
        long all = searcher.count(query);
        long overdue = searcher.count(late);
        var counts = new TreeMap<>(Map.of("true", overdue, "false", all - overdue));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    /** How often what people decided came together with what was proposed. */
    public List<Compared.Pair> compare(ComplaintFilter filter, Reach reach, Compared what) {
        var query = FilterQuery.of(filter, reach, null);
        return counts
                .record(() -> index.search(
                        open -> open.search(searcher -> searcher.search(query, new ValueCount(what.field())))))
                .entrySet()
                .stream()
                .map(pair -> Compared.Pair.of(pair.getKey(), pair.getValue()))
                .toList();
    }
}
