package org.yuheng.command.casesupervision;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yuheng.command.request.Codes;
import org.yuheng.command.request.Ids;
import org.yuheng.command.request.Texts;
import org.yuheng.kernel.casesupervision.ClueKind;
import org.yuheng.kernel.casesupervision.ClueOutcome;
import org.yuheng.kernel.casesupervision.PersonnelKind;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.access.Requires;

/** What goes to others: one path per verb. */
@RestController
@RequestMapping("/api/cases/{id}")
@Tag(name = "cases", description = "个案监督")
class CaseReferralEndpoint {
    private final CaseFrontDesk desk;

    CaseReferralEndpoint(CaseFrontDesk desk) {
        this.desk = desk;
    }

    record SuggestPersonnel(String kind, String receiver, String person, String factors) {}

    record RecordPersonnelResult(String suggestion, Boolean adopted, String text) {}

    record TransferClue(String kind, String receiver, String text) {}

    record AcknowledgeClue(String clue) {}

    record RecordClueResult(String clue, String outcome, String text) {}

    @PostMapping("/suggest-personnel")
    @Requires(Action.CASE_SUGGEST_PERSONNEL)
    @Operation(summary = "Suggest a measure about a member of the organ to the body that may decide")
    CaseAnswers.Written suggestPersonnel(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody SuggestPersonnel body) {
        return desk.done(new CaseCommand.SuggestPersonnel(
                desk.asked(person, Action.CASE_SUGGEST_PERSONNEL, id, seen, key),
                Codes.of(PersonnelKind.class, "kind", body.kind()),
                Ids.code("receiver", body.receiver()),
                Texts.clean("person", body.person()),
                Texts.clean("factors", body.factors())));
    }

    @PostMapping("/record-personnel-result")
    @Requires(Action.CASE_RECORD_PERSONNEL_RESULT)
    @Operation(summary = "Record what came of a suggestion")
    CaseAnswers.Written recordPersonnelResult(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody RecordPersonnelResult body) {
        return desk.done(new CaseCommand.RecordPersonnelResult(
                desk.asked(person, Action.CASE_RECORD_PERSONNEL_RESULT, id, seen, key),
                Ids.code("suggestion", body.suggestion()),
                body.adopted(),
                Texts.clean("text", body.text())));
    }

    @PostMapping("/transfer-clue")
    @Requires(Action.CASE_TRANSFER_CLUE)
    @Operation(summary = "Transfer a clue to the supervisory organ")
    CaseAnswers.Written transferClue(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody TransferClue body) {
        return desk.done(new CaseCommand.TransferClue(
                desk.asked(person, Action.CASE_TRANSFER_CLUE, id, seen, key),
                Codes.of(ClueKind.class, "kind", body.kind()),
                Ids.code("receiver", body.receiver()),
                Texts.clean("text", body.text())));
    }

    @PostMapping("/acknowledge-clue")
    @Requires(Action.CASE_ACKNOWLEDGE_CLUE)
    @Operation(summary = "Acknowledge a clue, as its receiver")
    CaseAnswers.Written acknowledgeClue(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody AcknowledgeClue body) {
        return desk.done(new CaseCommand.AcknowledgeClue(
                desk.asked(person, Action.CASE_ACKNOWLEDGE_CLUE, id, seen, key), Ids.code("clue", body.clue())));
    }

    @PostMapping("/record-clue-result")
    @Requires(Action.CASE_RECORD_CLUE_RESULT)
    @Operation(summary = "Say what became of a clue, as its receiver")
    CaseAnswers.Written recordClueResult(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody RecordClueResult body) {
        return desk.done(new CaseCommand.RecordClueResult(
                desk.asked(person, Action.CASE_RECORD_CLUE_RESULT, id, seen, key),
                Ids.code("clue", body.clue()),
                Codes.of(ClueOutcome.class, "outcome", body.outcome()),
                Texts.clean("text", body.text())));
    }
}
