package org.yuheng.command.imports.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.yuheng.command.imports.file.ReadFile.assertRefused;
import static org.yuheng.command.imports.file.ReadFile.cells;
import static org.yuheng.command.imports.file.ReadFile.rows;
import static org.yuheng.command.imports.file.ReadFile.utf8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuheng.kernel.error.ErrorCode;

class ArchiveCheckTest {
    private static final String ROW = WorkbookFile.textRow(2, "a", "b");
    private static final Duration QUICKLY = Duration.ofSeconds(5);

    @Test
    void aBombOfOnePartIsStoppedQuickly() {
        var bomb = WorkbookFile.withRows(ROW)
                .with("xl/media/image1.png", new byte[64 << 20])
                .bytes();

        assertTimeout(QUICKLY, () -> assertRefused(bomb, Format.XLSX, ErrorCode.ARCHIVE_BOMB, Map.of()));
    }

    @Test
    void aBombInTheSheetIsStoppedQuickly() {
        var rows = "<row><c><v>1</v></c></row>".repeat(1_000_000);

        var bomb = WorkbookFile.withRows(ROW + rows).bytes();

        assertTimeout(QUICKLY, () -> assertRefused(bomb, Format.XLSX, ErrorCode.ARCHIVE_BOMB, Map.of()));
    }

    @Test
    void manyPartsThatAreSmallAloneAreABombTogether() {
        var bomb = WorkbookFile.withRows(ROW);
        for (int number = 0; number < 100; number++) {
            bomb.with("xl/media/image" + number + ".png", new byte[1 << 20]);
        }

        assertRefused(bomb.bytes(), Format.XLSX, ErrorCode.ARCHIVE_BOMB, Map.of());
    }

    @Test
    void tooManyPartsAreABomb() {
        var bomb = WorkbookFile.withRows(ROW);
        for (int number = 0; number < 2_000; number++) {
            bomb.with("xl/media/" + number, "x");
        }

        assertRefused(bomb.bytes(), Format.XLSX, ErrorCode.ARCHIVE_BOMB, Map.of());
    }

    @Test
    void aTextThatNoCellCanHoldIsABomb() {
        var text = "x<!-- -->".repeat(200_000);

        assertRefused(
                WorkbookFile.withRows(WorkbookFile.textRow(2, text, "")).bytes(),
                Format.XLSX,
                ErrorCode.ARCHIVE_BOMB,
                Map.of());
    }

    @Test
    void anAttributeThatIsTooLongIsABomb() {
        var sheet = "<row r=\"2\" spans=\"" + "1".repeat(2 << 20) + "\"/>";

        assertRefused(WorkbookFile.withRows(sheet).bytes(), Format.XLSX, ErrorCode.ARCHIVE_BOMB, Map.of());
    }

    @Test
    void tooManySharedStringsAreABomb() {
        // Names that do not compress well keep the archive below the ratio.
        var strings = new StringBuilder();
        for (int number = 0; number <= CellCheck.MOST_STRINGS; number++) {
            strings.append("<si><t>")
                    .append(Integer.toString(number * 7919 & 0xFFFFFF, 36))
                    .append("</t></si>");
        }

        var bomb = WorkbookFile.withRows(ROW).with("xl/sharedStrings.xml", WorkbookFile.strings(strings.toString()));

        assertRefused(bomb.bytes(), Format.XLSX, ErrorCode.ARCHIVE_BOMB, Map.of());
    }

    @Test
    void endlessNestingIsABomb() {
        var deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);

        assertRefused(
                WorkbookFile.withRows(ROW).with("docProps/custom.xml", deep).bytes(),
                Format.XLSX,
                ErrorCode.ARCHIVE_BOMB,
                Map.of());
    }

    @Test
    void endlesslyManyNamesAreABomb() {
        var names = new StringBuilder("<a>");
        for (int number = 0; number < 2_000; number++) {
            names.append("<n").append(number).append("/>");
        }

        assertRefused(
                WorkbookFile.withRows(ROW)
                        .with("docProps/custom.xml", names.append("</a>").toString())
                        .bytes(),
                Format.XLSX,
                ErrorCode.ARCHIVE_BOMB,
                Map.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // The library would make room for every column up to this one.
                "<row r=\"2\"><c r=\"FXSHRXW2\"><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"XFE2\"><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"2\"><v>1</v></c></row>",
                // and for every string up to this one.
                "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>2000000000</v></c></row>",
                "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>2000000</v></c></row>",
                "<row r=\"2\"><c r=\"A2\" t=\"s\"><v><![CDATA[1999999999]]></v></c></row>",
                "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>-1</v></c></row>",
                "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>19<x/>99999999</v></c></row>"
            })
    void aCellThatNoSheetHasIsRefused(String row) {
        assertRefused(WorkbookFile.withRows(row).bytes(), Format.XLSX, ErrorCode.FILE_BROKEN, Map.of("reason", "CELL"));
    }

    @Test
    void theLastColumnIsRead() {
        var row = "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"XFD2\"><v>2</v></c></row>";

        assertThat(cells(rows(WorkbookFile.withRows(row).bytes(), Format.XLSX))).containsOnlyKeys(2L);
    }

    @Test
    void entitiesThatMultiplyAreRefusedWithoutMultiplying() {
        var bomb = WorkbookFile.withRows(ROW)
                .with("xl/sharedStrings.xml", laughs())
                .bytes();

        assertTimeout(
                QUICKLY,
                () -> assertRefused(bomb, Format.XLSX, ErrorCode.FILE_BROKEN, Map.of("reason", "DOCUMENT_TYPE")));
    }

    @Test
    void theLibraryDoesNotMultiplyThemEitherIfTheyCameThrough() throws IOException {
        var bomb = WorkbookFile.withRows(ROW)
                .with("xl/sharedStrings.xml", laughs())
                .bytes();

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bomb));
                var rows = workbook.getFirstSheet().openStream()) {
            assertThatThrownBy(rows::toList)
                    .isInstanceOf(ExcelReaderException.class)
                    .hasCauseInstanceOf(XMLStreamException.class);
        }
    }

    private static String laughs() {
        var laughs = new StringBuilder("<!DOCTYPE sst [<!ENTITY a0 \"ha\">");
        for (int level = 1; level < 10; level++) {
            String before = "&a" + (level - 1) + ";";
            laughs.append("<!ENTITY a")
                    .append(level)
                    .append(" \"")
                    .append(before.repeat(10))
                    .append("\">");
        }
        return laughs.append("]>")
                .append(WorkbookFile.strings("<si><t>&a9;</t></si><si><t>内容</t></si>"))
                .toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/hostname", "http://127.0.0.1:9/x"})
    void externalEntitiesAreNotFollowed(String address) {
        var external = "<!DOCTYPE sst [<!ENTITY x SYSTEM \"" + address + "\">]>"
                + WorkbookFile.strings("<si><t>&x;</t></si><si><t>内容</t></si>");

        assertRefused(
                WorkbookFile.withRows(ROW)
                        .with("xl/sharedStrings.xml", external)
                        .bytes(),
                Format.XLSX,
                ErrorCode.FILE_BROKEN,
                Map.of("reason", "DOCUMENT_TYPE"));
    }

    @Test
    void anUnknownEntityIsRefused() {
        assertRefused(
                WorkbookFile.withRows(WorkbookFile.textRow(2, "&x;", "")).bytes(),
                Format.XLSX,
                ErrorCode.FILE_BROKEN,
                Map.of());
    }

    @Test
    void anotherEncodingThanUtf8IsRefused() {
        var utf16 = ("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + WorkbookFile.strings("<si><t>标题</t></si>"))
                .getBytes(StandardCharsets.UTF_16);

        assertRefused(
                WorkbookFile.withRows(ROW).with("xl/sharedStrings.xml", utf16).bytes(),
                Format.XLSX,
                ErrorCode.FILE_BROKEN,
                Map.of("reason", "DAMAGED_PART"));
    }

    @Test
    void xmlThatEndsInTheMiddleIsRefused() {
        assertRefused(
                WorkbookFile.withRows(ROW + "</sheetData>").bytes(),
                Format.XLSX,
                ErrorCode.FILE_BROKEN,
                Map.of("reason", "DAMAGED_PART"));
    }

    @Test
    void whatIsNoWorkbookIsRefused() {
        assertRefused(utf8("标题,内容\na,b"), Format.XLSX, ErrorCode.FILE_BROKEN, Map.of("reason", "NOT_A_WORKBOOK"));
        assertRefused(
                utf8("PK\u0003\u0004 and no more"),
                Format.XLSX,
                ErrorCode.FILE_BROKEN,
                Map.of("reason", "NOT_A_WORKBOOK"));
        assertRefused(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0},
                Format.XLSX,
                ErrorCode.FILE_BROKEN,
                Map.of("reason", "OLD_OR_LOCKED_WORKBOOK"));
        assertRefused(new byte[0], Format.XLSX, ErrorCode.FILE_EMPTY, Map.of());
    }

    @Test
    void anArchiveOfSomethingElseIsRefused() {
        var other = WorkbookFile.withRows(ROW)
                .with("[Content_Types].xml", "<Types/>")
                .with("xl/workbook.xml", "<a/>");

        assertRefused(other.bytes(), Format.XLSX, ErrorCode.FILE_BROKEN, Map.of("reason", "NOT_A_WORKBOOK"));
    }

    @Test
    void aDamagedArchiveIsRefused() {
        var bytes = WorkbookFile.withRows(ROW).bytes();
        String name = "xl/worksheets/sheet1.xml";
        int data = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(name) + name.length();
        for (int at = data; at < data + 60; at++) {
            var damaged = bytes.clone();
            damaged[at] ^= 0x55;
            assertRefused(damaged, Format.XLSX, ErrorCode.FILE_BROKEN, Map.of());
        }
    }

    @Test
    void aWorkbookThatIsTooLargeIsRefusedBeforeItIsRead() {
        assertRefused(new byte[(32 << 20) + 1], Format.XLSX, ErrorCode.FILE_TOO_LARGE, Map.of("limit", "32 MiB"));
    }
}
