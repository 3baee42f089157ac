package org.yuheng.query.triage;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * The scrubbed text of a complaint: its subject, then what is stated. Titles of laws and the longer quotations in it are
 * not the complainant's own words.
 */
final class Passage {
    private static final Pattern TITLE = Pattern.compile("《[^》]{1,60}》");
    /** A short quotation stresses a word; a long one repeats what somebody else said. */
    private static final Pattern SPEECH = Pattern.compile("“[^”]{15,}”|\"[^\"]{15,400}\"");

    /** Whoever has not come to the point by here does not get there. */
    private static final int LONGEST = 8_000;

    private static final String ENDS_OF_SENTENCES = "。!?;\n";

    private final String text;
    private final int subjectEnd;
    private final BitSet titles;
    private final BitSet speech;

    private Passage(String text, int subjectEnd) {
        this.text = text;
        this.subjectEnd = subjectEnd;
        this.titles = marked(TITLE, text);
        this.speech = marked(SPEECH, text);
    }

    /** @param text subject and statement; the subject is taken from its beginning where it stands there */
    static Passage of(String subject, String text) {
        var whole = folded(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        var beginning = subject == null ? "" : folded(subject);
        return !beginning.isEmpty() && whole.startsWith(beginning)
                ? new Passage(whole, beginning.length())
                : new Passage(whole, Math.max(0, whole.indexOf('\n')));
    }

    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    String text() {
        return text;
    }

    Place placeOf(int position) {
        return position < subjectEnd ? Place.SUBJECT : Place.STATEMENT;
    }

    boolean isInTitle(int position) {
        return titles.get(position);
    }

    boolean isInSpeech(int position) {
        return speech.get(position);
    }

    /** Whether no sentence ends between the two, nor the subject. */
    boolean isOneSentence(int from, int until) {
        if (from < subjectEnd && until > subjectEnd) {
            return false;
        }
        for (int i = from; i < until; i++) {
            if (ENDS_OF_SENTENCES.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static BitSet marked(Pattern pattern, String text) {
        var marked = new BitSet();
        pattern.matcher(text).results().forEach(found -> marked.set(found.start(), found.end()));
        return marked;
    }
}
