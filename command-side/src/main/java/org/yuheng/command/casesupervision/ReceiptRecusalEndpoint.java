package org.yuheng.command.casesupervision;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.yuheng.command.complaint.ComplaintDirectory;
import org.yuheng.command.request.Codes;
import org.yuheng.command.request.Texts;
import org.yuheng.kernel.casesupervision.RecusalGround;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Authority;
import org.yuheng.platform.access.Requires;

/** What whoever complained may ask of the case that their matter became, with the receipt code alone. */
@RestController
@Tag(name = "receipts", description = "受理查询")
class ReceiptRecusalEndpoint {
    private final ComplaintDirectory complaints;
    private final RunningActs acts;
    private final CaseFrontDesk desk;

    ReceiptRecusalEndpoint(ComplaintDirectory complaints, RunningActs acts, CaseFrontDesk desk) {
        this.complaints = complaints;
        this.acts = acts;
        this.desk = desk;
    }

    /** @param reason says whom it is about: accounts of staff are not shown to the public */
    record ApplyRecusal(String ground, String reason) {}

    /** @param number of the case */
    record Asked(String number) {}

    @PostMapping("/api/receipts/{receiptCode}/apply-recusal")
    @Requires(Action.OPEN_RECEIPT)
    @Operation(summary = "Ask that whoever leads the case about the matter steps back; a head decides")
    Asked applyRecusal(@PathVariable String receiptCode, @RequestBody ApplyRecusal body) {
        var caseId = complaints.mattersOf(receiptCode).stream()
                .flatMap(matter -> acts.caseAbout(matter.complaintId()).stream())
                .findFirst()
                .orElseThrow(() -> new DomainError(ErrorCode.NOT_FOUND, Map.of()));
        var written = desk.done(new CaseCommand.ApplyRecusal(
                new CaseCommand.Asked(caseId, Authority.RECEIPT_HOLDER, null, null),
                null,
                Codes.of(RecusalGround.class, "ground", body.ground()),
                Texts.clean("reason", body.reason())));
        return new Asked(written.number());
    }
}
