package org.yuheng.command.imports.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuheng.command.imports.file.ReadFile.assertRefused;
import static org.yuheng.command.imports.file.ReadFile.broken;
import static org.yuheng.command.imports.file.ReadFile.cell;
import static org.yuheng.command.imports.file.ReadFile.cells;
import static org.yuheng.command.imports.file.ReadFile.rows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Map;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuheng.kernel.error.ErrorCode;

class SheetReaderTest {

    @Test
    void columnsAreFoundByNameAndRowsHaveTheNumbersOfTheSheet() {
        var file = WorkbookFile.written(sheet -> {
            row(sheet, 0, "编号", "标题 ", "内容");
            row(sheet, 1, "1", "罚款", "过高");
            row(sheet, 4, "2", "a,\"b\"\n<c>&", "龘𠮷");
        });

        assertThat(cells(rows(file, Format.XLSX)))
                .isEqualTo(Map.of(2L, cell("罚款", "过高"), 5L, cell("a,\"b\"\n<c>&", "龘𠮷")));
    }

    @Test
    void theHeaderIsTheFirstRowWithSomethingInItAndBlankRowsArePassedOver() {
        var file = WorkbookFile.written(sheet -> {
            row(sheet, 0, "", " ");
            row(sheet, 2, "标题", "内容", "");
            row(sheet, 3, " ", "");
            row(sheet, 4, "a");
        });

        assertThat(cells(rows(file, Format.XLSX))).isEqualTo(Map.of(5L, cell("a", "")));
    }

    @Test
    void datesAreIsoText() {
        var file = WorkbookFile.written(sheet -> {
            row(sheet, 0, "标题", "内容");
            dated(sheet, 1, LocalDateTime.of(2019, 2, 28, 0, 0), "yyyy/m/d", 1, "d-mmm-yy");
            dated(
                    sheet,
                    2,
                    LocalDateTime.of(2019, 2, 28, 11, 25, 5),
                    "yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;",
                    0.5,
                    "h:mm");
            dated(sheet, 3, 43524, "[$-804]yyyy年m月d日;@", 43524.75, "General");
            dated(sheet, 4, 43524, "#,##0 &quot;days&quot;", 1.5, "[h]:mm");
        });

        assertThat(cells(rows(file, Format.XLSX)))
                .isEqualTo(Map.of(
                        2L, cell("2019-02-28", "1900-01-01"),
                        3L, cell("2019-02-28T11:25:05", "12:00"),
                        4L, cell("2019-02-28", "43524.75"),
                        5L, cell("43524", "1.5")));
    }

    @ParameterizedTest
    @CsvSource({
        "1,1",
        "1.0,1",
        "13712345678,13712345678",
        "1.3712345678E10,13712345678",
        "410105199001011234,410105199001011234",
        "0.1,0.1",
        "0.30000000000000004,0.3",
        "-0.0,0",
        "1E-7,0.0000001",
        "12.50,12.5"
    })
    void numbersAreWrittenOut(String stored, String text) {
        var file = WorkbookFile.withRows("<row r=\"2\"><c r=\"A2\"><v>" + stored + "</v></c></row>")
                .bytes();

        assertThat(cells(rows(file, Format.XLSX))).isEqualTo(Map.of(2L, cell(text, "")));
    }

    @Test
    void aNumberThatCannotBeWrittenOutBreaksItsRowOnly() {
        var file = WorkbookFile.withRows("<row r=\"2\"><c r=\"A2\"><v>1E999999999</v></c></row>"
                        + "<row r=\"3\"><c r=\"A3\"><v>1E-999999999</v></c></row>"
                        + "<row r=\"4\"><c r=\"A4\"><v>twelve</v></c></row>"
                        + WorkbookFile.textRow(5, "a", "b"))
                .bytes();

        var rows = rows(file, Format.XLSX);

        assertThat(rows.getFirst())
                .isEqualTo(new BrokenRow(2, ErrorCode.INVALID_VALUE, Map.of("row", 2L, "field", "标题")));
        assertThat(broken(rows)).containsExactly("2 INVALID_VALUE", "3 INVALID_VALUE", "4 INVALID_VALUE");
        assertThat(cells(rows)).isEqualTo(Map.of(5L, cell("a", "b")));
    }

    @Test
    void aFormulaIsReadByTheValueStoredWithIt() {
        var file = WorkbookFile.withRows(
                        "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>B2&amp;\"x\"</f><v>ax</v></c>"
                                + "<c r=\"B2\"><f>1+1</f><v>2</v></c></row>"
                                + "<row r=\"3\"><c r=\"A3\" t=\"b\"><v>1</v></c><c r=\"B3\" t=\"b\"><f>TRUE</f><v>0</v></c></row>")
                .bytes();

        assertThat(cells(rows(file, Format.XLSX))).isEqualTo(Map.of(2L, cell("ax", "2"), 3L, cell("true", "false")));
    }

    @Test
    void anErrorInAMappedCellBreaksItsRowAndElsewhereIsNoMatter() {
        var file = WorkbookFile.withRows("<row r=\"2\"><c r=\"A2\" t=\"e\"><v>#N/A</v></c></row>"
                        + "<row r=\"3\">" + WorkbookFile.textCell("A3", "a")
                        + "<c r=\"C3\" t=\"e\"><v>#N/A</v></c></row>"
                        + "<row r=\"4\"><c r=\"B4\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>")
                .bytes();

        var rows = rows(file, Format.XLSX);

        assertThat(broken(rows)).containsExactly("2 INVALID_VALUE", "4 INVALID_VALUE");
        assertThat(cells(rows)).isEqualTo(Map.of(3L, cell("a", "")));
    }

    @Test
    void aCellThatTheLibraryCannotReadBreaksItsRowOnly() {
        var file = WorkbookFile.withRows(WorkbookFile.textRow(2, "a", "b")
                        + "<row r=\"3\"><c r=\"A3\" t=\"unheard-of\"><v>1</v></c></row>"
                        + "<row r=\"4\"><c r=\"A4\"><f t=\"shared\" si=\"7\"/><v>1</v></c></row>"
                        + WorkbookFile.textRow(5, "c", "d"))
                .bytes();

        var rows = rows(file, Format.XLSX);

        assertThat(broken(rows)).containsExactly("3 CELL", "4 CELL");
        assertThat(cells(rows)).containsOnlyKeys(2L, 5L);
    }

    @Test
    void rowsAndCellsNeedNotBeNumbered() {
        var file = WorkbookFile.withRows("<row><c t=\"inlineStr\"><is><t>a</t></is></c><c><v>1</v></c></row>"
                        + "<row/><row><c><v>2</v></c></row>")
                .bytes();

        assertThat(cells(rows(file, Format.XLSX))).isEqualTo(Map.of(2L, cell("a", "1"), 4L, cell("2", "")));
    }

    @Test
    void charactersThatXmlCannotHoldAreUnescaped() {
        var file = WorkbookFile.withRows(WorkbookFile.textRow(2, "a_x000D_\nb", "_x005F_x000D_"))
                .bytes();

        assertThat(cells(rows(file, Format.XLSX))).isEqualTo(Map.of(2L, cell("a\r\nb", "_x000D_")));
    }

    @Test
    void theFirstSheetThatAPersonSeesIsRead() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            var hidden = workbook.newWorksheet("字典");
            row(hidden, 0, "x");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            var seen = workbook.newWorksheet("工单");
            row(seen, 0, "标题", "内容");
            row(seen, 1, "a", "b");
        }

        assertThat(cells(rows(bytes.toByteArray(), Format.XLSX))).isEqualTo(Map.of(2L, cell("a", "b")));
    }

    @Test
    void headerAndRowsMustBeThere() {
        assertRefused(WorkbookFile.written(sheet -> {}), Format.XLSX, ErrorCode.FILE_EMPTY, Map.of());
        assertRefused(WorkbookFile.withRows("").bytes(), Format.XLSX, ErrorCode.FILE_EMPTY, Map.of());
        assertRefused(
                WorkbookFile.written(sheet -> row(sheet, 0, "标题", "正文")),
                Format.XLSX,
                ErrorCode.MAPPING_COLUMN_MISSING,
                Map.of("column", "内容"));
        assertRefused(
                WorkbookFile.written(sheet -> row(sheet, 0, "标题", "内容", "标题")),
                Format.XLSX,
                ErrorCode.FILE_BROKEN,
                Map.of("reason", "COLUMN_NAME_TWICE"));
    }

    private static void row(Worksheet sheet, int row, String... values) {
        for (int column = 0; column < values.length; column++) {
            sheet.value(row, column, values[column]);
        }
    }

    private static void dated(
            Worksheet sheet, int row, Object first, String firstFormat, Object second, String format) {
        put(sheet, row, 0, first, firstFormat);
        put(sheet, row, 1, second, format);
    }

    private static void put(Worksheet sheet, int row, int column, Object value, String format) {
        if (value instanceof LocalDateTime at) {
            sheet.value(row, column, at);
        } else {
            sheet.value(row, column, (Number) value);
        }
        sheet.style(row, column).format(format).set();
    }
}
