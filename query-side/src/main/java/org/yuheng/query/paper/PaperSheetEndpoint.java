package org.yuheng.query.paper;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.casesupervision.PaperPart;
import org.yuheng.kernel.casesupervision.PaperState;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.access.Requires;
import org.yuheng.platform.paper.PaperFormat;
import org.yuheng.query.casesupervision.CaseQueries;
import org.yuheng.query.casesupervision.CaseQueries.SeenPaper;
import org.yuheng.query.complaint.Freshness;

/** A paper as a sheet: on screen, and as a document for the word processor. */
@RestController
@Tag(name = "papers", description = "监督文书")
class PaperSheetEndpoint {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final CaseQueries cases;
    private final PaperComposer composer;
    private final PaperSheets sheets;

    PaperSheetEndpoint(CaseQueries cases, PaperComposer composer, PaperSheets sheets) {
        this.cases = cases;
        this.composer = composer;
        this.sheets = sheets;
    }

    record Part(PaperPart part, String name) {}

    @Operation(summary = "The sheet for the screen: a page that needs nothing else")
    @GetMapping(path = "/api/papers/{id}", produces = MediaType.TEXT_HTML_VALUE)
    @Requires(Action.READ_CASE)
    ResponseEntity<byte[]> page(
            @PathVariable String id,
            @RequestParam(required = false) Long minVersion,
            @RequestParam(required = false) String minPosition,
            Person person) {
        var seen = cases.paperInFull(id, new Freshness(minPosition, minVersion), person);
        var page = sheets.html(composer.contentOf(seen), version(seen, PaperFormat.HTML));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(PaperFormat.HTML.mediaType()))
                .cacheControl(CacheControl.noStore())
                .body(page.getBytes(StandardCharsets.UTF_8));
    }

    @Operation(summary = "The paper for the word processor, in the layout of GB/T 9704")
    @GetMapping(path = "/api/papers/{id}", produces = DOCX)
    @Requires(Action.READ_CASE)
    ResponseEntity<byte[]> document(
            @PathVariable String id,
            @RequestParam(required = false) Long minVersion,
            @RequestParam(required = false) String minPosition,
            Person person)
            throws IOException {
        var seen = cases.paperInFull(id, new Freshness(minPosition, minVersion), person);
        var document = new ByteArrayOutputStream();
        sheets.docx(composer.contentOf(seen), version(seen, PaperFormat.DOCX), document);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(DOCX))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(seen))
                .cacheControl(CacheControl.noStore())
                .body(document.toByteArray());
    }

    @Operation(summary = "Required parts that the paper does not have yet, for its next state")
    @GetMapping("/api/papers/{id}/missing")
    @Requires(Action.READ_CASE)
    List<Part> missing(
            @PathVariable String id,
            @RequestParam(required = false) Long minVersion,
            @RequestParam(required = false) String minPosition,
            Person person) {
        var seen = cases.paperInFull(id, new Freshness(minPosition, minVersion), person);
        return composer.contentOf(seen).missingFor(next(seen.paper().state())).stream()
                .map(part -> new Part(part, part.chinese()))
                .toList();
    }

    private static PaperState next(PaperState state) {
        return switch (state) {
            case DRAFTED -> PaperState.APPROVED;
            case APPROVED -> PaperState.ISSUED;
            case ISSUED, SERVED -> PaperState.SERVED;
            case VOIDED, WITHDRAWN -> state;
        };
    }

    /** An issued paper looks as on the day on which it was issued. */
    private int version(SeenPaper seen, PaperFormat format) {
        var stored = format == PaperFormat.HTML
                ? seen.paper().htmlTemplate()
                : seen.paper().wordTemplate();
        return stored == null || stored == 0
                ? sheets.currentVersion(seen.paper().kind(), format)
                : stored;
    }

    /** The number, or before there is one the kind. */
    private static String attachment(SeenPaper seen) {
        PaperKind kind = seen.paper().kind();
        var name = seen.paper().number() == null
                ? kind.chinese() + "（草稿）"
                : seen.paper().number();
        return ContentDisposition.attachment()
                .filename(name + ".docx", StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
