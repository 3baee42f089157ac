package org.yuheng.command.complaint;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yuheng.command.request.Texts;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Authority;
import org.yuheng.platform.access.Requires;
import org.yuheng.platform.web.SeenVersion;

/** What the person who complained may do with the receipt code alone. */
@RestController
@RequestMapping("/api/receipts/{receiptCode}")
@Tag(name = "receipts", description = "受理查询")
class ReceiptVerbEndpoint {
    private final Receipts receipts;
    private final ComplaintCommands commands;
    private final ComplaintAnswers answers;

    ReceiptVerbEndpoint(Receipts receipts, ComplaintCommands commands, ComplaintAnswers answers) {
        this.receipts = receipts;
        this.commands = commands;
        this.answers = answers;
    }

    record Supply(String text) {}

    record Withdraw(String reason) {}

    record CallBack(Boolean satisfied, String reason) {}

    @PostMapping("/supply")
    @Requires(Action.OPEN_RECEIPT)
    @Operation(summary = "Supply what the bureau asked for")
    ComplaintAnswers.Written supply(
            @PathVariable String receiptCode,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestBody Supply body) {
        return done(new ComplaintCommand.Supply(
                receipts.complaintOf(receiptCode),
                Authority.RECEIPT_HOLDER,
                SeenVersion.parse(seen),
                Texts.clean("text", body.text())));
    }

    @PostMapping("/withdraw")
    @Requires(Action.OPEN_RECEIPT)
    @Operation(summary = "Take the complaint back")
    ComplaintAnswers.Written withdraw(
            @PathVariable String receiptCode,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestBody(required = false) Withdraw body) {
        var reason = body == null ? null : Texts.clean("reason", body.reason());
        return done(new ComplaintCommand.Withdraw(
                receipts.complaintOf(receiptCode), Authority.RECEIPT_HOLDER, SeenVersion.parse(seen), reason));
    }

    @PostMapping("/call-back")
    @Requires(Action.OPEN_RECEIPT)
    @Operation(summary = "Say whether the answer satisfies; if not, why")
    ComplaintAnswers.Written callBack(
            @PathVariable String receiptCode,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestBody CallBack body) {
        return done(new ComplaintCommand.CallBack(
                receipts.complaintOf(receiptCode),
                Authority.RECEIPT_HOLDER,
                SeenVersion.parse(seen),
                body.satisfied(),
                Texts.clean("reason", body.reason())));
    }

    @PostMapping("/write")
    @Requires(Action.OPEN_RECEIPT)
    @Operation(summary = "Leave a message for the bureau; after a merger it goes where the matter goes on")
    ComplaintAnswers.Written write(
            @PathVariable String receiptCode,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestBody Supply body) {
        return done(new ComplaintCommand.Write(
                receipts.matterOf(receiptCode),
                Authority.RECEIPT_HOLDER,
                SeenVersion.parse(seen),
                Texts.clean("text", body.text())));
    }

    private ComplaintAnswers.Written done(ComplaintCommand command) {
        return answers.written(commands.send(command));
    }
}
