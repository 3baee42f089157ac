package org.yuheng.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Nothing that anybody writes is taken for a formula by whoever opens an export. */
class FormulaSafetyProperties {
    private static final List<String> BEGINNINGS = List.of(
            "=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n", " ", "　", "\u200b", "\uFEFF", "'", "\"", ",", "罚",
            "a");

    @Property(tries = 2_000)
    void noCellBeginsLikeAFormula(@ForAll("texts") String text) throws IOException {
        var read = writtenAndRead(text);

        assertThat(beginning(read)).as("what was read back of <%s>", text).doesNotMatch("(?s)[=+\\-@＝＋－＠\t\r\n].*");
    }

    @Property(tries = 2_000)
    void nothingElseIsChanged(@ForAll("texts") String text) throws IOException {
        assertThat(writtenAndRead(text)).isIn(text, "'" + text);
    }

    @Example
    void whatIsNoFormulaStaysAsItIs() {
        for (var text : List.of("罚款 5000 元", "a=b", "12-3", "", "电话：0371", " 一")) {
            assertThat(FormulaSafety.harmless(text)).isEqualTo(text);
        }
        assertThat(FormulaSafety.harmless("　＝cmd|' /C calc'!A0")).isEqualTo("'　＝cmd|' /C calc'!A0");
    }

    @Provide
    Arbitrary<String> texts() {
        var beginnings = Arbitraries.of(BEGINNINGS).list().ofMaxSize(3).map(parts -> String.join("", parts));
        return Combinators.combine(
                        beginnings, Arbitraries.strings().ofMaxLength(12).excludeChars('\0'))
                .as((beginning, rest) -> wellFormed(beginning + rest));
    }

    /** As the text arrives over HTTP: half a character is no character. */
    private static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static String beginning(String text) {
        return text.replaceFirst("^[ 　\\u200b\\uFEFF]+", "");
    }

    private static String writtenAndRead(String text) throws IOException {
        var out = new ByteArrayOutputStream();
        var sheet = new CsvSheet(out);
        sheet.row(List.of(Cell.text("first"), Cell.text(text), Cell.text("last")));
        sheet.end();
        var written = out.toString(StandardCharsets.UTF_8);
        assertThat(written).startsWith("\uFEFF");
        try (var parser = CSVParser.parse(new StringReader(written.substring(1)), CSVFormat.RFC4180)) {
            var records = parser.getRecords();
            assertThat(records).hasSize(1);
            assertThat(records.getFirst().size()).isEqualTo(3);
            return records.getFirst().get(1);
        }
    }
}
