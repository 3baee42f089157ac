package org.yuheng.platform.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.yuheng.kernel.casesupervision.PaperKind;

/** The templates that the product brings along, built by code: the same code gives the same bytes, on every machine. */
public final class BuiltInTemplates {
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    /** The first instant that an archive can hold; without one it would hold the time of the day. */
    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

    private BuiltInTemplates() {}

    public static byte[] content(PaperKind kind, PaperFormat format) {
        return switch (format) {
            case HTML -> BuiltInPage.of(kind).getBytes(StandardCharsets.UTF_8);
            case DOCX -> word(kind);
        };
    }

    private static byte[] word(PaperKind kind) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", contentTypes());
        parts.put("_rels/.rels", relationships());
        parts.put(WordTemplate.DOCUMENT, BuiltInWord.part(kind));
        parts.put("word/_rels/document.xml.rels", WordPages.relationships());
        parts.put("word/styles.xml", WordStyle.part());
        parts.put("word/settings.xml", WordPages.settings());
        parts.put("word/header1.xml", WordPages.header());
        parts.put("word/footer1.xml", WordPages.footer("right"));
        parts.put("word/footer2.xml", WordPages.footer("left"));
        return archive(parts);
    }

    private static String contentTypes() {
        var types = new StringBuilder(WordMarkup.XML
                + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        Map.of(
                        "document", "document.main",
                        "styles", "styles",
                        "settings", "settings",
                        "header1", "header",
                        "footer1", "footer",
                        "footer2", "footer")
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(part -> types.append("<Override PartName=\"/word/%s.xml\" ContentType=\"%s%s+xml\"/>"
                        .formatted(part.getKey(), MAIN, part.getValue())));
        return types + "</Types>";
    }

    private static String relationships() {
        return WordMarkup.XML
                + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"document\""
                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                + " Target=\"" + WordTemplate.DOCUMENT + "\"/></Relationships>";
    }

    /** Without compression: how that comes out differs from machine to machine. */
    private static byte[] archive(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                var content = part.getValue().getBytes(StandardCharsets.UTF_8);
                archive.putNextEntry(stored(part.getKey(), content));
                archive.write(content);
                archive.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static ZipEntry stored(String name, byte[] content) {
        var sum = new CRC32();
        sum.update(content);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(EARLIEST);
        return entry;
    }
}
