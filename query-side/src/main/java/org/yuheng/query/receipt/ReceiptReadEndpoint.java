package org.yuheng.query.receipt;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Requires;
import org.yuheng.query.complaint.Freshness;

/** Receipts over HTTP, without an account. */
@RestController
@Tag(name = "receipts", description = "受理查询")
class ReceiptReadEndpoint {
    private final ReceiptQueries queries;

    ReceiptReadEndpoint(ReceiptQueries queries) {
        this.queries = queries;
    }

    @Operation(summary = "What became of a complaint, by its receipt code and without an account")
    @GetMapping("/api/receipts/{receiptCode}")
    @Requires(Action.OPEN_RECEIPT)
    ReceiptAnswer open(
            @PathVariable String receiptCode,
            @RequestParam(required = false) Long minVersion,
            @RequestParam(required = false) String minPosition,
            Locale locale) {
        return queries.open(receiptCode, new Freshness(minPosition, minVersion), locale);
    }
}
