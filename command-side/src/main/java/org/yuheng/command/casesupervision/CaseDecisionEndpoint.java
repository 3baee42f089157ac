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
import org.yuheng.kernel.casesupervision.DecisionGround;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.access.Requires;

/** The decision of the government: one path per verb. */
@RestController
@RequestMapping("/api/cases/{id}")
@Tag(name = "cases", description = "个案监督")
class CaseDecisionEndpoint {
    private final CaseFrontDesk desk;

    CaseDecisionEndpoint(CaseFrontDesk desk) {
        this.desk = desk;
    }

    record ProposeDecision(String ground, String paperId, String text) {}

    record Decide(Boolean corrects, String text) {}

    record ReportExecution(String text) {}

    record VerifyExecution(Boolean fulfilled, String text, Boolean confirm) {}

    @PostMapping("/propose-decision")
    @Requires(Action.CASE_PROPOSE_DECISION)
    @Operation(summary = "Ask the government of the same level to decide")
    CaseAnswers.Written proposeDecision(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody ProposeDecision body) {
        return desk.done(new CaseCommand.ProposeDecision(
                desk.asked(person, Action.CASE_PROPOSE_DECISION, id, seen, key),
                Codes.of(DecisionGround.class, "ground", body.ground()),
                Ids.code("paperId", body.paperId()),
                Texts.clean("text", body.text())));
    }

    @PostMapping("/decide")
    @Requires(Action.CASE_DECIDE)
    @Operation(summary = "Decide whether to correct, as the government of the same level")
    CaseAnswers.Written decide(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody Decide body) {
        return desk.done(new CaseCommand.Decide(
                desk.asked(person, Action.CASE_DECIDE, id, seen, key),
                body.corrects(),
                Texts.clean("text", body.text())));
    }

    @PostMapping("/report-execution")
    @Requires(Action.CASE_REPORT_EXECUTION)
    @Operation(summary = "Report how the decision was carried out, as the organ")
    CaseAnswers.Written reportExecution(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody ReportExecution body) {
        return desk.done(new CaseCommand.ReportExecution(
                desk.asked(person, Action.CASE_REPORT_EXECUTION, id, seen, key), Texts.clean("text", body.text())));
    }

    @PostMapping("/verify-execution")
    @Requires(Action.CASE_VERIFY_EXECUTION)
    @Operation(summary = "Say whether the decision is carried out; a head, another person, confirms")
    CaseAnswers.Written verifyExecution(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody VerifyExecution body) {
        return desk.done(new CaseCommand.VerifyExecution(
                desk.asked(person, Action.CASE_VERIFY_EXECUTION, Boolean.TRUE.equals(body.confirm()), id, seen, key),
                body.fulfilled(),
                Texts.clean("text", body.text())));
    }
}
