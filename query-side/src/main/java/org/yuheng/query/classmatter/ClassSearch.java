package org.yuheng.query.classmatter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.yuheng.kernel.classmatter.ClassDefinition;
import org.yuheng.kernel.classmatter.ClassKey;
import org.yuheng.kernel.classmatter.ClassTrigger;
import org.yuheng.kernel.classmatter.ClassTriggers;
import org.yuheng.kernel.classmatter.ClassWindow;
import org.yuheng.query.index.CommonField;
import org.yuheng.query.index.SearchIndex;

/** Questions to the index of classes. */
final class ClassSearch {
    private static final Sort NEWEST_FIRST = new Sort(
            new SortField(ClassField.OPENED_AT, SortField.Type.LONG, true),
            new SortField(CommonField.ID_HIGH, SortField.Type.LONG),
            new SortField(CommonField.ID_LOW, SortField.Type.LONG));

    private final SearchIndex<ClassEntry> index;
    private volatile Found last = new Found(null, List.of());

    ClassSearch(SearchIndex<ClassEntry> index) {
        this.index = index;
    }

    /** Suggestions as the index stood; looked for once as long as it does not change. */
    private record Found(Object reader, List<ClassSuggestion> suggestions) {}

    record Page(List<ClassEntry> items, long total) {}

    /** @param windows in which a threshold was reached; counted: what was in them; of: all that was looked at */
    record Raised(int windows, int counted, int of) {}

    Optional<ClassEntry> find(String id) {
        return index.search(open -> open.search(searcher -> {
            var hits = searcher.search(term(CommonField.ID, id), 1);
            return hits.scoreDocs.length == 0
                    ? Optional.<ClassEntry>empty()
                    : Optional.ofNullable(
                            open.state(searcher, hits.scoreDocs[0].doc).document());
        }));
    }

    /** @param page from 0 */
    Page matters(List<Query> filters, int page, int size) {
        var query = all(filters, term(ClassField.MATTER, CommonField.YES));
        return index.search(open -> open.search(searcher -> {
            int until = (page + 1) * size;
            var hits =
                    searcher.search(query, new TopFieldCollectorManager(NEWEST_FIRST, until, null, Integer.MAX_VALUE));
            List<ClassEntry> items = new ArrayList<>();
            for (int i = page * size; i < Math.min(until, hits.scoreDocs.length); i++) {
                items.add(open.state(searcher, hits.scoreDocs[i].doc).document());
            }
            return new Page(items, hits.totalHits.value());
        }));
    }

    /** What nobody has decided yet, the newest first. */
    List<ClassSuggestion> suggestions() {
        return index.search(open -> open.search(searcher -> {
            var reader = searcher.getIndexReader().getReaderCacheHelper().getKey();
            var known = last;
            if (!reader.equals(known.reader())) {
                known = new Found(reader, suggestionsIn(searcher));
                last = known;
            }
            return known.suggestions();
        }));
    }

    private static List<ClassSuggestion> suggestionsIn(IndexSearcher searcher) {
        var scan = new OccurrenceScan(searcher);
        var taken = scan.values(ClassField.MEMBER);
        var dismissed = scan.values(ClassField.DISMISSED);
        List<ClassSuggestion> suggestions = new ArrayList<>();
        scan.byKey(counting(null, null, null)).forEach((word, counted) -> {
            var key = CountedUnder.read(word);
            var trigger = ClassTriggers.byReference(key.trigger());
            counted.removeIf(
                    one -> taken.contains(one.id()) || dismissed.contains(trigger.reference() + "|" + one.id()));
            windows(counted, trigger.count(), trigger.windowDays())
                    .forEach(window -> suggestions.add(new ClassSuggestion(key, window)));
        });
        suggestions.sort(
                Comparator.comparing(ClassSuggestion::reachedOn).reversed().thenComparing(ClassSuggestion::id));
        return List.copyOf(suggestions);
    }

    /**
     * How often each trigger would have been raised, whatever was decided then.
     *
     * @param count null for the trigger's own
     * @param windowDays null for the trigger's own
     */
    Map<String, Raised> raised(String region, LocalDate from, LocalDate to, Integer count, Integer windowDays) {
        return index.search(open -> open.search(searcher -> {
            Map<String, Raised> raised = new HashMap<>();
            new OccurrenceScan(searcher).byKey(counting(region, from, to)).forEach((word, counted) -> {
                ClassKey key = CountedUnder.read(word);
                ClassTrigger trigger = ClassTriggers.byReference(key.trigger());
                var windows = windows(
                        counted,
                        count == null ? trigger.count() : count,
                        windowDays == null ? trigger.windowDays() : windowDays);
                int inWindows = windows.stream()
                        .mapToInt(window -> window.counted().size())
                        .sum();
                raised.merge(
                        trigger.reference(),
                        new Raised(windows.size(), inWindows, counted.size()),
                        (one, other) -> new Raised(
                                one.windows() + other.windows(),
                                one.counted() + other.counted(),
                                one.of() + other.of()));
            });
            return raised;
        }));
    }

    /** What happened of a class, in no order. */
    List<Counted> of(ClassDefinition definition, LocalDate from, LocalDate to) {
        List<Query> filters = new ArrayList<>(List.of(counting(definition.regionCode(), from, to)));
        if (definition.category() != null) {
            filters.add(term(ClassField.CATEGORY, definition.category().name()));
        }
        if (definition.organId() != null) {
            filters.add(term(ClassField.ORGAN, definition.organId()));
        }
        if (definition.itemCode() != null) {
            filters.add(term(ClassField.ITEM, definition.itemCode()));
        }
        return index.search(open -> open.search(searcher -> {
            List<Counted> found = new ArrayList<>();
            new OccurrenceScan(searcher).each(all(filters), found::add);
            return found;
        }));
    }

    private static List<ClassWindow<Counted>> windows(List<Counted> counted, int count, int windowDays) {
        if (counted.size() < count) {
            return List.of();
        }
        counted.sort(Counted.ORDER);
        return ClassWindow.in(counted, Counted::day, count, windowDays);
    }

    private static Query counting(String region, LocalDate from, LocalDate to) {
        List<Query> filters = new ArrayList<>();
        if (region != null) {
            filters.add(term(ClassField.REGION_PATH, region));
        }
        if (from != null || to != null) {
            filters.add(LongPoint.newRangeQuery(
                    ClassField.DAY,
                    from == null ? Long.MIN_VALUE : from.toEpochDay(),
                    to == null ? Long.MAX_VALUE : to.toEpochDay()));
        }
        return all(filters, term(ClassField.COUNTS, CommonField.YES));
    }

    static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    private static Query all(List<Query> filters, Query... more) {
        var all = new BooleanQuery.Builder();
        filters.forEach(filter -> all.add(filter, BooleanClause.Occur.FILTER));
        for (var filter : more) {
            all.add(filter, BooleanClause.Occur.FILTER);
        }
        return all.build();
    }
}
