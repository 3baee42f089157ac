package org.yuheng.command.vault;

/**
 * A text in which full-width letters, digits and signs are the ordinary ones, and all dashes and blanks are the same.
 * It has the same length, so that a place in it is the same place in the text.
 */
final class FoldedText {
    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;
    private static final int FULL_WIDTH_OFFSET = 0xFEE0;

    private FoldedText() {}

    static String of(String text) {
        var folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(folded[i]);
        }
        return new String(folded);
    }

    private static char fold(char sign) {
        if (sign >= FULL_WIDTH_FIRST && sign <= FULL_WIDTH_LAST) {
            return (char) (sign - FULL_WIDTH_OFFSET);
        }
        return switch (sign) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            case '\u00A0', '\u2002', '\u2003', '\u2009', '\u202F', '\u3000' -> ' ';
            default -> sign;
        };
    }
}
