package org.yuheng.query.paper;

import java.util.Map;
import org.yuheng.platform.paper.WordFitting;

/**
 * What depends on how long the names are (GB/T 9704-2012, 7.2.2 and 7.3.5.1): the size of the name over the red line, and
 * how far signature and date stand from the right margin.
 */
final class SignatureMeasures {
    /** In half points, what a line of the type area takes, and the largest size. */
    private static final double LINE_OF_HALF_POINTS = 860;

    private static final int LARGEST = 92;
    /** One character of the text, in twentieths of a point. */
    private static final int CHARACTER = 320;

    private static final double RIGHT_OF_DATE = 4;
    private static final char FIRST_WIDE = 0x2E80;

    private SignatureMeasures() {}

    static Map<String, Object> of(String issuingBody, String signature, String date) {
        double right = RIGHT_OF_DATE + (width(date) - width(signature)) / 2;
        double beyond = Math.max(0, -right);
        return Map.of(
                WordFitting.HEAD_SIZE, headSize(issuingBody),
                WordFitting.SIGNATURE_RIGHT, Math.round((right + beyond) * CHARACTER),
                WordFitting.DATE_RIGHT, Math.round((RIGHT_OF_DATE + beyond) * CHARACTER));
    }

    private static int headSize(String name) {
        return (int) Math.max(1, Math.min(LARGEST, LINE_OF_HALF_POINTS / Math.max(1, width(name))));
    }

    /** In characters; what is not Chinese is half as wide, and a word processor leaves a quarter between the two. */
    private static double width(String text) {
        double width = 0;
        boolean wasWide = true;
        for (int at = 0; at < text.length(); at++) {
            boolean isWide = text.charAt(at) >= FIRST_WIDE;
            width += (isWide ? 1 : 0.5) + (at > 0 && isWide != wasWide ? 0.25 : 0);
            wasWide = isWide;
        }
        return width;
    }
}
