package org.yuheng.command.papertemplate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeSet;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.platform.paper.CompiledTemplate;
import org.yuheng.platform.paper.PaperFormat;
import org.yuheng.platform.paper.PaperTag;

/**
 * Whether a template may be put in use: it does nothing by itself, speaks of what a paper must hold and of nothing that
 * nobody fills, and comes out whole whether there is everything or nothing to say.
 */
final class TemplateCheck {
    private static final int LARGEST = 2 << 20;
    private static final String LIMIT = "2 MiB";

    private TemplateCheck() {}

    /**
     * @throws DomainError {@code FILE_TOO_LARGE}, {@code ARCHIVE_BOMB}, {@code TEMPLATE_BROKEN}, {@code TEMPLATE_UNSAFE},
     *     {@code TEMPLATE_TAGS_UNKNOWN}, {@code TEMPLATE_TAGS_MISSING}
     */
    static void mustHold(PaperKind kind, PaperFormat format, byte[] content) {
        if (content.length > LARGEST) {
            throw new DomainError(ErrorCode.FILE_TOO_LARGE, Map.of("limit", LIMIT));
        }
        var template = CompiledTemplate.of(format, content);
        mustBeSafe(format, content);
        mustSpeakOf(template, kind);
        for (boolean isFilled : new boolean[] {true, false}) {
            mustComeOut(template, format, isFilled);
        }
    }

    private static void mustBeSafe(PaperFormat format, byte[] content) {
        switch (format) {
            case HTML -> PageCheck.mustBeSafe(content);
            case DOCX -> WordCheck.mustBeSafe(content);
        }
    }

    private static void mustSpeakOf(CompiledTemplate template, PaperKind kind) {
        var unknown = new TreeSet<>(template.tags());
        unknown.removeAll(PaperTag.known());
        if (!unknown.isEmpty()) {
            throw new DomainError(ErrorCode.TEMPLATE_TAGS_UNKNOWN, Map.of("tags", unknown));
        }
        var missing = new TreeSet<>(PaperTag.required(kind));
        missing.removeAll(template.shown());
        if (!missing.isEmpty()) {
            throw new DomainError(ErrorCode.TEMPLATE_TAGS_MISSING, Map.of("missing", missing));
        }
    }

    private static void mustComeOut(CompiledTemplate template, PaperFormat format, boolean isFilled) {
        var paper = new ByteArrayOutputStream();
        try {
            template.fill(PaperTag.trial(isFilled), paper);
        } catch (IOException unwritable) {
            throw new DomainError(ErrorCode.TEMPLATE_BROKEN, Map.of(), unwritable);
        }
        if (format == PaperFormat.DOCX) {
            WordCheck.mustOpen(paper.toByteArray());
        }
    }
}
