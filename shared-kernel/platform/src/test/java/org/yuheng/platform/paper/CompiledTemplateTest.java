package org.yuheng.platform.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.error.DomainError;

class CompiledTemplateTest {
    private static final Map<String, Object> VALUES = Map.of(
            "number",
            "嵩司〔2026〕1号",
            "facts",
            List.of(Map.of("text", "甲"), Map.of("text", "乙 {{number}}")),
            "sources",
            List.of());

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void theBuiltInTemplatesAreTheSameEachTimeAndHoldWhatTheyMust(PaperKind kind) {
        for (var format : PaperFormat.values()) {
            var content = BuiltInTemplates.content(kind, format);
            var template = CompiledTemplate.of(format, content);

            assertThat(BuiltInTemplates.content(kind, format)).isEqualTo(content);
            assertThat(template.shown()).containsAll(PaperTag.required(kind));
            assertThat(PaperTag.known()).containsAll(template.tags());
        }
    }

    @Test
    void textsSectionsAndInvertedSectionsAreFilledAndTextsEscaped() {
        assertThat(page("{{number}}{{#facts}}[{{text}}]{{/facts}}{{^sources}}none{{/sources}}{{! remark }}"))
                .isEqualTo("嵩司〔2026〕1号[甲][乙 {{number}}]none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{{number}}}",
                "{{&number}}",
                "{{>other}}",
                "{{<other}}",
                "{{=<% %>=}}",
                "{{a.b}}",
                "{{number",
                "{{}}",
                "{{#facts}}",
                "{{/facts}}",
                "{{#facts}}{{#sources}}{{/facts}}{{/sources}}",
                "{{#facts}}{{#facts}}{{/facts}}{{/facts}}",
                "{{#facts}}{{#evidence}}{{/evidence}}{{/facts}}"
            })
    void whatIsNoPlainTagIsRefused(String template) {
        assertRefused(PaperFormat.HTML, template.getBytes(StandardCharsets.UTF_8), "TEMPLATE_BROKEN");
    }

    @Test
    void aTagThatAWordProcessorCutIntoRunsIsPutTogether() throws IOException {
        assertThat(word("<w:p><w:r><w:t>一{</w:t></w:r><w:r><w:t>{num</w:t></w:r><w:r><w:t>ber}</w:t></w:r>"
                        + "<w:r><w:t>}二</w:t></w:r></w:p>"))
                .contains("<w:t xml:space=\"preserve\">一{{number}}".replace("{{number}}", "嵩司〔2026〕1号"), ">二</w:t>")
                .doesNotContain("{", "}");
    }

    @Test
    void aParagraphOrRowThatHoldsASectionsEdgeGoesAndWhatIsBetweenIsRepeated() throws IOException {
        var row = "<w:tr><w:tc><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc></w:tr>";
        var filled = word("<w:p><w:r><w:t>{{#facts}}</w:t></w:r></w:p><w:p><w:r><w:t>P{{text}}</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t> {{/facts}} </w:t></w:r></w:p><w:tbl>" + row.formatted("{{#facts}}")
                + row.formatted("R{{text}}") + row.formatted("{{/facts}}") + "</w:tbl>");

        assertThat(filled.split("<w:p>", -1)).hasSize(1 + 2 + 2);
        assertThat(filled.split("<w:tr>", -1)).hasSize(1 + 2);
        assertThat(filled).contains("P甲", "P乙 {{number}}", "R甲", "R乙 {{number}}");
    }

    @Test
    void anArchiveThatIsNoneOrHasNoDocumentIsRefused() throws IOException {
        assertRefused(PaperFormat.DOCX, "no archive".getBytes(StandardCharsets.UTF_8), "TEMPLATE_BROKEN");
        assertRefused(PaperFormat.DOCX, archive("other.xml", "<x/>"), "TEMPLATE_BROKEN");
        assertRefused(PaperFormat.DOCX, archive("word/document.xml", "<!DOCTYPE x><x/>"), "TEMPLATE_BROKEN");
        assertRefused(PaperFormat.DOCX, archive("word/document.xml", "<x>"), "TEMPLATE_BROKEN");
    }

    @Test
    void anArchiveThatExplodesIsRefused() throws IOException {
        assertRefused(PaperFormat.DOCX, archive("word/document.xml", " ".repeat(17 << 20)), "ARCHIVE_BOMB");
    }

    @Test
    void aTemplateThatGrowsBeyondAllMeasureIsStopped() {
        var template = CompiledTemplate.of(
                PaperFormat.HTML,
                ("{{#facts}}" + "{{text}}".repeat(100_000) + "{{/facts}}").getBytes(StandardCharsets.UTF_8));
        var values = Map.<String, Object>of("facts", List.of(Map.of("text", "字".repeat(1000))));

        assertThatThrownBy(() -> template.fill(values, OutputStream.nullOutputStream()))
                .isInstanceOfSatisfying(
                        DomainError.class,
                        refused -> assertThat(refused.code().name()).isEqualTo("TEXT_TOO_LONG"));
    }

    @Test
    void aReaderThatWentAwayIsToldAsThat() {
        var template = CompiledTemplate.of(PaperFormat.HTML, "x".repeat(100_000).getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> template.fill(VALUES, new OutputStream() {
                    @Override
                    public void write(int one) throws IOException {
                        throw new IOException("gone");
                    }
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("gone");
    }

    private static String page(String template) {
        var filled = new ByteArrayOutputStream();
        try {
            CompiledTemplate.of(PaperFormat.HTML, template.getBytes(StandardCharsets.UTF_8))
                    .fill(VALUES, filled);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return filled.toString(StandardCharsets.UTF_8);
    }

    private static String word(String body) throws IOException {
        var document = "<w:document xmlns:w=\"" + WordText.WORD + "\"><w:body>" + body + "</w:body></w:document>";
        var filled = new ByteArrayOutputStream();
        CompiledTemplate.of(PaperFormat.DOCX, archive(WordTemplate.DOCUMENT, document))
                .fill(VALUES, filled);
        try (var archive = new ZipInputStream(new ByteArrayInputStream(filled.toByteArray()))) {
            archive.getNextEntry();
            return new String(archive.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] archive(String name, String part) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            archive.putNextEntry(new ZipEntry(name));
            archive.write(part.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static void assertRefused(PaperFormat format, byte[] template, String code) {
        assertThatThrownBy(() -> CompiledTemplate.of(format, template))
                .isInstanceOfSatisfying(
                        DomainError.class,
                        refused -> assertThat(refused.code().name()).isEqualTo(code));
    }
}
