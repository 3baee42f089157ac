package org.yuheng.platform.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/**
 * A .docx taken apart: the parts with text as texts with tags, the others as they are.
 *
 * @param texts by the name of the part
 * @param parts all parts in their order, by name
 */
record WordTemplate(Map<String, String> texts, Map<String, byte[]> parts) {
    static final String DOCUMENT = "word/document.xml";

    private static final Pattern WITH_TEXT = Pattern.compile("word/(document|header\\d*|footer\\d*)\\.xml");
    private static final long LONGEST = 16L << 20;
    private static final int MOST_PARTS = 200;

    /** @throws DomainError {@code TEMPLATE_BROKEN}, {@code ARCHIVE_BOMB} */
    static WordTemplate read(byte[] content) {
        var parts = unzipped(content);
        if (!parts.containsKey(DOCUMENT)) {
            throw new DomainError(ErrorCode.TEMPLATE_BROKEN, Map.of("found", DOCUMENT));
        }
        var texts = new LinkedHashMap<String, String>();
        parts.forEach((name, part) -> {
            if (WITH_TEXT.matcher(name).matches()) {
                texts.put(name, WordText.of(part));
            }
        });
        return new WordTemplate(texts, parts);
    }

    private static Map<String, byte[]> unzipped(byte[] content) {
        var parts = new LinkedHashMap<String, byte[]>();
        long left = LONGEST;
        try (var archive = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (!entry.isDirectory()) {
                    var part = archive.readNBytes((int) left + 1);
                    left -= part.length;
                    if (left < 0 || parts.size() == MOST_PARTS) {
                        throw new DomainError(ErrorCode.ARCHIVE_BOMB, Map.of());
                    }
                    parts.put(entry.getName(), part);
                }
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new DomainError(ErrorCode.TEMPLATE_BROKEN, Map.of(), unreadable);
        }
        return parts;
    }
}
