package org.yuheng.query.casesearch;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.yuheng.query.index.ChineseText;

/** Words of a question, all of which must be found in one field, each as it stands there. */
final class WordsIn {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");

    private WordsIn() {}

    /** @param orExactly a field whose whole value a word may be, or null */
    static Query field(String field, String words, String orExactly) {
        var all = new Clauses();
        boolean any = false;
        for (var word : BLANKS.split(words.strip())) {
            var runs = ChineseText.runs(word);
            if (runs.isEmpty()) {
                continue;
            }
            any = true;
            var phrase = new Clauses();
            runs.forEach(run -> phrase.must(new PhraseQuery(field, run.toArray(String[]::new))));
            all.must(
                    orExactly == null
                            ? phrase.query()
                            : Clauses.any(List.of(phrase.query(), Clauses.term(orExactly, ChineseText.folded(word)))));
        }
        return any ? all.query() : new MatchNoDocsQuery("nothing to search for");
    }
}
