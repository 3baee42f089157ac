package org.yuheng.query.index;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Counts the hits of a query by the value of one field. */
public final class ValueCount implements CollectorManager<ValueCount.Counter, Map<String, Long>> {
    private final String field;

    public ValueCount(String field) {
        this.field = field;
    }

    @Override
    public Counter newCollector() {
        return new Counter(field);
    }

    @Override
    public Map<String, Long> reduce(Collection<Counter> counters) throws IOException {
        var sum = new TreeMap<String, Long>();
        for (var counter : counters) {
            counter.finishLeaf();
            counter.counts.forEach((value, count) -> sum.merge(value, count, Long::sum));
        }
        return sum;
    }

    /** Counts ordinals leaf by leaf and looks the values up once per leaf. */
    /** The count of one thread. */
    public static final class Counter implements Collector {
        private final String field;
        private final Map<String, Long> counts = new TreeMap<>();
        private SortedDocValues values;
        private int[] byOrdinal;

        private Counter(String field) {
            this.field = field;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
            finishLeaf();
            var values = DocValues.getSorted(leaf.reader(), field);
            var byOrdinal = new int[values.getValueCount()];
            this.values = values;
            this.byOrdinal = byOrdinal;
            return new LeafCollector() {
                @Override
                public void setScorer(Scorable scorer) {
                    // Nothing is scored.
                }

                @Override
                public void collect(int document) throws IOException {
                    if (values.advanceExact(document)) {
                        byOrdinal[values.ordValue()]++;
                    }
                }
            };
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        private void finishLeaf() throws IOException {
            for (int ordinal = 0; values != null && ordinal < byOrdinal.length; ordinal++) {
                if (byOrdinal[ordinal] > 0) {
                    counts.merge(values.lookupOrd(ordinal).utf8ToString(), (long) byOrdinal[ordinal], Long::sum);
                }
            }
            values = null;
        }
    }
}
