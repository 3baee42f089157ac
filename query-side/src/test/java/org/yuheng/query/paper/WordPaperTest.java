package org.yuheng.query.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.yuheng.kernel.casesupervision.PaperState;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.query.support.TestTemplates;

/** The .docx read again by another program. Lengths are in twentieths of a point: a millimetre is 56.7 of them. */
class WordPaperTest {
    private static final PaperSheets SHEETS = new PaperSheets(new TestTemplates());
    private static final String HOSTILE =
            "{{number}} {{#facts}} {{{x}}} <script>alert(1)</script> </w:t></w:r> { PAGE } =1+1 & \"q\"";

    @Test
    void pageMarginsAndGridAreThoseOfTheStandard() throws IOException {
        try (var letter = document(SamplePapers.letter().build())) {
            var section = letter.getDocument().getBody().getSectPr();

            assertThat(section.getPgSz().getW()).isEqualTo(BigInteger.valueOf(11906));
            assertThat(section.getPgSz().getH()).isEqualTo(BigInteger.valueOf(16838));
            assertThat(section.getPgMar().getTop()).isEqualTo(BigInteger.valueOf(2098)); // 37 mm
            assertThat(section.getPgMar().getLeft()).isEqualTo(BigInteger.valueOf(1587)); // 28 mm
            assertThat(16838 - 2098 - number(section.getPgMar().getBottom())).isEqualTo(12756); // 225 mm
            assertThat(11906 - 1587 - number(section.getPgMar().getRight())).isEqualTo(8844); // 156 mm
            assertThat(section.getDocGrid().getType()).isEqualTo(STDocGrid.LINES_AND_CHARS);
            assertThat(number(section.getDocGrid().getLinePitch()) * 22).isBetween(12735, 12756);
            double character = 16 + number(section.getDocGrid().getCharSpace()) / 4096.0;
            assertThat(character * 28 * 20).isBetween(8835.0, 8844.0);
        }
    }

    @Test
    void linesAndLettersKeepTheGridByThemselves() throws IOException {
        try (var letter = document(SamplePapers.letter().build())) {
            var normal = letter.getStyles().getStyle("Text").getCTStyle().getRPr();
            double letterSpace = number(normal.getSpacingArray(0).getVal());

            assertThat((16 * 20 + letterSpace) * 28).isBetween(8800.0, 8844.0);
            assertThat(letter.getStyles().getDefaultParagraphStyle().getSpacingAfter())
                    .isZero();
            assertThat(paragraph(letter, "依法履行").getStyle()).isEqualTo("Body");
        }
    }

    @Test
    void fontsAreThoseOfTheStandardByName() throws IOException {
        try (var letter = document(SamplePapers.letter().build())) {
            assertThat(font(letter, "Head")).isEqualTo("方正小标宋简体");
            assertThat(font(letter, "Title")).isEqualTo("方正小标宋简体");
            assertThat(font(letter, "Text")).isEqualTo("仿宋_GB2312");
            assertThat(font(letter, "HeadingOne")).isEqualTo("黑体");
            assertThat(font(letter, "HeadingTwo")).isEqualTo("楷体_GB2312");
            assertThat(font(letter, "Page")).isEqualTo("宋体");
            assertThat(halfPoints(letter, "Title")).isEqualTo(44);
            assertThat(halfPoints(letter, "Text")).isEqualTo(32);
        }
    }

    @Test
    void theHeadIsRedAndARedLineLiesBelowTheNumber() throws IOException {
        try (var letter = document(SamplePapers.letter().build())) {
            var head = letter.getParagraphs().get(0);
            var number = letter.getParagraphs().get(1);

            assertThat(head.getText()).isEqualTo("嵩岳市司法局");
            assertThat(letter.getStyles()
                            .getStyle("Head")
                            .getCTStyle()
                            .getRPr()
                            .getColorArray(0)
                            .xgetVal()
                            .getStringValue())
                    .isEqualTo("FF0000");
            assertThat(number.getText()).isEqualTo("嵩司监督〔2026〕17号").matches("\\p{IsHan}+〔\\d{4}〕[1-9]\\d*号");
            assertThat(letter.getStyles()
                            .getStyle("Number")
                            .getCTStyle()
                            .getPPr()
                            .getPBdr()
                            .getBottom()
                            .xgetColor()
                            .getStringValue())
                    .isEqualTo("FF0000");
        }
    }

    @Test
    void aLongNameOverTheRedLineIsSetSmaller() throws IOException {
        var body = "嵩岳高新技术产业开发区管理委员会行政执法协调监督局";
        try (var letter = document(SamplePapers.letter()
                .issued(body, "嵩高监督〔2026〕1号", SamplePapers.DATE)
                .build())) {
            var head = letter.getParagraphs().get(0).getRuns().get(0);

            assertThat(head.getFontSizeAsDouble() * body.length()).isBetween(400.0, 442.0);
        }
    }

    @Test
    void everyRequiredPartIsThere() throws IOException {
        try (var letter =
                document(SamplePapers.letter().served(SamplePapers.service()).build())) {
            assertThat(text(letter))
                    .contains("嵩岳市市场监督管理局（统一社会信用代码：11410000MB0000001X）：")
                    .contains("根据《行政执法监督条例》第二十七条")
                    .contains("一、线索来源", "12345政务服务便民热线转来的涉企行政执法诉求")
                    .contains("二、查明的事实", "该案自立案之日起已满235日")
                    .contains("三、证据", "立案审批表", "案卷调取", "a".repeat(64))
                    .contains("四、应当履行的职责及依据", "《中华人民共和国行政处罚法》第六十条")
                    .contains("五、督办要求", "对该案作出决定并送达当事人")
                    .contains("六、期限和报送", "15个工作日", "届满日为2026年11月26日（周四）", "整改报送")
                    .contains("七、异议和后果", "第三十条", "第二十九条提出处理建议")
                    .contains("附件：1．案卷评查问题清单", "　　　2．超过法定办案期限案件自查表（样式）")
                    .contains("2026年11月4日", "送达回证", "直接送达", "2026年11月5日")
                    .doesNotContain("{{", "待补充", "批准依据");
        }
    }

    @Test
    void theDateKeepsFourCharactersToTheRightAndTheSignatureStandsAboveIt() throws IOException {
        try (var letter = document(SamplePapers.letter().build())) {
            var signature = letter.getParagraphs().stream()
                    .filter(paragraph -> "Signature".equals(paragraph.getStyle()))
                    .findFirst()
                    .orElseThrow();
            var date = paragraph(letter, "2026年11月4日");

            assertThat(date.getAlignment()).isEqualTo(ParagraphAlignment.RIGHT);
            assertThat(date.getIndentationRight()).isEqualTo(4 * 320);
            assertThat(signature.getIndentationRight()).isBetween(4 * 320, 6 * 320);
        }
    }

    @Test
    void pagesAreNumberedOutside() throws IOException {
        try (var letter = document(SamplePapers.letter().build())) {
            var policy = letter.getHeaderFooterPolicy();

            assertThat(letter.getEvenAndOddHeadings()).isTrue();
            assertThat(policy.getDefaultFooter().getParagraphs().get(0).getAlignment())
                    .isEqualTo(ParagraphAlignment.RIGHT);
            assertThat(policy.getEvenPageFooter().getParagraphs().get(0).getAlignment())
                    .isEqualTo(ParagraphAlignment.LEFT);
            assertThat(policy.getDefaultFooter().getText()).contains("— 1 —");
        }
    }

    @Test
    void aPaperThatIsNotInForceSaysSoOnEveryPage() throws IOException {
        var withdrawn = SamplePapers.withdrawnLetter().build();
        var voided = SamplePapers.letter().state(PaperState.VOIDED).build();
        var issued = SamplePapers.letter().build();

        assertThat(part(withdrawn, "word/header1.xml")).contains("string=\"已撤回\"", "2026年11月10日撤回", "事实认定有误");
        assertThat(part(voided, "word/header1.xml")).contains("string=\"作废\"", "本文书已作废");
        assertThat(part(issued, "word/header1.xml")).doesNotContain("textpath on", "撤回", "作废");
    }

    @Test
    void whatIsToBeWrittenIsMarkedWhereItWouldStand() throws IOException {
        var draft = SamplePapers.opinion()
                .state(PaperState.DRAFTED)
                .facts(null)
                .evidence()
                .build();
        try (var opinion = document(draft)) {
            assertThat(text(opinion)).contains("【待补充：查明的事实】", "【待补充：证据】").doesNotContain("【待补充：期限】");
        }
    }

    @Test
    void textsStayTexts() throws IOException {
        try (var letter =
                document(SamplePapers.letter().facts(HOSTILE).reportTo(HOSTILE).build())) {
            assertThat(text(letter).split(Pattern.quote(HOSTILE), -1)).hasSize(3);
        }
        assertThat(part(SamplePapers.letter().facts(HOSTILE).build(), "word/document.xml"))
                .doesNotContain("instrText", "<script");
    }

    @Test
    void charactersThatXmlCannotHoldAreLeftOut() throws IOException {
        try (var letter =
                document(SamplePapers.letter().facts("甲\u0001乙\uFFFE丙\uD800丁😀").build())) {
            assertThat(text(letter)).contains("甲乙丙丁😀");
        }
    }

    @Test
    void twoHundredPagesAreAPaperAndMoreAreNot() throws IOException {
        try (var letter = document(SamplePapers.riskNotice().facts(pages(190)).build())) {
            assertThat(letter.getParagraphs()).hasSizeGreaterThan(190);
        }
        assertThatThrownBy(() ->
                        document(SamplePapers.riskNotice().facts(pages(201)).build()))
                .isInstanceOfSatisfying(
                        DomainError.class,
                        refused -> assertThat(refused.code().name()).isEqualTo("TEXT_TOO_LONG"));
    }

    @Test
    void aTemplateThatIsNotThereIsNotFound() {
        assertThatThrownBy(() -> SHEETS.docx(SamplePapers.letter().build(), 2, new ByteArrayOutputStream()))
                .isInstanceOfSatisfying(
                        DomainError.class,
                        refused -> assertThat(refused.code().name()).isEqualTo("NOT_FOUND"));
    }

    /** Paragraphs of a page each, of many different characters: text of one character looks like an archive that explodes. */
    private static String pages(int number) {
        var text = new StringBuilder();
        for (int at = 1; at <= number * 28 * 22; at++) {
            text.append(at % (28 * 22) == 0 ? '\n' : (char) ('一' + at * 31 % 5000));
        }
        return text.toString();
    }

    private static XWPFDocument document(PaperContent content) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes(content)));
    }

    private static byte[] bytes(PaperContent content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        SHEETS.docx(content, 1, bytes);
        return bytes.toByteArray();
    }

    private static String part(PaperContent content, String name) throws IOException {
        try (var archive = new ZipInputStream(new ByteArrayInputStream(bytes(content)))) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(archive.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IllegalStateException("no part " + name);
    }

    private static String text(XWPFDocument document) {
        return String.join(
                "\n",
                document.getBodyElements().stream().map(WordPaperTest::text).toList());
    }

    private static String text(IBodyElement element) {
        return switch (element) {
            case XWPFParagraph paragraph -> paragraph.getText();
            case XWPFTable table -> table.getText();
            default -> "";
        };
    }

    private static XWPFParagraph paragraph(XWPFDocument document, String begin) {
        List<XWPFParagraph> found = document.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().startsWith(begin))
                .toList();
        assertThat(found).isNotEmpty();
        return found.get(0);
    }

    private static String font(XWPFDocument document, String style) {
        return document.getStyles()
                .getStyle(style)
                .getCTStyle()
                .getRPr()
                .getRFontsArray(0)
                .getEastAsia();
    }

    private static int halfPoints(XWPFDocument document, String style) {
        return number(document.getStyles()
                .getStyle(style)
                .getCTStyle()
                .getRPr()
                .getSzArray(0)
                .getVal());
    }

    private static int number(Object value) {
        return Integer.parseInt(value.toString());
    }
}
