package org.yuheng.command.number;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yuheng.command.request.Codes;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Requires;

/** The administrator keeps the document codes and looks through the numbers that were given. */
@RestController
@RequestMapping("/api/document-codes")
@Tag(name = "papers", description = "监督文书")
class DocumentCodeEndpoint {
    private final DocumentCodes codes;
    private final PaperNumbers numbers;

    DocumentCodeEndpoint(DocumentCodes codes, PaperNumbers numbers) {
        this.codes = codes;
        this.numbers = numbers;
    }

    record Entry(String code) {}

    @GetMapping
    @Requires(Action.KEEP_DOCUMENT_CODES)
    @Operation(summary = "机关代字 of all issuing organs")
    List<DocumentCodes.Code> codes() {
        return codes.all();
    }

    @PutMapping("/{organ}/{kind}")
    @Requires(Action.KEEP_DOCUMENT_CODES)
    @Operation(summary = "Set the document code of an organ for a kind of paper; numbers that were given stay")
    DocumentCodes.Code put(@PathVariable String organ, @PathVariable String kind, @RequestBody Entry entry) {
        var code = new DocumentCodes.Code(organ, kindOf(kind), entry.code());
        codes.put(code);
        return code;
    }

    @GetMapping("/{organ}/{kind}/numbers")
    @Requires(Action.KEEP_DOCUMENT_CODES)
    @Operation(summary = "Every number of a sequence: issued, reserved or void")
    List<PaperNumbers.Reserved> numbers(@PathVariable String organ, @PathVariable String kind, @RequestParam int year) {
        return numbers.of(organ, kindOf(kind), year);
    }

    private static PaperKind kindOf(String kind) {
        var found = Codes.of(PaperKind.class, "kind", kind);
        if (found == null) {
            throw new DomainError(ErrorCode.MISSING_FIELD, Map.of("field", "kind"));
        }
        return found;
    }
}
