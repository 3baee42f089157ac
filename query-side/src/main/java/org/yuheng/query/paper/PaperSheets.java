package org.yuheng.query.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.platform.paper.CompiledTemplate;
import org.yuheng.platform.paper.PaperFormat;
import org.yuheng.platform.paper.PaperTemplates;

/**
 * The way in: renders a paper with a version of its template. A paper that was issued names the versions with which it
 * was issued, one for each format, and looks the same for ever; a draft is shown with the current ones.
 */
public final class PaperSheets {
    private static final int MOST_KEPT = 64;

    private final PaperTemplates templates;
    private final Map<Key, CompiledTemplate> compiled = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, CompiledTemplate> eldest) {
            return size() > MOST_KEPT;
        }
    };

    private record Key(PaperKind kind, PaperFormat format, int version) {}

    public PaperSheets(PaperTemplates templates) {
        this.templates = templates;
    }

    /** The version with which a paper of the kind is issued now. */
    public int currentVersion(PaperKind kind, PaperFormat format) {
        return templates.currentVersion(kind, format);
    }

    /**
     * The sheet for the screen: one HTML document that needs nothing else.
     *
     * @param templateVersion of {@link PaperFormat#HTML}
     * @throws DomainError {@code NOT_FOUND} without such a version, {@code TEXT_TOO_LONG} beyond 200 pages of text
     */
    public String html(PaperContent content, int templateVersion) {
        var sheet = new ByteArrayOutputStream();
        try {
            fill(content, PaperFormat.HTML, templateVersion, sheet);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return sheet.toString(StandardCharsets.UTF_8);
    }

    /**
     * The paper for the word processor, written as it is made; the stream stays open. Nothing is written before content
     * and template are known to be good.
     *
     * @param templateVersion of {@link PaperFormat#DOCX}
     * @throws DomainError as {@link #html}
     * @throws IOException from the stream
     */
    public void docx(PaperContent content, int templateVersion, OutputStream to) throws IOException {
        fill(content, PaperFormat.DOCX, templateVersion, to);
    }

    private void fill(PaperContent content, PaperFormat format, int version, OutputStream to) throws IOException {
        var values = PaperValues.of(content);
        template(new Key(content.kind(), format, version)).fill(values, to);
    }

    private CompiledTemplate template(Key key) {
        synchronized (compiled) {
            var known = compiled.get(key);
            if (known != null) {
                return known;
            }
        }
        var template = templates
                .content(key.kind(), key.format(), key.version())
                .map(content -> CompiledTemplate.of(key.format(), content))
                .orElseThrow(() -> new DomainError(ErrorCode.NOT_FOUND, Map.of()));
        synchronized (compiled) {
            compiled.put(key, template);
        }
        return template;
    }
}
