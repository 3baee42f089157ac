package org.yuheng.standalone.platform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest workbook with one sheet of texts. */
final class Workbook {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    static Workbook of(List<List<String>> rows) {
        var workbook = new Workbook();
        workbook.xml(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\"><Override PartName=\"/xl/workbook.xml\" ContentType=\""
                        + TYPE + "sheet.main+xml\"/></Types>");
        workbook.xml(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                        + "\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        workbook.xml(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type=\"" + OFFICE
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        var sheet = rows.stream()
                .map(row -> row.stream()
                        .map(cell -> "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>")
                        .collect(Collectors.joining("", "<row>", "</row>")))
                .collect(Collectors.joining());
        workbook.xml(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + sheet + "</sheetData></worksheet>");
        return workbook;
    }

    Workbook with(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void xml(String part, String content) {
        parts.put(part, (HEAD + content).getBytes(StandardCharsets.UTF_8));
    }
}
