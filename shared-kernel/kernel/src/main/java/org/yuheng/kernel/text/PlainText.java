package org.yuheng.kernel.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/**
 * Cleans text and measures it in code points (an emoji counts as one).
 *
 * <ul>
 *   <li>Line ends: CRLF, a lone CR, U+2028 and U+2029 become LF; LF stays.
 *   <li>TAB becomes one space.
 *   <li>Removed: the other C0 controls, DEL and the C1 controls; zero-width and direction marks U+200B–U+200F and
 *       U+202A–U+202E; invisible operators and isolates U+2060–U+206F; the byte-order mark U+FEFF; unpaired surrogates,
 *       which are no characters and cannot be stored.
 *   <li>All else stays as given, blanks at both ends too.
 * </ul>
 *
 * A joiner within an emoji sequence is zero-width and goes: the parts stay, side by side.
 */
public final class PlainText {
    private PlainText() {}

    /** The text as it may be stored. Cleaning twice changes nothing. */
    public static String clean(String text) {
        var clean = new StringBuilder(text.length());
        int previous = -1;
        for (int at = 0; at < text.length(); at += Character.charCount(previous)) {
            int character = text.codePointAt(at);
            boolean secondHalfOfLineEnd = character == '\n' && previous == '\r';
            if (!secondHalfOfLineEnd) {
                append(clean, character);
            }
            previous = character;
        }
        return clean.toString();
    }

    /** The cleaned text, which must show something and be at most so long; else one of the two errors. */
    public static String required(String value, int maxCodePoints, ErrorCode empty, ErrorCode tooLong) {
        return required(null, value, maxCodePoints, empty, tooLong);
    }

    /** The same, with the name of the field for the message. */
    public static String required(String field, String value, int maxCodePoints, ErrorCode empty, ErrorCode tooLong) {
        return optional(field, value, maxCodePoints, tooLong).orElseThrow(() -> new DomainError(empty, details(field)));
    }

    /** The cleaned text; empty when there is none or it shows nothing; an error when it is too long. */
    public static Optional<String> optional(String value, int maxCodePoints, ErrorCode tooLong) {
        return optional(null, value, maxCodePoints, tooLong);
    }

    /** The same, with the name of the field for the message. */
    public static Optional<String> optional(String field, String value, int maxCodePoints, ErrorCode tooLong) {
        if (value == null) {
            return Optional.empty();
        }
        String text = clean(value);
        int length = text.codePointCount(0, text.length());
        if (length > maxCodePoints) {
            var details = details(field);
            details.put("limit", maxCodePoints);
            details.put("length", length);
            throw new DomainError(tooLong, details);
        }
        return Optional.of(text).filter(PlainText::showsSomething);
    }

    private static void append(StringBuilder clean, int character) {
        switch (character) {
            case '\n', '\r', 0x2028, 0x2029 -> clean.append('\n');
            case '\t' -> clean.append(' ');
            default -> {
                if (!isInvisible(character)) {
                    clean.appendCodePoint(character);
                }
            }
        }
    }

    private static boolean isInvisible(int character) {
        return Character.isISOControl(character)
                || character >= 0x200B && character <= 0x200F
                || character >= 0x202A && character <= 0x202E
                || character >= 0x2060 && character <= 0x206F
                || character == 0xFEFF
                || character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }

    private static boolean showsSomething(String text) {
        return !text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private static Map<String, Object> details(String field) {
        var details = new LinkedHashMap<String, Object>();
        details.put("field", field);
        return details;
    }
}
