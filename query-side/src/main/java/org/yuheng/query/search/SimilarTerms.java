package org.yuheng.query.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.yuheng.query.index.ChineseText;

/**
 * Rare terms of a text that other texts have as well, as many as can be looked up at once: the rarest, and some of the
 * less rare ones, as the very rarest are only in copies of the same text. The rarer, the more weight; the weights of all
 * make one.
 */
record SimilarTerms(List<Weighted> terms) {
    private static final int MOST_READ = 200;
    private static final int RAREST = 16;
    private static final int LESS_RARE = 20;
    private static final int FEWEST_TERMS = 4;
    /** Documents that are looked at for all terms together. */
    private static final long MOST_POSTINGS = 150_000;

    /** @param weight of one in all */
    record Weighted(String term, double weight) {}

    private record Known(String term, int documents) {}

    static SimilarTerms of(String text, IndexReader reader) throws IOException {
        var known = new ArrayList<Known>();
        documents(read(text), reader).forEach((term, documents) -> {
            if (documents > 1) {
                known.add(new Known(term, documents));
            }
        });
        known.sort(Comparator.comparingInt(Known::documents).thenComparing(Known::term));
        return new SimilarTerms(weighted(affordable(known), reader.numDocs()));
    }

    /** Pairs of characters from all over the text, in the order of the index. */
    private static SortedSet<String> read(String text) {
        var all = new LinkedHashSet<String>();
        ChineseText.runs(text)
                .forEach(run -> run.stream().filter(term -> term.length() > 1).forEach(all::add));
        int step = Math.max(1, (all.size() + MOST_READ - 1) / MOST_READ);
        var read = new TreeSet<String>();
        int at = 0;
        for (var term : all) {
            if (at++ % step == 0) {
                read.add(term);
            }
        }
        return read;
    }

    /** How many documents have each term, segment by segment: one enumeration for all terms of a segment. */
    private static Map<String, Integer> documents(SortedSet<String> terms, IndexReader reader) throws IOException {
        var documents = new HashMap<String, Integer>();
        for (var leaf : reader.leaves()) {
            var inLeaf = leaf.reader().terms(IndexField.STATEMENT);
            if (inLeaf != null) {
                var each = inLeaf.iterator();
                for (var term : terms) {
                    if (each.seekExact(new BytesRef(term))) {
                        documents.merge(term, each.docFreq(), Integer::sum);
                    }
                }
            }
        }
        return documents;
    }

    private static List<Known> affordable(List<Known> rarestFirst) {
        var taken = new ArrayList<Known>();
        long postings = 0;
        for (var known : spread(rarestFirst)) {
            postings += known.documents();
            if (taken.size() < FEWEST_TERMS || postings <= MOST_POSTINGS) {
                taken.add(known);
            }
        }
        return taken;
    }

    private static List<Known> spread(List<Known> rarestFirst) {
        var spread = new ArrayList<>(rarestFirst.subList(0, Math.min(RAREST, rarestFirst.size())));
        int others = rarestFirst.size() - spread.size();
        int step = Math.max(1, others / LESS_RARE);
        for (int i = RAREST; i < rarestFirst.size() && spread.size() < RAREST + LESS_RARE; i += step) {
            spread.add(rarestFirst.get(i));
        }
        return spread;
    }

    private static List<Weighted> weighted(List<Known> taken, int all) {
        double sum = taken.stream().mapToDouble(known -> rarity(known, all)).sum();
        return taken.stream()
                .map(known -> new Weighted(known.term(), rarity(known, all) / sum))
                .toList();
    }

    private static double rarity(Known known, int all) {
        return Math.log(1 + (double) all / known.documents());
    }

    boolean isEmpty() {
        return terms.isEmpty();
    }

    /** Scores a document by the share of the weights that it holds. */
    Query query(int atLeast) {
        var any = new BooleanQuery.Builder().setMinimumNumberShouldMatch(Math.min(atLeast, terms.size()));
        terms.forEach(term -> any.add(
                new BoostQuery(
                        new ConstantScoreQuery(new TermQuery(new Term(IndexField.STATEMENT, term.term()))),
                        (float) term.weight()),
                BooleanClause.Occur.SHOULD));
        return any.build();
    }
}
