package org.yuheng.query.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Chinese text as pairs of neighbouring characters, everything else as words. The index also holds each character by
 * itself, so that a single one is found; a question uses pairs wherever it can.
 */
public final class ChineseText {
    private static final int ALL_SCRIPTS =
            CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL;
    private static final Analyzer QUESTIONS = new Pairs(false);

    private ChineseText() {}

    static Analyzer analyzer() {
        return new Pairs(true);
    }

    /** Full-width letters and digits become plain ones, compatibility characters their usual form. */
    public static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** The terms of a word of a question, cut into runs; within a run each overlaps its neighbour. */
    public static List<List<String>> runs(String word) {
        var runs = new ArrayList<List<String>>();
        int end = -1;
        try (var tokens = QUESTIONS.tokenStream("", folded(word))) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            var offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (offset.startOffset() >= end) {
                    runs.add(new ArrayList<>());
                }
                runs.getLast().add(term.toString());
                end = offset.endOffset();
            }
            tokens.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return runs;
    }

    private static final class Pairs extends Analyzer {
        private final boolean andSingles;

        private Pairs(boolean andSingles) {
            this.andSingles = andSingles;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            var tokenizer = new StandardTokenizer();
            return new TokenStreamComponents(
                    tokenizer, new CJKBigramFilter(new LowerCaseFilter(tokenizer), ALL_SCRIPTS, andSingles));
        }
    }
}
