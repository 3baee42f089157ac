package org.yuheng.command.papertemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.platform.paper.BuiltInTemplates;
import org.yuheng.platform.paper.PaperFormat;

class TemplateCheckTest {
    private static final PaperKind LETTER = PaperKind.SUPERVISION_LETTER;
    private static final String OUTSIDE =
            "<Relationship Id=\"out\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\""
                    + " Target=\"%s\" TargetMode=\"External\"/>";
    private static final String INSIDE =
            "<Relationship Id=\"in\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\""
                    + " Target=\"%s\"/>";

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void theBuiltInTemplatesHold(PaperKind kind) {
        for (var format : PaperFormat.values()) {
            assertThatCode(() -> TemplateCheck.mustHold(kind, format, BuiltInTemplates.content(kind, format)))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void anotherWordingAndLayoutHolds() {
        var word = TemplateFiles.letter().changed(TemplateFiles.DOCUMENT, text -> text.replace("五、督办要求", "五、请你单位办理"));
        var page = TemplateFiles.letterPage().replace("五、督办要求", "五、请你单位办理").replace("46pt/1.2", "40pt/1.2");

        assertThatCode(() -> TemplateCheck.mustHold(LETTER, PaperFormat.DOCX, word.bytes()))
                .doesNotThrowAnyException();
        assertThatCode(() -> TemplateCheck.mustHold(LETTER, PaperFormat.HTML, utf8(page)))
                .doesNotThrowAnyException();
    }

    @Test
    void whatAPaperMustHoldIsNamedWhereTheTemplateLacksIt() {
        var word = TemplateFiles.letter()
                .changed(
                        TemplateFiles.DOCUMENT,
                        text -> text.replace("{{objection}}", "").replace("{{period}}", ""));
        var page = TemplateFiles.letterPage()
                .replace("{{statusMark}}", "")
                .replace("{{objection}}", "") // it is still asked for, to mark the paragraph
                .replaceAll("(?s)\\{\\{#sources}}.*?\\{\\{/sources}}", "{{#sources}}x{{/sources}}");

        assertThat(details(PaperFormat.DOCX, word.bytes(), "TEMPLATE_TAGS_MISSING", "missing"))
                .asInstanceOf(InstanceOfAssertFactories.collection(String.class))
                .containsExactly("objection", "period");
        assertThat((Collection<?>) details(PaperFormat.HTML, utf8(page), "TEMPLATE_TAGS_MISSING", "missing"))
                .hasToString("[objection, sources, statusMark]");
    }

    @Test
    void aTagThatNobodyFillsIsNamed() {
        var word = TemplateFiles.letter().written("<w:p><w:r><w:t>{{complainant}}</w:t></w:r></w:p>");

        assertThat(details(PaperFormat.DOCX, word.bytes(), "TEMPLATE_TAGS_UNKNOWN", "tags"))
                .hasToString("[complainant]");
    }

    @Test
    void macrosAndEmbeddedObjectsAreRefused() {
        var macro = TemplateFiles.letter()
                .with("word/vbaProject.bin", "x")
                .typed("word/vbaProject.bin", "application/vnd.ms-office.vbaProject");
        var object = TemplateFiles.letter()
                .with("word/embeddings/oleObject1.bin", "x")
                .typed("word/embeddings/oleObject1.bin", "application/vnd.openxmlformats-officedocument.oleObject")
                .related(INSIDE.formatted("oleObject", "embeddings/oleObject1.bin"));
        var other = TemplateFiles.letter()
                .with("word/other.html", "<p>x</p>")
                .typed("word/other.html", "text/html")
                .related(INSIDE.formatted("aFChunk", "other.html"));
        var macroEnabled = TemplateFiles.letter()
                .changed(
                        "[Content_Types].xml",
                        types -> types.replace(
                                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                                "application/vnd.ms-word.document.macroEnabled.main+xml"));

        assertUnsafe(PaperFormat.DOCX, macro.bytes(), "application/vnd.ms-office.vbaProject");
        assertUnsafe(PaperFormat.DOCX, object.bytes(), "application/vnd.openxmlformats-officedocument.oleObject");
        assertUnsafe(PaperFormat.DOCX, other.bytes(), "text/html");
        assertUnsafe(PaperFormat.DOCX, macroEnabled.bytes(), "not a plain .docx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"image", "hyperlink", "attachedTemplate", "oleObject"})
    void nothingIsFetchedFromOutside(String type) {
        var word = TemplateFiles.letter().related(OUTSIDE.formatted(type, "http://203.0.113.7/x"));

        assertUnsafe(PaperFormat.DOCX, word.bytes(), "external " + type);
    }

    @ParameterizedTest
    @ValueSource(strings = {" INCLUDETEXT \"x\" ", " DDEAUTO c:\\\\x ", " DATE ", " IF 1 = 1 ", " PAGEREF x "})
    void noFieldButPageNumbersIsAllowed(String instruction) {
        var escaped = instruction.replace("\"", "&quot;");
        var simple = TemplateFiles.letter().written("<w:p><w:fldSimple w:instr=\"" + escaped + "\"/></w:p>");
        var half = instruction.length() / 2;
        var cut = TemplateFiles.letter()
                .written("<w:p><w:r><w:instrText>" + instruction.substring(0, half) + "</w:instrText></w:r>"
                        + "<w:r><w:instrText>" + instruction.substring(half) + "</w:instrText></w:r></w:p>");

        assertUnsafe(PaperFormat.DOCX, simple.bytes(), "field");
        assertUnsafe(PaperFormat.DOCX, cut.bytes(), "field");
    }

    @Test
    void aSectionThatTearsMarkupIsRefused() {
        var word = TemplateFiles.letter()
                .written("<w:p><w:r><w:t>a {{#approval}}</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r>"
                        + "<w:t>b {{/approval}}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>");

        assertThat(refused(PaperFormat.DOCX, word.bytes()).code().name()).isEqualTo("TEMPLATE_BROKEN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=\"http://203.0.113.7/x.png\">",
                "<p onclick=\"x()\">x</p>",
                "<a href=\"javascript:x()\">x</a>",
                "<link rel=\"stylesheet\" href=\"x.css\">",
                "<iframe></iframe>",
                "<form><input></form>",
                "<svg></svg>",
                "<meta http-equiv=\"refresh\" content=\"0\">",
                "<p style=\"background: url(x)\">x</p>",
                "<p style=\"background: u&#114;l(x)\">x</p>",
                "<p style=\"{{number}}\">x</p>",
                "<p id=\"{{number}}\">x</p>",
                "<p {{number}}>x</p>",
                "<p class={{number}}>x</p>",
                "<style>@import 'x';</style>",
                "<style>p { content: '{{number}}' }</style>",
                "<style>p { background: \\75rl(x) }</style>",
                "<!-- x -->",
                "<?x?>",
                "< script>"
            })
    void aPageHoldsNothingThatActsOrFetches(String markup) {
        var page = TemplateFiles.letterPage().replace("</article>", markup + "</article>");

        assertThat(refused(PaperFormat.HTML, utf8(page)).code().name()).isEqualTo("TEMPLATE_UNSAFE");
    }

    @Test
    void aPageIsUtf8AndAFileHasASize() {
        var latin = TemplateFiles.letterPage().replace("五", "\u00fc").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(refused(PaperFormat.HTML, latin).code().name()).isEqualTo("TEMPLATE_BROKEN");
        assertThat(refused(PaperFormat.HTML, new byte[3 << 20]).code().name()).isEqualTo("FILE_TOO_LARGE");
        assertThat(refused(PaperFormat.DOCX, new byte[0]).code().name()).isEqualTo("TEMPLATE_BROKEN");
    }

    private static void assertUnsafe(PaperFormat format, byte[] content, String found) {
        assertThat(details(format, content, "TEMPLATE_UNSAFE", "found")).isEqualTo(found);
    }

    private static Object details(PaperFormat format, byte[] content, String code, String detail) {
        var refused = refused(format, content);
        assertThat(refused.code().name()).isEqualTo(code);
        return refused.details().get(detail);
    }

    private static DomainError refused(PaperFormat format, byte[] content) {
        var thrown = new DomainError[1];
        assertThatThrownBy(() -> TemplateCheck.mustHold(LETTER, format, content))
                .isInstanceOfSatisfying(DomainError.class, refused -> thrown[0] = refused);
        return thrown[0];
    }

    private static byte[] utf8(String page) {
        return page.getBytes(StandardCharsets.UTF_8);
    }
}
