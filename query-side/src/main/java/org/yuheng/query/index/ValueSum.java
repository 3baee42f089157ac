package org.yuheng.query.index;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Sums up one number of the hits of a query. */
public final class ValueSum implements CollectorManager<ValueSum.Adder, Long> {
    private final String field;

    public ValueSum(String field) {
        this.field = field;
    }

    @Override
    public Adder newCollector() {
        return new Adder(field);
    }

    @Override
    public Long reduce(Collection<Adder> adders) {
        return adders.stream().mapToLong(adder -> adder.sum).sum();
    }

    /** The sum of one thread. */
    public static final class Adder implements Collector {
        private final String field;
        private long sum;

        private Adder(String field) {
            this.field = field;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
            var values = DocValues.getNumeric(leaf.reader(), field);
            return new LeafCollector() {
                @Override
                public void setScorer(Scorable scorer) {
                    // Nothing is scored.
                }

                @Override
                public void collect(int document) throws IOException {
                    if (values.advanceExact(document)) {
                        sum += values.longValue();
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
