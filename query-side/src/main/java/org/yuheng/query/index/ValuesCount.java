package org.yuheng.query.index;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Counts the hits of a query by each value of one field; a hit with several values counts under each of them. */
public final class ValuesCount implements CollectorManager<ValuesCount.Counter, Map<String, Long>> {
    private final String field;

    public ValuesCount(String field) {
        this.field = field;
    }

    @Override
    public Counter newCollector() {
        return new Counter(field);
    }

    @Override
    public Map<String, Long> reduce(Collection<Counter> counters) {
        var sum = new TreeMap<String, Long>();
        counters.forEach(counter -> counter.counts.forEach((value, count) -> sum.merge(value, count, Long::sum)));
        return sum;
    }

    /** The count of one thread. */
    public static final class Counter implements Collector {
        private final String field;
        private final Map<String, Long> counts = new TreeMap<>();

        private Counter(String field) {
            this.field = field;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
            var values = DocValues.getSortedSet(leaf.reader(), field);
            return new LeafCollector() {
                @Override
                public void setScorer(Scorable scorer) {
                    // Nothing is scored.
                }

                @Override
                public void collect(int document) throws IOException {
                    if (values.advanceExact(document)) {
                        for (int i = 0; i < values.docValueCount(); i++) {
                            counts.merge(values.lookupOrd(values.nextOrd()).utf8ToString(), 1L, Long::sum);
                        }
                    }
                }
            };
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
