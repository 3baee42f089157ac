package org.yuheng.platform.paper;

import static org.yuheng.platform.paper.WordLayout.CHARACTER;
import static org.yuheng.platform.paper.WordLayout.FANGSONG;
import static org.yuheng.platform.paper.WordLayout.LINE;

/** Pieces of WordprocessingML. */
final class WordMarkup {
    static final String NAMESPACE = "xmlns:w=\"" + WordText.WORD + "\"";
    static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private WordMarkup() {}

    static String paragraph(WordStyle style, String text) {
        return paragraph(style, "", run("", text));
    }

    /** @param properties of the paragraph, beside its style */
    static String paragraph(WordStyle style, String properties, String runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style.name() + "\"/>" + properties + "</w:pPr>" + runs + "</w:p>";
    }

    static String run(String properties, String text) {
        return "<w:r>" + (properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>")
                + "<w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** Begin or end of a section of the template. */
    static String edge(String tag) {
        return paragraph(WordStyle.Text, "{{" + tag + "}}");
    }

    static String row(String properties, String... cells) {
        return "<w:tr><w:trPr><w:cantSplit/>" + properties + "</w:trPr>" + String.join("", cells) + "</w:tr>";
    }

    static String cell(int width, String paragraphs) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr>"
                + paragraphs + "</w:tc>";
    }

    /** @param properties beside width and fixed layout */
    static String table(String properties, int[] widths, String rows) {
        var columns = new StringBuilder();
        for (int width : widths) {
            columns.append("<w:gridCol w:w=\"").append(width).append("\"/>");
        }
        return "<w:tbl><w:tblPr>" + properties + "</w:tblPr><w:tblGrid>" + columns + "</w:tblGrid>" + rows + "</w:tbl>";
    }

    static String width(int width) {
        return "<w:tblW w:w=\"" + width + "\" w:type=\"dxa\"/>";
    }

    /** All four sides and between the cells, in eighths of a point. */
    static String borders(int outside, int inside) {
        return "<w:tblBorders>" + border("top", outside) + border("left", outside) + border("bottom", outside)
                + border("right", outside) + border("insideH", inside) + border("insideV", inside) + "</w:tblBorders>";
    }

    static String border(String side, int size) {
        return size == 0
                ? "<w:" + side + " w:val=\"nil\"/>"
                : "<w:" + side + " w:val=\"single\" w:sz=\"" + size + "\" w:space=\"0\" w:color=\"" + WordLayout.BLACK
                        + "\"/>";
    }

    static String letters(String font, int size) {
        return letters(font, "", "", size);
    }

    /** In the order that the schema wants. */
    static String letters(String font, String colour, String spacing, int size) {
        return "<w:rFonts w:ascii=\"%1$s\" w:hAnsi=\"%1$s\" w:eastAsia=\"%1$s\" w:cs=\"%1$s\"/>".formatted(font)
                + colour
                + spacing
                + size(size);
    }

    /** Letters as wide as they are. */
    static final String WIDE = "<w:spacing w:val=\"0\"/>";

    static String size(int halfPoints) {
        return "<w:sz w:val=\"%1$d\"/><w:szCs w:val=\"%1$d\"/>".formatted(halfPoints);
    }

    static String exactly(int line, int before) {
        return "<w:spacing w:before=\"" + before + "\" w:after=\"0\" w:line=\"" + line + "\" w:lineRule=\"exact\"/>";
    }

    /** The first line begins so many characters in. */
    static String firstLine(int characters) {
        return "<w:ind w:firstLineChars=\"" + characters * 100 + "\" w:firstLine=\"" + characters * CHARACTER + "\"/>";
    }

    static String aligned(String side) {
        return "<w:jc w:val=\"" + side + "\"/>";
    }

    /** What every paragraph has that says nothing else. */
    static String defaults() {
        return "<w:docDefaults><w:rPrDefault><w:rPr>" + letters(FANGSONG, WordLayout.THIRD)
                + "<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
                + exactly(LINE, 0) + "</w:pPr></w:pPrDefault></w:docDefaults>";
    }
}
