package org.yuheng.query.classmatter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.yuheng.kernel.classmatter.ClassMemberKind;
import org.yuheng.query.index.CommonField;

/** Reads columns of the index from one end to the other: each entry once, without opening any. */
final class OccurrenceScan {
    private final IndexSearcher searcher;

    OccurrenceScan(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** Something to be done with each hit of one leaf. */
    private interface Leaf {
        Hit of(LeafReaderContext leaf) throws IOException;
    }

    private interface Hit {
        void at(int document) throws IOException;
    }

    /** What counts, by the key under which it counts; what is counted with a case is left out. */
    Map<String, List<Counted>> byKey(Query occurrences) {
        var held = values(ClassField.HOLDS);
        Map<String, List<Counted>> found = new HashMap<>();
        each(occurrences, leaf -> {
            var columns = new Columns(leaf);
            var keys = DocValues.getSortedSet(leaf.reader(), ClassField.KEY);
            var byOrdinal = new HashMap<Long, List<Counted>>();
            return document -> {
                if (keys.advanceExact(document)) {
                    var counted = columns.counted(document);
                    if (!held.contains(counted.id())) {
                        put(keys, counted, byOrdinal, found);
                    }
                }
            };
        });
        return found;
    }

    /** Everything that counts, whatever the key. */
    void each(Query occurrences, Consumer<Counted> taking) {
        each(occurrences, leaf -> {
            var columns = new Columns(leaf);
            return document -> taking.accept(columns.counted(document));
        });
    }

    /** All values of a field that several entries may have. */
    Set<String> values(String field) {
        Set<String> values = new HashSet<>();
        each(new TermQuery(new Term(ClassField.TAKES, CommonField.YES)), leaf -> {
            var column = DocValues.getSortedSet(leaf.reader(), field);
            return document -> {
                if (column.advanceExact(document)) {
                    for (int i = 0; i < column.docValueCount(); i++) {
                        values.add(column.lookupOrd(column.nextOrd()).utf8ToString());
                    }
                }
            };
        });
        return values;
    }

    private static void put(
            SortedSetDocValues keys,
            Counted counted,
            Map<Long, List<Counted>> byOrdinal,
            Map<String, List<Counted>> found)
            throws IOException {
        for (int i = 0; i < keys.docValueCount(); i++) {
            long ordinal = keys.nextOrd();
            var list = byOrdinal.get(ordinal);
            if (list == null) {
                list = found.computeIfAbsent(keys.lookupOrd(ordinal).utf8ToString(), key -> new ArrayList<>());
                byOrdinal.put(ordinal, list);
            }
            list.add(counted);
        }
    }

    private void each(Query query, Leaf visiting) {
        try {
            var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
            for (var leaf : searcher.getIndexReader().leaves()) {
                var scorer = weight.scorer(leaf);
                if (scorer != null) {
                    var hit = visiting.of(leaf);
                    var hits = scorer.iterator();
                    for (int at = hits.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = hits.nextDoc()) {
                        hit.at(at);
                    }
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The columns of one leaf. */
    private static final class Columns {
        private final NumericDocValues high;
        private final NumericDocValues low;
        private final NumericDocValues day;
        private final SortedDocValues kind;
        private final SortedDocValues region;
        private final String[] regions;

        Columns(LeafReaderContext leaf) throws IOException {
            high = DocValues.getNumeric(leaf.reader(), CommonField.ID_HIGH);
            low = DocValues.getNumeric(leaf.reader(), CommonField.ID_LOW);
            day = DocValues.getNumeric(leaf.reader(), ClassField.DAY);
            kind = DocValues.getSorted(leaf.reader(), ClassField.MEMBER_KIND);
            region = DocValues.getSorted(leaf.reader(), ClassField.REGION);
            regions = new String[region.getValueCount()];
        }

        Counted counted(int document) throws IOException {
            high.advanceExact(document);
            low.advanceExact(document);
            day.advanceExact(document);
            kind.advanceExact(document);
            var name = kind.lookupOrd(kind.ordValue()).utf8ToString();
            return new Counted(
                    new UUID(high.longValue(), low.longValue()).toString(),
                    day.longValue(),
                    ClassMemberKind.valueOf(name),
                    regionAt(document));
        }

        private String regionAt(int document) throws IOException {
            region.advanceExact(document);
            int ordinal = region.ordValue();
            if (regions[ordinal] == null) {
                regions[ordinal] = region.lookupOrd(ordinal).utf8ToString();
            }
            return regions[ordinal];
        }
    }
}
