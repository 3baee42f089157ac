package org.yuheng.query.search;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.yuheng.query.complaint.Reach;
import org.yuheng.query.index.ChineseText;

/**
 * Words of a question, all of which must be found. A word is found in the subject as it stands there, in the statement
 * by its terms in any order, as no positions are kept, or as the number of the complaint.
 */
final class WordsQuery {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");
    private static final Pattern NUMBER = Pattern.compile("\\d{6}-\\d{4}-\\d{6,}");

    private WordsQuery() {}

    /** @param statements where the reader may find by a statement; null: nowhere */
    static Query of(String words, Reach statements) {
        var all = new BooleanQuery.Builder();
        List<String> searched = Stream.of(BLANKS.split(words))
                .filter(word -> isNumber(word) || !ChineseText.runs(word).isEmpty())
                .toList();
        if (searched.isEmpty()) {
            return new MatchNoDocsQuery("nothing to search for");
        }
        searched.forEach(word -> all.add(word(word, statements), BooleanClause.Occur.FILTER));
        return all.build();
    }

    private static Query word(String word, Reach statements) {
        var anywhere = new BooleanQuery.Builder();
        if (isNumber(word)) {
            anywhere.add(FilterQuery.term(IndexField.NUMBER, ChineseText.folded(word)), BooleanClause.Occur.SHOULD);
        }
        var runs = ChineseText.runs(word);
        if (!runs.isEmpty()) {
            anywhere.add(inSubject(runs), BooleanClause.Occur.SHOULD);
            if (statements != null) {
                anywhere.add(inStatement(runs, statements), BooleanClause.Occur.SHOULD);
            }
        }
        return anywhere.build();
    }

    private static Query inSubject(List<List<String>> runs) {
        var all = new BooleanQuery.Builder();
        runs.forEach(run ->
                all.add(new PhraseQuery(IndexField.SUBJECT, run.toArray(String[]::new)), BooleanClause.Occur.FILTER));
        return all.build();
    }

    private static Query inStatement(List<List<String>> runs, Reach statements) {
        var all = new BooleanQuery.Builder().add(ReachQuery.of(statements), BooleanClause.Occur.FILTER);
        runs.stream()
                .flatMap(List::stream)
                .distinct()
                .forEach(term -> all.add(FilterQuery.term(IndexField.STATEMENT, term), BooleanClause.Occur.FILTER));
        return all.build();
    }

    private static boolean isNumber(String word) {
        return NUMBER.matcher(ChineseText.folded(word)).matches();
    }
}
