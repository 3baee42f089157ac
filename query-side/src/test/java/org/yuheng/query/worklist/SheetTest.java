package org.yuheng.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** Sheets, byte by byte and as a spreadsheet program reads them. */
class SheetTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void aCommaSeparatedFileIsAsTheStandardSays() throws IOException {
        var sheet = new CsvSheet(out);
        sheet.row(List.of(Cell.text("编号"), Cell.text("a,b"), Cell.text("sa\"id"), Cell.text("two\nlines")));
        sheet.row(List.of(
                new Cell.Day(LocalDate.of(2026, 11, 5)),
                new Cell.Moment(Instant.parse("2026-11-05T16:30:00Z")),
                new Cell.Count(2),
                Cell.text(null)));
        sheet.end();

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF\"编号\",\"a,b\",\"sa\"\"id\",\"two\nlines\"\r\n"
                        + "\"2026-11-05\",\"2026-11-06 00:30\",\"2\",\"\"\r\n");
        assertThat(out.toByteArray()).startsWith(0xEF, 0xBB, 0xBF);
    }

    @Test
    void textIsNoFormulaInAWorkbook() throws IOException {
        var sheet = new XlsxSheet(out, "投诉举报");
        sheet.row(List.of(Cell.text("事由"), Cell.text("日期")));
        for (var text : List.of("=1+1", "＝1", "+1", "-1", "@a", "\t=1", "<f>1</f>")) {
            sheet.row(List.of(Cell.text(text), new Cell.Day(LocalDate.of(2026, 11, 5))));
        }
        sheet.end();

        assertThat(rows(0).subList(1, 8)).allSatisfy(row -> {
            assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(0).getFormula()).isNull();
            assertThat(row.getCell(1).asDate().toLocalDate()).isEqualTo("2026-11-05");
        });
        assertThat(rows(0).get(1).getCell(0).asString()).isEqualTo("=1+1");
    }

    @Test
    void whatDoesNotFitGoesOnOnTheNextSheetUnderItsHeadings() throws IOException {
        var sheet = new XlsxSheet(out, "投诉举报", 4);
        sheet.row(List.of(Cell.text("编号")));
        for (int i = 0; i < 7; i++) {
            sheet.row(List.of(new Cell.Count(i)));
            sheet.flush();
        }
        sheet.end();

        var sheets = IntStream.range(0, 3).mapToObj(this::firstColumn).toList();
        assertThat(sheets)
                .containsExactly(List.of("编号", "0", "1", "2"), List.of("编号", "3", "4", "5"), List.of("编号", "6"));
    }

    @Test
    void aSheetTakesAsManyRowsAsThereAreAndNotMore() throws IOException {
        assertThat(XlsxSheet.MOST_ROWS).isEqualTo(1 << 20);
        var sheet = new XlsxSheet(out, "投诉举报", 3);
        for (var text : List.of("编号", "1", "2")) {
            sheet.row(List.of(Cell.text(text)));
        }
        sheet.end();

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook.getSheets()).hasSize(1);
        }
    }

    private List<String> firstColumn(int sheet) {
        try {
            return rows(sheet).stream().map(row -> row.getCell(0).getText()).toList();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private List<Row> rows(int sheet) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            return new ArrayList<>(workbook.getSheet(sheet).orElseThrow().read());
        }
    }
}
