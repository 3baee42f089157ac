package org.yuheng.platform.paper;

import static org.yuheng.platform.paper.WordMarkup.aligned;
import static org.yuheng.platform.paper.WordMarkup.borders;
import static org.yuheng.platform.paper.WordMarkup.cell;
import static org.yuheng.platform.paper.WordMarkup.edge;
import static org.yuheng.platform.paper.WordMarkup.exactly;
import static org.yuheng.platform.paper.WordMarkup.paragraph;
import static org.yuheng.platform.paper.WordMarkup.row;
import static org.yuheng.platform.paper.WordMarkup.run;
import static org.yuheng.platform.paper.WordMarkup.size;
import static org.yuheng.platform.paper.WordMarkup.table;
import static org.yuheng.platform.paper.WordMarkup.width;

import org.yuheng.kernel.casesupervision.PaperKind;

/** The text of the built-in .docx of a kind, from the red head to the record of service. */
final class BuiltInWord {
    private static final int[] EVIDENCE_COLUMNS = {680, 2900, 2090, 3175};
    private static final int[] SERVICE_COLUMNS = {2400, 6445};
    private static final String END = "/";
    /** On the page of what follows: a signature never stands on a page without text. */
    private static final String KEEP = "<w:keepNext/>";

    private BuiltInWord() {}

    /** The part {@code word/document.xml}. */
    static String part(PaperKind kind) {
        var body = kind == PaperKind.OTHER_DOCUMENT ? otherDocument() : instrument(Wording.of(kind));
        return WordMarkup.XML + "<w:document " + WordMarkup.NAMESPACE
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                + WordColophon.NAMESPACES
                + "><w:body>" + head()
                + body + attachments() + signature() + colophon() + service() + last() + WordPages.section()
                + "</w:body></w:document>";
    }

    private static String head() {
        return paragraph(WordStyle.Head, "", run(size(WordLayout.HEAD), "{{issuingBody}}"))
                + paragraph(WordStyle.Number, "{{number}}")
                + paragraph(WordStyle.Title, "{{title}}")
                + paragraph(
                        WordStyle.Addressee,
                        "{{addressee}}{{#addresseeCode}}（统一社会信用代码：{{addresseeCode}}）{{/addresseeCode}}：");
    }

    private static String otherDocument() {
        return each("facts") + each("requirement") + optional("period") + optional("reportTo");
    }

    private static String instrument(Wording wording) {
        return paragraph(WordStyle.Body, wording.opening())
                + edge("#approval")
                + paragraph(WordStyle.Body, Wording.APPROVAL + "{{approval}}")
                + edge("/approval")
                + paragraph(WordStyle.HeadingOne, Wording.SOURCES)
                + each("sources")
                + paragraph(WordStyle.HeadingOne, Wording.FACTS)
                + each("facts")
                + paragraph(WordStyle.HeadingOne, Wording.EVIDENCE)
                + evidence()
                + paragraph(WordStyle.HeadingOne, wording.provisions())
                + each("provisions")
                + paragraph(WordStyle.HeadingOne, wording.requirement())
                + each("requirement")
                + paragraph(WordStyle.HeadingOne, Wording.PERIOD)
                + paragraph(WordStyle.Body, "{{period}}")
                + paragraph(WordStyle.Body, "{{reportTo}}")
                + paragraph(WordStyle.HeadingOne, Wording.RIGHTS)
                + paragraph(WordStyle.HeadingTwo, Wording.OBJECTION)
                + paragraph(WordStyle.Body, "{{objection}}")
                + paragraph(WordStyle.HeadingTwo, Wording.CONSEQUENCE)
                + paragraph(WordStyle.Body, KEEP, run("", "{{consequence}}"));
    }

    private static String each(String tag) {
        return edge("#" + tag) + paragraph(WordStyle.Body, "{{text}}") + edge(END + tag);
    }

    private static String optional(String tag) {
        return edge("#" + tag) + paragraph(WordStyle.Body, KEEP, run("", "{{" + tag + "}}")) + edge(END + tag);
    }

    private static String evidence() {
        var heads = row(
                "<w:tblHeader/>",
                cell(EVIDENCE_COLUMNS[0], paragraph(WordStyle.CellHead, "序号")),
                cell(EVIDENCE_COLUMNS[1], paragraph(WordStyle.CellHead, "证据名称")),
                cell(EVIDENCE_COLUMNS[2], paragraph(WordStyle.CellHead, "来源")),
                cell(EVIDENCE_COLUMNS[3], paragraph(WordStyle.CellHead, "摘要值（SHA-256）")));
        var item = row(
                "",
                cell(EVIDENCE_COLUMNS[0], paragraph(WordStyle.Cell, aligned("center"), run("", "{{ordinal}}"))),
                cell(EVIDENCE_COLUMNS[1], paragraph(WordStyle.Cell, "{{title}}")),
                cell(EVIDENCE_COLUMNS[2], paragraph(WordStyle.Cell, "{{origin}}")),
                cell(EVIDENCE_COLUMNS[3], paragraph(WordStyle.Digest, "{{sha256}}")));
        return table(
                width(WordLayout.TYPE_WIDTH) + borders(6, 4) + "<w:tblLayout w:type=\"fixed\"/>",
                EVIDENCE_COLUMNS,
                heads + edgeRow("#evidence") + item + edgeRow("/evidence"));
    }

    private static String edgeRow(String tag) {
        return row("", cell(WordLayout.TYPE_WIDTH, paragraph(WordStyle.Cell, "{{" + tag + "}}")));
    }

    /** 7.3.4, one line below the text. */
    private static String attachments() {
        return edge("#attachments")
                + paragraph(WordStyle.Attachments, KEEP, run("", "{{lead}}{{text}}"))
                + edge("/attachments");
    }

    /** 7.3.5.1: the date four characters from the margin, the signature in the middle above it; room for the seal. */
    private static String signature() {
        return paragraph(
                        WordStyle.Signature,
                        KEEP + exactly(WordLayout.LINE, 3 * WordLayout.LINE) + right() + aligned("right"),
                        run("", "{{signature}}"))
                + paragraph(WordStyle.Date, KEEP + right() + aligned("right"), run("", "{{date}}"));
    }

    private static String right() {
        return "<w:ind w:right=\"" + 4 * WordLayout.CHARACTER + "\"/>";
    }

    private static String colophon() {
        return edge("#colophon") + WordColophon.paragraph() + edge("/colophon");
    }

    private static String service() {
        return edge("#service")
                + paragraph(WordStyle.ServiceTitle, Wording.SERVICE)
                + paragraph(WordStyle.Text, "")
                + table(
                        width(WordLayout.TYPE_WIDTH) + borders(6, 4) + "<w:tblLayout w:type=\"fixed\"/>",
                        SERVICE_COLUMNS,
                        serviceRow("文书名称", "{{title}}")
                                + serviceRow("文号", "{{number}}")
                                + serviceRow("受送达机关", "{{addressee}}")
                                + serviceRow("送达方式", "{{manner}}")
                                + serviceRow("送达日期", "{{date}}")
                                + serviceRow("收件人", "{{receiver}}"))
                + edge("/service");
    }

    private static String serviceRow(String name, String tag) {
        return row(
                "<w:trHeight w:val=\"700\"/>",
                cell(SERVICE_COLUMNS[0], paragraph(WordStyle.ServiceCell, aligned("center"), run("", name))),
                cell(SERVICE_COLUMNS[1], paragraph(WordStyle.ServiceCell, tag)));
    }

    /** A document ends in a paragraph; this one takes no room. */
    private static String last() {
        return paragraph(WordStyle.Text, exactly(20, 0), run(size(2), ""));
    }
}
