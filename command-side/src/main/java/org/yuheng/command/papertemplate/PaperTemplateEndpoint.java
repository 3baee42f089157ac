package org.yuheng.command.papertemplate;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.access.Requires;
import org.yuheng.platform.paper.PaperFormat;
import org.yuheng.platform.paper.PaperTag;

/** The templates of papers: download one, change it in a word processor, put it back. */
@RestController
@RequestMapping("/api/paper-templates")
@Tag(name = "paper-templates", description = "文书模板")
class PaperTemplateEndpoint {
    private final KeptTemplates templates;

    PaperTemplateEndpoint(KeptTemplates templates) {
        this.templates = templates;
    }

    /**
     * @param inUse the version with which papers are issued now
     * @param versions all there are, the newest first
     * @param required the tags that a template of this kind must hold
     */
    record TemplateItem(
            PaperKind kind,
            String kindName,
            PaperFormat format,
            KeptTemplate inUse,
            List<KeptTemplate> versions,
            Set<String> required) {}

    record TemplateList(List<TemplateItem> items) {}

    @GetMapping
    @Requires(Action.KEEP_TEMPLATES)
    @Operation(summary = "Templates of papers: which version is in use, and all versions there were")
    TemplateList list() {
        return new TemplateList(Arrays.stream(PaperKind.values())
                .flatMap(kind -> Stream.of(PaperFormat.values()).map(format -> item(kind, format)))
                .toList());
    }

    @GetMapping("/{kind}/{format}")
    @Requires(Action.KEEP_TEMPLATES)
    @Operation(summary = "Download a template", description = "version: another than the one in use")
    ResponseEntity<byte[]> download(
            @PathVariable PaperKind kind,
            @PathVariable PaperFormat format,
            @RequestParam(required = false) Integer version) {
        int wanted = version == null ? templates.currentVersion(kind, format) : version;
        var content = templates
                .content(kind, format, wanted)
                .orElseThrow(() -> new DomainError(ErrorCode.NOT_FOUND, Map.of()));
        var name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + wanted;
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + name + "." + format.suffix() + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .eTag(String.valueOf(wanted))
                .body(content);
    }

    @PutMapping("/{kind}/{format}")
    @Requires(Action.KEEP_TEMPLATES)
    @Operation(
            summary = "Put a template in use; the body is the file",
            description = "422 says which tags are missing or not known, or what is not allowed in a template. What is"
                    + " in use already gets no new version.")
    KeptTemplate put(
            Person person,
            @PathVariable PaperKind kind,
            @PathVariable PaperFormat format,
            @RequestBody byte[] content) {
        TemplateCheck.mustHold(kind, format, content);
        return templates.upload(kind, format, content, person.account());
    }

    @DeleteMapping("/{kind}/{format}")
    @Requires(Action.KEEP_TEMPLATES)
    @Operation(summary = "Put the built-in template in use again, as a new version; nothing is lost")
    KeptTemplate delete(Person person, @PathVariable PaperKind kind, @PathVariable PaperFormat format) {
        return templates.restore(kind, format, person.account());
    }

    private TemplateItem item(PaperKind kind, PaperFormat format) {
        return new TemplateItem(
                kind,
                kind.chinese(),
                format,
                templates.inUse(kind, format).orElseThrow(),
                templates.versions(kind, format),
                PaperTag.required(kind));
    }
}
