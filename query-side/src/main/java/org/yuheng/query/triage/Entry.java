package org.yuheng.query.triage;

/**
 * A line of a dictionary: where {@code first} stands, with {@code second} shortly after it in the same sentence unless it
 * is null, the text speaks for {@code label} of {@code file}. A part that begins with {@code @} is any word of that class.
 *
 * @param notAfter a class of words; right after one of them a single part says nothing, null for none
 */
record Entry(String file, String label, int weight, String first, String second, String notAfter) {
    static final int STRONG = 3;
    static final int WEAK = 1;
    private static final String GAP = "…";

    static Entry of(String file, String label, int weight, String written, String notAfter) {
        int gap = written.indexOf(GAP);
        return gap < 0
                ? new Entry(file, label, weight, Passage.folded(written), null, notAfter)
                : new Entry(
                        file,
                        label,
                        weight,
                        Passage.folded(written.substring(0, gap)),
                        Passage.folded(written.substring(gap + GAP.length())),
                        notAfter);
    }

    boolean isPair() {
        return second != null;
    }
}
