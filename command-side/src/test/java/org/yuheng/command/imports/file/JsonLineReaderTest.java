package org.yuheng.command.imports.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuheng.command.imports.file.ReadFile.assertRefused;
import static org.yuheng.command.imports.file.ReadFile.broken;
import static org.yuheng.command.imports.file.ReadFile.cell;
import static org.yuheng.command.imports.file.ReadFile.cells;
import static org.yuheng.command.imports.file.ReadFile.rows;
import static org.yuheng.command.imports.file.ReadFile.utf8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuheng.kernel.error.ErrorCode;

class JsonLineReaderTest {
    private static final String GOOD = "{\"标题\": \"罚款\", \"内容\": \"过高\"}";

    @Test
    void everyLineIsARow() {
        var rows = rows(utf8(GOOD + "\n{\"内容\": \"b\", \"标题\": \"a\", \"other\": 1}\r\n" + GOOD), Format.JSONL);

        assertThat(cells(rows)).isEqualTo(Map.of(1L, cell("罚款", "过高"), 2L, cell("a", "b"), 3L, cell("罚款", "过高")));
    }

    @Test
    void blankLinesAreCountedAndPassedOver() {
        var rows = rows(utf8("\n  \n" + GOOD + "\n\n\t\n" + GOOD + "\n\n"), Format.JSONL);

        assertThat(rows).extracting(ReadRow::number).containsExactly(3L, 6L);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstLine() {
        assertThat(cells(rows(utf8("\uFEFF" + GOOD), Format.JSONL))).isEqualTo(Map.of(1L, cell("罚款", "过高")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"标题\": \"a\"",
                "{\"标题\": a}",
                "[1, 2]",
                "\"text\"",
                "null",
                "{} {}",
                "{}]",
                "{\"标题\": \"a\", \"标题\": \"b\"}",
                "{\"other\": {\"deep\": \"a\"}",
                "{\"标题\": \"\u0001\"}",
                "{\"标题\": NaN}",
                "标题,内容"
            })
    void aLineThatIsNotOneJsonObjectIsReportedAndTheRestGoesOn(String line) {
        var rows = rows(utf8(GOOD + "\n" + line + "\n" + GOOD), Format.JSONL);

        assertThat(broken(rows)).containsExactly("2 NOT_A_JSON_OBJECT");
        assertThat(cells(rows)).containsOnlyKeys(1L, 3L);
    }

    @Test
    void theReportDoesNotQuoteTheLine() {
        var row = (BrokenRow) rows(utf8("{\"标题\": 欧阳绝密}"), Format.JSONL).getFirst();

        assertThat(row.code()).isEqualTo(ErrorCode.ROW_BROKEN);
        assertThat(row.details()).isEqualTo(Map.of("row", 1L, "reason", "NOT_A_JSON_OBJECT", "column", 8));
    }

    @Test
    void numbersAndTruthValuesBecomeTheTextThatStandsThere() {
        var line = "{\"标题\": 1.50, \"内容\": true}\n{\"标题\": 12345678901234567890, \"内容\": 1e5}";

        assertThat(cells(rows(utf8(line), Format.JSONL)))
                .isEqualTo(Map.of(1L, cell("1.50", "true"), 2L, cell("12345678901234567890", "1e5")));
    }

    @Test
    void nullIsNoValue() {
        assertThat(cells(rows(utf8("{\"标题\": null, \"内容\": \"a\"}"), Format.JSONL)))
                .isEqualTo(Map.of(1L, Map.of("内容", "a")));
    }

    @Test
    void nestedValuesAreRefusedOnlyWhereAMappedColumnHasThem() {
        var rows = rows(
                utf8("{\"标题\": {\"a\": 1}, \"内容\": \"b\"}\n{\"标题\": \"a\", \"内容\": \"b\", \"x\": [{\"标题\": 1}]}"),
                Format.JSONL);

        assertThat(rows.getFirst())
                .isEqualTo(new BrokenRow(1, ErrorCode.INVALID_VALUE, Map.of("row", 1L, "field", "标题")));
        assertThat(cells(rows)).isEqualTo(Map.of(2L, cell("a", "b")));
    }

    @Test
    void endlessNestingIsReported() {
        var deep = "{\"x\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}";

        assertThat(broken(rows(utf8(deep + "\n" + GOOD), Format.JSONL))).containsExactly("1 NOT_A_JSON_OBJECT");
    }

    @Test
    void bytesThatAreNotUtf8AreReportedAndTheRestGoesOn() {
        var bytes = utf8(GOOD + "\n" + GOOD + "\n" + GOOD);
        bytes[utf8(GOOD).length + 20] = (byte) 0xFF;

        var rows = rows(bytes, Format.JSONL);

        assertThat(broken(rows)).containsExactly("2 ENCODING");
        assertThat(cells(rows)).containsOnlyKeys(1L, 3L);
    }

    @Test
    void aLineAtTheLimitIsReadAndOneByteMoreIsReported() {
        String longest = line((int) JsonLineReader.LONGEST_LINE.bytes() - 1);
        String tooLong = line((int) JsonLineReader.LONGEST_LINE.bytes());

        var rows = rows(utf8(longest + "\n" + tooLong + "\n" + GOOD), Format.JSONL);

        assertThat(cells(rows)).containsOnlyKeys(1L, 3L);
        assertThat(rows.get(1))
                .isEqualTo(new BrokenRow(2, ErrorCode.ROW_TOO_LONG, Map.of("row", 2L, "limit", "2 MiB")));
    }

    @Test
    void aLineOfAGigabyteIsNotHeld() throws IOException {
        var gigabyte = new InputStream() {
            private long left = 1L << 30;

            @Override
            public int read() {
                throw new AssertionError("read by blocks");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                int part = (int) Math.min(length, left);
                left -= part;
                return part == 0 ? -1 : part;
            }
        };
        Content file = () -> new SequenceInputStream(
                gigabyte, new ByteArrayInputStream(("\n" + GOOD).getBytes(StandardCharsets.UTF_8)));

        try (var source = RowSource.open(file, Format.JSONL, ReadFile.MAPPING, null)) {
            assertThat(ReadFile.toTheEnd(source)).extracting(ReadRow::number).isEqualTo(List.of(1L, 2L));
        }
    }

    @Test
    void aFileWithoutRowsIsRefused() {
        assertRefused(new byte[0], Format.JSONL, ErrorCode.FILE_EMPTY, Map.of());
        assertRefused(utf8("\n \r\n"), Format.JSONL, ErrorCode.FILE_EMPTY, Map.of());
    }

    private static String line(int length) {
        String begin = "{\"标题\": \"a\", \"内容\": \"";
        return begin + "x".repeat(length - utf8(begin).length - 2) + "\"}";
    }
}
