package org.yuheng.platform.paper;

import static org.yuheng.platform.paper.WordLayout.ABOVE_HEAD;
import static org.yuheng.platform.paper.WordLayout.FANGSONG;
import static org.yuheng.platform.paper.WordLayout.FIFTH;
import static org.yuheng.platform.paper.WordLayout.FOURTH;
import static org.yuheng.platform.paper.WordLayout.HEAD;
import static org.yuheng.platform.paper.WordLayout.HEAD_LINE;
import static org.yuheng.platform.paper.WordLayout.LINE;
import static org.yuheng.platform.paper.WordLayout.SECOND;
import static org.yuheng.platform.paper.WordLayout.THIRD;
import static org.yuheng.platform.paper.WordLayout.TITLE_LINE;
import static org.yuheng.platform.paper.WordMarkup.WIDE;
import static org.yuheng.platform.paper.WordMarkup.aligned;
import static org.yuheng.platform.paper.WordMarkup.exactly;
import static org.yuheng.platform.paper.WordMarkup.firstLine;
import static org.yuheng.platform.paper.WordMarkup.letters;

/** The elements of an official paper as named styles, so that one change in a word processor changes them all. */
enum WordStyle {
    /**
     * What has no other one, known by this name to every word processor, which takes the grid from the size of its letters.
     * Lines and letters keep the grid by themselves: some programs give a letter that is wider than its cell two cells.
     */
    Text("Normal", "<w:snapToGrid w:val=\"0\"/>", letters(FANGSONG, "", narrowed(), THIRD)),
    /** 7.2.2, in red; the size of the letters stands in the run, where it is fitted. */
    Head(
            "发文机关标志",
            exactly(HEAD_LINE, ABOVE_HEAD) + aligned("center"),
            letters(WordLayout.SONG_FOR_TITLES, red(), "", HEAD)),
    /** 7.2.5, two lines below the name; the red line of 7.2.7 is its lower border. */
    Number(
            "发文字号",
            "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"18\" w:space=\"" + WordLayout.ABOVE_RED_LINE + "\" w:color=\""
                    + WordLayout.RED + "\"/></w:pBdr>" + exactly(LINE, 2 * LINE) + aligned("center"),
            ""),
    /** 7.3.1, two lines below the red line. */
    Title(
            "标题",
            "<w:keepNext/>" + exactly(TITLE_LINE, 2 * LINE) + aligned("center"),
            letters(WordLayout.SONG_FOR_TITLES, SECOND)),
    /** 7.3.2, one line below the title, from the margin. */
    Addressee("主送机关", exactly(LINE, LINE) + aligned("left"), ""),
    /** 7.3.3. */
    Body("公文正文", firstLine(2) + aligned("both"), ""),
    HeadingOne("一级标题", "<w:keepNext/>" + firstLine(2) + "<w:outlineLvl w:val=\"0\"/>", letters(WordLayout.HEI, THIRD)),
    HeadingTwo("二级标题", "<w:keepNext/>" + firstLine(2) + "<w:outlineLvl w:val=\"1\"/>", letters(WordLayout.KAI, THIRD)),
    /** 7.3.4, one line below the text, hanging below what follows the word. */
    Attachments("附件说明", exactly(LINE, LINE) + hanging() + "<w:contextualSpacing/>", ""),
    Signature("发文机关署名", "<w:keepNext/>", ""),
    Date("成文日期", "", ""),
    Cell("表格文字", loose() + aligned("left"), letters(FANGSONG, "", WIDE, FIFTH)),
    CellHead("表格标题", "<w:keepNext/>" + loose() + aligned("center"), letters(WordLayout.HEI, "", WIDE, FIFTH)),
    Digest("摘要值", loose() + aligned("left"), letters(WordLayout.FOR_DIGESTS, "", WIDE, 15)),
    /** 7.4. */
    Colophon("版记", exactly(LINE, 0), letters(FANGSONG, "", WIDE, FOURTH)),
    ServiceTitle(
            "送达回证标题",
            "<w:keepNext/><w:pageBreakBefore/>" + exactly(TITLE_LINE, 2 * LINE) + aligned("center"),
            letters(WordLayout.SONG_FOR_TITLES, SECOND)),
    ServiceCell("送达回证文字", loose() + aligned("left"), letters(FANGSONG, "", WIDE, FOURTH)),
    /** 7.5. */
    Page("页码", exactly(FOURTH * 11, 0), letters(WordLayout.SONG, "", WIDE, FOURTH)),
    Status("文书状态", exactly(FIFTH * 14, 0) + aligned("center"), letters(WordLayout.HEI, red(), WIDE, FIFTH));

    private final String chinese;
    private final String paragraph;
    private final String letters;

    WordStyle(String chinese, String paragraph, String letters) {
        this.chinese = chinese;
        this.paragraph = paragraph;
        this.letters = letters;
    }

    /** The part {@code word/styles.xml}. */
    static String part() {
        var styles =
                new StringBuilder(WordMarkup.XML + "<w:styles " + WordMarkup.NAMESPACE + ">" + WordMarkup.defaults());
        for (var style : values()) {
            styles.append("<w:style w:type=\"paragraph\" w:styleId=\"%s\"%s><w:name w:val=\"%s\"/>%s<w:qFormat/>"
                    .formatted(
                            style.name(),
                            style == Text ? " w:default=\"1\"" : "",
                            style.chinese,
                            style == Text ? "" : "<w:basedOn w:val=\"Text\"/>"));
            styles.append("<w:pPr>").append(style.paragraph).append("</w:pPr>");
            styles.append("<w:rPr>").append(style.letters).append("</w:rPr></w:style>");
        }
        return styles + "</w:styles>";
    }

    private static String narrowed() {
        return "<w:spacing w:val=\"" + WordLayout.LETTER_SPACE + "\"/>";
    }

    private static String red() {
        return "<w:color w:val=\"" + WordLayout.RED + "\"/>";
    }

    /** 左空二字, 回行时与附件名称首字对齐: 附件：1．takes four characters and a half. */
    private static String hanging() {
        return "<w:ind w:leftChars=\"650\" w:left=\"" + WordLayout.CHARACTER * 13 / 2
                + "\" w:hangingChars=\"450\" w:hanging=\"" + WordLayout.CHARACTER * 9 / 2 + "\"/>";
    }

    /** Within a table the grid would be too wide. */
    private static String loose() {
        return "<w:spacing w:before=\"40\" w:after=\"40\" w:line=\"240\" w:lineRule=\"auto\"/>";
    }
}
