package org.yuheng.command.papertemplate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.platform.paper.BuiltInTemplates;
import org.yuheng.platform.paper.PaperFormat;

/** Templates as an administrator, or somebody with worse in mind, would make them of the built-in ones. */
final class TemplateFiles {
    static final String DOCUMENT = "word/document.xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private TemplateFiles() {}

    static TemplateFiles letter() {
        var files = new TemplateFiles();
        var content = BuiltInTemplates.content(PaperKind.SUPERVISION_LETTER, PaperFormat.DOCX);
        try (var archive = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                files.parts.put(entry.getName(), archive.readAllBytes());
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return files;
    }

    static String letterPage() {
        return new String(
                BuiltInTemplates.content(PaperKind.SUPERVISION_LETTER, PaperFormat.HTML), StandardCharsets.UTF_8);
    }

    TemplateFiles with(String name, String part) {
        parts.put(name, part.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    TemplateFiles changed(String name, UnaryOperator<String> change) {
        return with(name, change.apply(new String(parts.get(name), StandardCharsets.UTF_8)));
    }

    /** Something more at the begin of the text. */
    TemplateFiles written(String markup) {
        return changed(DOCUMENT, text -> text.replace("<w:body>", "<w:body>" + markup));
    }

    TemplateFiles related(String relationship) {
        return changed(
                "word/_rels/document.xml.rels",
                text -> text.replace("</Relationships>", relationship + "</Relationships>"));
    }

    TemplateFiles typed(String name, String contentType) {
        return changed(
                "[Content_Types].xml",
                text -> text.replace(
                        "</Types>",
                        "<Override PartName=\"/" + name + "\" ContentType=\"" + contentType + "\"/></Types>"));
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                archive.putNextEntry(new ZipEntry(part.getKey()));
                archive.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }
}
