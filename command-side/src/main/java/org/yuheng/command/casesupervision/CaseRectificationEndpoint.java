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
import org.yuheng.kernel.calendar.PeriodUnit;
import org.yuheng.kernel.casesupervision.ObjectionOutcome;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.access.Requires;

/** What the organ corrects, and what it objects to: one path per verb. */
@RestController
@RequestMapping("/api/cases/{id}")
@Tag(name = "cases", description = "个案监督")
class CaseRectificationEndpoint {
    private final CaseFrontDesk desk;

    CaseRectificationEndpoint(CaseFrontDesk desk) {
        this.desk = desk;
    }

    record ReportRectification(String text) {}

    record VerifyRectification(String text, Boolean confirm) {}

    record RejectRectification(String text, Integer periodDays, String periodUnit) {}

    record RaiseObjection(String paperId, String text) {}

    record AnswerObjection(String objection, String outcome, String text) {}

    @PostMapping("/report-rectification")
    @Requires(Action.CASE_REPORT_RECTIFICATION)
    @Operation(summary = "Report what was corrected, as the organ")
    CaseAnswers.Written reportRectification(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody ReportRectification body) {
        return desk.done(new CaseCommand.ReportRectification(
                desk.asked(person, Action.CASE_REPORT_RECTIFICATION, id, seen, key), Texts.clean("text", body.text())));
    }

    @PostMapping("/verify-rectification")
    @Requires(Action.CASE_VERIFY_RECTIFICATION)
    @Operation(summary = "Say that it is corrected; a head, another person, confirms")
    CaseAnswers.Written verifyRectification(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody VerifyRectification body) {
        return desk.done(new CaseCommand.VerifyRectification(
                desk.asked(
                        person, Action.CASE_VERIFY_RECTIFICATION, Boolean.TRUE.equals(body.confirm()), id, seen, key),
                Texts.clean("text", body.text())));
    }

    @PostMapping("/reject-rectification")
    @Requires(Action.CASE_REJECT_RECTIFICATION)
    @Operation(summary = "Return the report with the reason and a new period")
    CaseAnswers.Written rejectRectification(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody RejectRectification body) {
        return desk.done(new CaseCommand.RejectRectification(
                desk.asked(person, Action.CASE_REJECT_RECTIFICATION, id, seen, key),
                Texts.clean("text", body.text()),
                body.periodDays(),
                Codes.of(PeriodUnit.class, "periodUnit", body.periodUnit())));
    }

    @PostMapping("/object")
    @Requires(Action.CASE_OBJECT)
    @Operation(summary = "Object to a paper with reasons, as the organ; it suspends nothing unless a head says so")
    CaseAnswers.Written objectToPaper(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody RaiseObjection body) {
        return desk.done(new CaseCommand.RaiseObjection(
                desk.asked(person, Action.CASE_OBJECT, id, seen, key),
                Ids.code("paperId", body.paperId()),
                Texts.clean("text", body.text())));
    }

    @PostMapping("/answer-objection")
    @Requires(Action.CASE_ANSWER_OBJECTION)
    @Operation(summary = "Answer an objection, as another person than the drafter; an upheld one withdraws the paper")
    CaseAnswers.Written answerObjection(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody AnswerObjection body) {
        return desk.done(new CaseCommand.AnswerObjection(
                desk.asked(person, Action.CASE_ANSWER_OBJECTION, id, seen, key),
                Ids.code("objection", body.objection()),
                Codes.of(ObjectionOutcome.class, "outcome", body.outcome()),
                Texts.clean("text", body.text())));
    }
}
