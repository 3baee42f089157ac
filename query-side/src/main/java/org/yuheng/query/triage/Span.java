package org.yuheng.query.triage;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.List;

/**
 * A word where it stands in a text.
 *
 * @param end behind its last character
 */
record Span(String word, int start, int end) {

    /** All words of a dictionary in a text, found in one pass. */
    static List<Span> in(String text, AhoCorasickDoubleArrayTrie<String> dictionary) {
        var spans = new ArrayList<Span>();
        AhoCorasickDoubleArrayTrie.IHit<String> each = (start, end, word) -> spans.add(new Span(word, start, end));
        dictionary.parseText(text, each);
        return spans;
    }

    boolean isWithin(Span longer) {
        return start >= longer.start && end <= longer.end && end - start < longer.end - longer.start;
    }
}
