package org.yuheng.command.imports.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuheng.command.imports.file.ReadFile.assertRefused;
import static org.yuheng.command.imports.file.ReadFile.broken;
import static org.yuheng.command.imports.file.ReadFile.cell;
import static org.yuheng.command.imports.file.ReadFile.cells;
import static org.yuheng.command.imports.file.ReadFile.rows;
import static org.yuheng.command.imports.file.ReadFile.utf8;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

class CsvReaderTest {

    @Test
    void columnsAreFoundByNameAndRowsAreNumberedByLine() {
        var rows = read("编号,内容,标题", "1,过高,罚款", "", "2,\"a, \"\"b\"\"\",c");

        assertThat(cells(rows)).isEqualTo(Map.of(2L, cell("罚款", "过高"), 4L, cell("c", "a, \"b\"")));
        assertThat(broken(rows)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theDelimiterIsToldByTheHeader(String delimiter) {
        var rows = read("标题" + delimiter + "\"内容\"", "a,b;c\td".replace(delimiter, "") + delimiter + "e");

        assertThat(cells(rows)).hasSize(1);
        assertThat(cells(rows).get(2L)).containsEntry("内容", "e");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void everyLineEndIsUnderstood(String lineEnd) {
        var rows = rows(utf8(String.join(lineEnd, "标题,内容", "a,b", "c,d")), Format.CSV);

        assertThat(cells(rows)).isEqualTo(Map.of(2L, cell("a", "b"), 3L, cell("c", "d")));
    }

    @Test
    void aQuotedValueMayHaveLineFeedsAndTheNextRowHasTheNumberOfItsLine() {
        var rows = rows(utf8("标题,内容\r\na,\"一\n二\r\n\r\n三\"\r\nc,d\r\n"), Format.CSV);

        assertThat(cells(rows)).isEqualTo(Map.of(2L, cell("a", "一\n二\r\n\r\n三"), 6L, cell("c", "d")));
    }

    @Test
    void aQuoteThatIsNeverClosedCostsOneRow() {
        var rows = read("标题,内容", "a,b", "c,\"d", "e,f", "\"g\",\"h\"", "i,\"j\nk\"", "l,m");

        assertThat(broken(rows)).containsExactly("3 QUOTE_NOT_CLOSED");
        assertThat(cells(rows))
                .isEqualTo(Map.of(
                        2L, cell("a", "b"),
                        4L, cell("e", "f"),
                        5L, cell("g", "h"),
                        6L, cell("i", "j\nk"),
                        8L, cell("l", "m")));
    }

    @Test
    void aQuoteThatIsClosedRowsLaterByChanceDoesNotTakeThemIn() {
        // The value of line 3 seems to end where a quoted value that begins with a comma begins in line 5.
        var rows = read("标题,内容", "a,b", "c,\"d", "e,f", "g,\",h\"", "i,j");

        assertThat(broken(rows)).containsExactly("3 QUOTE_NOT_CLOSED");
        assertThat(cells(rows)).containsOnlyKeys(2L, 4L, 5L, 6L);
    }

    @Test
    void textAfterAQuotedValueBreaksTheRowOnly() {
        var rows = read("标题,内容", "\"a\"b,c", "\"d\" ,e");

        assertThat(broken(rows)).containsExactly("2 TEXT_AFTER_QUOTE");
        assertThat(cells(rows)).isEqualTo(Map.of(3L, cell("d", "e")));
    }

    @Test
    void quotesWithinAnUnquotedValueStayAsPeopleWriteThem() {
        var rows = read("标题,内容", "他说\"好\",a \"b\" c");

        assertThat(cells(rows)).isEqualTo(Map.of(2L, cell("他说\"好\"", "a \"b\" c")));
    }

    @Test
    void aWrongNumberOfValuesBreaksTheRowOnly() {
        var rows = read("标题,内容", "a", "b,c,d", "e,f");

        assertThat(rows.getFirst())
                .isEqualTo(new BrokenRow(
                        2,
                        ErrorCode.ROW_BROKEN,
                        Map.of("row", 2L, "reason", "NUMBER_OF_VALUES", "columns", 2, "values", 1)));
        assertThat(broken(rows)).containsExactly("2 NUMBER_OF_VALUES", "3 NUMBER_OF_VALUES");
        assertThat(cells(rows)).isEqualTo(Map.of(4L, cell("e", "f")));
    }

    @Test
    void linesThatABrokenRowSeemsToHoldAreReadAsRows() {
        var rows = read("标题,内容", "\"a", "b,c", "d\"", "e,f");

        assertThat(broken(rows)).containsExactly("2 NUMBER_OF_VALUES", "4 NUMBER_OF_VALUES");
        assertThat(cells(rows)).isEqualTo(Map.of(3L, cell("b", "c"), 5L, cell("e", "f")));
    }

    @Test
    void bytesThatDoNotDecodeBreakTheWholeRecordAndNothingElse() {
        var bytes = utf8("标题,内容\na,\"b\nX\nc\"\nd,e\n");
        bytes[indexOf(bytes, 'X')] = (byte) 0xFF;

        var rows = rows(bytes, Format.CSV);

        assertThat(broken(rows)).containsExactly("2 ENCODING");
        assertThat(cells(rows)).isEqualTo(Map.of(5L, cell("d", "e")));
    }

    @Test
    void rowsWithBlankValuesOnlyArePassedOver() {
        assertThat(read("标题,内容", ",", " ,\"\"", ",,,", "a,b")).hasSize(1);
    }

    @Test
    void aRowBeyondTheLimitIsReported() {
        int limit = (int) CsvRecords.LONGEST_RECORD.bytes();
        var rows = read("标题,内容", "a," + "x".repeat(limit), "b,c", "d,\"" + "y\n".repeat(limit / 2) + "\"", "e,f");

        assertThat(rows.getFirst())
                .isEqualTo(new BrokenRow(2, ErrorCode.ROW_TOO_LONG, Map.of("row", 2L, "limit", "1 MiB")));
        assertThat(broken(rows)).contains("4 QUOTE_NOT_CLOSED");
        assertThat(cells(rows).values()).containsExactlyInAnyOrder(cell("b", "c"), cell("e", "f"));
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aFileFullOfQuotesIsReadInTime() {
        // Each line begins a value that no line ends; read naively, each would be looked for to the end of the file.
        var rows = read("标题,内容", "x\",\"y\n".repeat(100_000) + "a,b", "c,\"", "d,e\n".repeat(100_000));

        assertThat(cells(rows)).hasSize(100_001);
        assertThat(broken(rows)).hasSize(100_001);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstName() {
        assertThat(cells(read("\uFEFF\"标题\",内容", "a,b"))).isEqualTo(Map.of(2L, cell("a", "b")));
    }

    @Test
    void gb18030IsToldFromUtf8() {
        String text = "标题,内容\n罚款,过高\n联通,张\uE7C7龘𠮷\n";
        var expected = Map.of(2L, cell("罚款", "过高"), 3L, cell("联通", "张\uE7C7龘𠮷"));

        for (var encoding : TextEncoding.values()) {
            assertThat(cells(rows(text.getBytes(charset(encoding)), Format.CSV)))
                    .isEqualTo(expected);
            assertThat(cells(rows(text.getBytes(charset(encoding)), Format.CSV, ReadFile.MAPPING, encoding)))
                    .isEqualTo(expected);
        }
    }

    @Test
    void aShortUtf8FileWithADamagedRowIsNotTakenForGb18030() {
        // In GB18030 every line of it would decode.
        var bytes = utf8("标题,内容\n罚款,过高\n重复,罚款X\n");
        bytes[indexOf(bytes, 'X')] = (byte) 0xB0;

        var rows = rows(bytes, Format.CSV);

        assertThat(broken(rows)).containsExactly("3 ENCODING");
        assertThat(cells(rows)).isEqualTo(Map.of(2L, cell("罚款", "过高")));
    }

    @Test
    void aPlainHeaderLeavesTheEncodingToTheRows() {
        var mapping = Mapping.parse("{\"subject\": \"subject\", \"statement\": \"body\"}");
        // The first row is text in both encodings, as 联通 is.
        var text = "subject,body\n联通,联通\n罚款,过高\n城管,摊位\n";

        for (var encoding : TextEncoding.values()) {
            var read = rows(text.getBytes(charset(encoding)), Format.CSV, mapping, null);

            assertThat(cells(read).get(4L)).isEqualTo(Map.of("subject", "城管", "body", "摊位"));
        }
    }

    @Test
    void aMarkOfGb18030IsUnderstood() {
        var mark = new byte[] {(byte) 0x84, (byte) 0x31, (byte) 0x95, (byte) 0x33};
        var text = "标题,内容\na,b".getBytes(charset(TextEncoding.GB18030));
        var bytes = Arrays.copyOf(mark, mark.length + text.length);
        System.arraycopy(text, 0, bytes, mark.length, text.length);

        assertThat(cells(rows(bytes, Format.CSV))).isEqualTo(Map.of(2L, cell("a", "b")));
    }

    @Test
    void columnNamesMustBeThereAndDifferent() {
        refused(ErrorCode.FILE_BROKEN, Map.of("reason", "COLUMN_NAME_BLANK", "columns", List.of(2, 4)), "标题,,内容, ");
        refused(ErrorCode.FILE_BROKEN, Map.of("reason", "COLUMN_NAME_TWICE", "columns", List.of(3)), "标题,内容,标题 ");
    }

    @Test
    void aHeaderThatCannotBeReadIsRefused() {
        refused(ErrorCode.FILE_BROKEN, Map.of("reason", "QUOTE_NOT_CLOSED", "row", 1L), "标题,\"内容", "a,b");
        assertRefused(
                new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0, '\n', 0},
                Format.CSV,
                ErrorCode.FILE_BROKEN,
                Map.of("reason", "ENCODING", "row", 1L));
    }

    @Test
    void aMappedColumnThatTheHeaderLacksIsNamed() {
        refused(ErrorCode.MAPPING_COLUMN_MISSING, Map.of("column", "内容"), "标题,正文", "a,b");
    }

    @Test
    void aFileWithoutRowsIsRefused() {
        refused(ErrorCode.FILE_EMPTY, Map.of(), "");
        refused(ErrorCode.FILE_EMPTY, Map.of(), "标题,内容", " ");
        refused(ErrorCode.FILE_EMPTY, Map.of(), "标题,内容", ",");
    }

    @Test
    void anUnknownEncodingIsRefusedWithThoseThereAre() {
        Assertions.assertThatThrownBy(() -> TextEncoding.of("Big5"))
                .isInstanceOfSatisfying(
                        DomainError.class,
                        error -> assertThat(error.details())
                                .isEqualTo(Map.of("field", "charset", "expected", List.of("UTF-8", "GB18030"))));
        assertThat(TextEncoding.of(" gbk ")).isEqualTo(TextEncoding.GB18030);
    }

    private static void refused(ErrorCode code, Map<String, Object> details, String... lines) {
        assertRefused(utf8(String.join("\n", lines)), Format.CSV, code, details);
    }

    private static List<ReadRow> read(String... lines) {
        return rows(utf8(String.join("\n", lines)), Format.CSV);
    }

    private static Charset charset(TextEncoding encoding) {
        return Charset.forName(encoding.name().replace('_', '-'));
    }

    private static int indexOf(byte[] bytes, char ascii) {
        int at = 0;
        while (bytes[at] != ascii) {
            at++;
        }
        return at;
    }
}
