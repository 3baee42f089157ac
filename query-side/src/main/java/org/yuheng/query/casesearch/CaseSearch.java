package org.yuheng.query.casesearch;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.yuheng.kernel.casesupervision.MoneyKind;
import org.yuheng.query.casesupervision.CaseDocument;
import org.yuheng.query.casesupervision.CasePaper;
import org.yuheng.query.casesupervision.CaseSight;
import org.yuheng.query.index.CommonField;
import org.yuheng.query.index.LuceneIndex;
import org.yuheng.query.index.SearchIndex;
import org.yuheng.query.index.ValueCount;
import org.yuheng.query.index.ValueSum;
import org.yuheng.query.index.ValuesCount;
import org.yuheng.query.view.View;

/** Asks the index of cases, always within what the reader reaches. What it answers is the whole document: readers cut it. */
public final class CaseSearch {
    private final SearchIndex<CaseDocument> index;
    private final Timer pages;
    private final Timer counts;

    public CaseSearch(SearchIndex<CaseDocument> index, MeterRegistry meters) {
        this.index = index;
        this.pages = Timer.builder("yuheng.search").tag("kind", "case-list").register(meters);
        this.counts = Timer.builder("yuheng.search").tag("kind", "case-figures").register(meters);
    }

    public View view() {
        return index;
    }

    /** @param total how many there are in all */
    public record Page<T>(List<T> items, long total) {}

    /** A paper with the case that it belongs to. */
    public record PaperOfCase(CaseDocument document, CasePaper paper) {}

    /** @param page from 0 */
    public Page<CaseDocument> cases(CaseFilter filter, CaseSight sight, CaseOrder order, int page, int size) {
        return pages.record(() -> index.search(open -> open.search(searcher -> page(
                searcher,
                filter.within(sight),
                order.sort(sight),
                page * size,
                size,
                hit -> Optional.of(open.state(searcher, hit).document())))));
    }

    /** @param page from 0 */
    public Page<PaperOfCase> papers(PaperFilter filter, CaseSight sight, int page, int size) {
        return pages.record(() -> index.search(open -> open.search(searcher -> page(
                searcher,
                filter.within(sight),
                PaperFilter.LATEST_FIRST,
                page * size,
                size,
                hit -> paper(open, searcher, hit)))));
    }

    /** Every case in which an organ owes something, or is responsible for something that follows. */
    List<CaseDocument> owing(String organId, Query reach, int atMost) {
        var owes = Clauses.any(List.of(
                new Clauses()
                        .must(Clauses.term(CaseField.ORGAN, organId))
                        .must(Clauses.flag(CaseField.OWED))
                        .query(),
                Clauses.term(CaseField.RESPONSIBLE, organId)));
        var query = new Clauses()
                .must(Clauses.flag(CommonField.SHOWN))
                .must(reach)
                .must(owes)
                .query();
        var order = CaseOrder.with(new SortField(CaseField.NUMBER_ORDER, SortField.Type.LONG));
        return pages.record(() -> index.search(open -> open.search(searcher -> page(
                        searcher,
                        query,
                        order,
                        0,
                        atMost,
                        hit -> Optional.of(open.state(searcher, hit).document())))))
                .items();
    }

    private static Optional<PaperOfCase> paper(LuceneIndex<CaseDocument> open, IndexSearcher searcher, int hit)
            throws IOException {
        var part = open.part(searcher, hit);
        var owner = open.find(searcher, part.owner());
        return Optional.ofNullable(owner == null ? null : owner.document())
                .flatMap(document -> document.paper(part.id()).map(paper -> new PaperOfCase(document, paper)));
    }

    @FunctionalInterface
    private interface Reading<T> {
        Optional<T> of(int document) throws IOException;
    }

    private static <T> Page<T> page(
            IndexSearcher searcher, Query query, Sort order, int from, int size, Reading<T> reading)
            throws IOException {
        var hits = searcher.search(query, new TopFieldCollectorManager(order, from + size, null, Integer.MAX_VALUE));
        var items = new ArrayList<T>();
        for (int i = from; i < Math.min(from + size, hits.scoreDocs.length); i++) {
            reading.of(hits.scoreDocs[i].doc).ifPresent(items::add);
        }
        return new Page<>(items, hits.totalHits.value());
    }

    /** How many cases there are by each value; one with several values counts under each of them. */
    public Map<String, Long> count(CaseFilter filter, CaseSight sight, CaseGroupBy by) {
        return counts.record(() -> index.search(open -> open.search(searcher -> by.hasSeveral()
                ? searcher.search(filter.within(sight), new ValuesCount(by.field()))
                : searcher.search(filter.within(sight), new ValueCount(by.field())))));
    }

    public long count(CaseFilter filter, CaseSight sight) {
        return counts.record(() ->
                index.search(open -> open.search(searcher -> (long) searcher.count(filter.within(sight)))));
    }

    public long count(PaperFilter filter, CaseSight sight) {
        return counts.record(() ->
                index.search(open -> open.search(searcher -> (long) searcher.count(filter.within(sight)))));
    }

    /** What the cases moved, in fen by kind. */
    public Map<MoneyKind, Long> money(CaseFilter filter, CaseSight sight) {
        var sums = new EnumMap<MoneyKind, Long>(MoneyKind.class);
        for (var kind : MoneyKind.values()) {
            sums.put(
                    kind,
                    counts.record(() -> index.search(open -> open.search(searcher ->
                            searcher.search(filter.within(sight), new ValueSum(CaseField.MONEY + kind.name()))))));
        }
        return sums;
    }
}
