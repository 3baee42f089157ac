package org.yuheng.platform.paper;

import java.util.List;
import org.w3c.dom.Element;

/**
 * What a layout cannot say and a clerk would do by hand: the name over the red line gets smaller until it fits, and the
 * signature stands in the middle above the date, which keeps four characters to the right (GB/T 9704-2012, 7.2.2 and
 * 7.3.5.1), with the last lines of the text on its page. It applies to a paragraph that holds one of these tags and nothing else; the measures come with the values.
 */
public final class WordFitting {
    /** In half points. */
    public static final String HEAD_SIZE = "headSize";
    /** In twentieths of a point. */
    public static final String SIGNATURE_RIGHT = "signatureRight";

    public static final String DATE_RIGHT = "dateRight";

    /** 1 for the last paragraph before the signature, else 0. */
    public static final String KEEP_WITH_NEXT = "keepWithNext";

    static final List<String> MEASURES = List.of(HEAD_SIZE, SIGNATURE_RIGHT, DATE_RIGHT, KEEP_WITH_NEXT);

    private WordFitting() {}

    static void fit(Element paragraph, String text) {
        switch (text.strip()) {
            case "{{issuingBody}}" -> WordText.elements(paragraph, "rPr").forEach(WordFitting::shrink);
            case "{{signature}}" -> keepRight(paragraph, SIGNATURE_RIGHT);
            case "{{text}}" -> keepWithNext(paragraph);
            case "{{date}}" -> keepRight(paragraph, DATE_RIGHT);
            default -> {}
        }
    }

    private static void shrink(Element properties) {
        for (var name : List.of("sz", "szCs")) {
            WordText.elements(properties, name).forEach(size -> set(size, "val", HEAD_SIZE));
        }
    }

    private static void keepRight(Element paragraph, String measure) {
        boolean isRight = WordText.elements(paragraph, "jc").stream()
                .anyMatch(
                        justified -> List.of("right", "end").contains(justified.getAttributeNS(WordText.WORD, "val")));
        if (isRight) {
            WordText.elements(paragraph, "ind").forEach(indentation -> {
                indentation.removeAttributeNS(WordText.WORD, "rightChars");
                set(indentation, "right", measure);
            });
        }
    }

    private static void keepWithNext(Element paragraph) {
        WordText.elements(paragraph, "pStyle").stream().limit(1).forEach(style -> {
            var keep = style.getOwnerDocument().createElementNS(WordText.WORD, "w:keepNext");
            set(keep, "val", KEEP_WITH_NEXT);
            style.getParentNode().insertBefore(keep, style.getNextSibling());
        });
    }

    private static void set(Element element, String attribute, String tag) {
        element.setAttributeNS(WordText.WORD, "w:" + attribute, "{{" + tag + "}}");
    }
}
