package org.yuheng.query.worklist;

/**
 * Keeps text from being taken for a formula when a spreadsheet program opens it as plain text: what people write to us
 * must not run on the machine of a clerk. Full-width signs count as well, as some programs fold them.
 */
final class FormulaSafety {
    private static final String BEGINNINGS = "=+-@＝＋－＠\t\r\n";

    private FormulaSafety() {}

    /** The text, with an apostrophe before it where it could be a formula, also behind leading blanks. */
    static String harmless(String text) {
        return isDangerous(text) ? "'" + text : text;
    }

    private static boolean isDangerous(String text) {
        return text.codePoints()
                .filter(character -> BEGINNINGS.indexOf(character) >= 0 || !isBlank(character))
                .limit(1)
                .anyMatch(character -> BEGINNINGS.indexOf(character) >= 0);
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT;
    }
}
