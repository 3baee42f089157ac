package org.yuheng.command.casesupervision;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
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
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.casesupervision.ServiceManner;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.access.Requires;

/** The papers of a case: one path per verb. */
@RestController
@RequestMapping("/api/cases/{id}")
@Tag(name = "cases", description = "个案监督")
class CasePaperEndpoint {
    private final CaseFrontDesk desk;

    CasePaperEndpoint(CaseFrontDesk desk) {
        this.desk = desk;
    }

    record DraftPaper(
            String paperId,
            String kind,
            List<Integer> findings,
            String title,
            String sources,
            String facts,
            String requirement,
            String reportTo,
            String attachments,
            Integer periodDays,
            String periodUnit,
            LocalDate dueOn) {}

    record ApprovePaper(String paperId) {}

    record IssuePaper(String paperId) {}

    record ServePaper(String paperId, String manner, LocalDate servedOn, String receipt) {}

    record WithdrawPaper(String paperId, String reason) {}

    record VoidPaper(String paperId, String reason) {}

    @PostMapping("/draft-paper")
    @Requires(Action.CASE_DRAFT_PAPER)
    @Operation(summary = "Draft a paper whose kind fits the findings, or write a draft anew")
    CaseAnswers.Written draftPaper(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody DraftPaper body) {
        return desk.done(new CaseCommand.DraftPaper(
                desk.asked(person, Action.CASE_DRAFT_PAPER, id, seen, key),
                Ids.code("paperId", body.paperId()),
                Codes.of(PaperKind.class, "kind", body.kind()),
                body.findings(),
                Texts.clean("title", body.title()),
                Texts.clean("sources", body.sources()),
                Texts.clean("facts", body.facts()),
                Texts.clean("requirement", body.requirement()),
                Texts.clean("reportTo", body.reportTo()),
                Texts.clean("attachments", body.attachments()),
                body.periodDays(),
                Codes.of(PeriodUnit.class, "periodUnit", body.periodUnit()),
                body.dueOn()));
    }

    @PostMapping("/approve-paper")
    @Requires(Action.CASE_APPROVE_PAPER)
    @Operation(summary = "Approve a complete paper, as another person than the drafter")
    CaseAnswers.Written approvePaper(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody ApprovePaper body) {
        return desk.done(new CaseCommand.ApprovePaper(
                desk.asked(person, Action.CASE_APPROVE_PAPER, id, seen, key), Ids.code("paperId", body.paperId())));
    }

    @PostMapping("/issue-paper")
    @Requires(Action.CASE_ISSUE_PAPER)
    @Operation(summary = "Number and issue an approved paper; a decision is issued by the government")
    CaseAnswers.Written issuePaper(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody IssuePaper body) {
        return desk.issue(
                desk.asked(person, Action.CASE_ISSUE_PAPER, id, seen, key), Ids.code("paperId", body.paperId()));
    }

    @PostMapping("/serve-paper")
    @Requires(Action.CASE_SERVE_PAPER)
    @Operation(summary = "Record the service with its receipt; the stated period runs")
    CaseAnswers.Written servePaper(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody ServePaper body) {
        return desk.done(new CaseCommand.ServePaper(
                desk.asked(person, Action.CASE_SERVE_PAPER, id, seen, key),
                Ids.code("paperId", body.paperId()),
                Codes.of(ServiceManner.class, "manner", body.manner()),
                body.servedOn(),
                Texts.clean("receipt", body.receipt())));
    }

    @PostMapping("/withdraw-paper")
    @Requires(Action.CASE_WITHDRAW_PAPER)
    @Operation(summary = "Withdraw an issued paper; its number stays used")
    CaseAnswers.Written withdrawPaper(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody WithdrawPaper body) {
        return desk.done(new CaseCommand.WithdrawPaper(
                desk.asked(person, Action.CASE_WITHDRAW_PAPER, id, seen, key),
                Ids.code("paperId", body.paperId()),
                Texts.clean("reason", body.reason())));
    }

    @PostMapping("/void-paper")
    @Requires(Action.CASE_VOID_PAPER)
    @Operation(summary = "Give up a paper that was never issued")
    CaseAnswers.Written voidPaper(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody VoidPaper body) {
        return desk.done(new CaseCommand.VoidPaper(
                desk.asked(person, Action.CASE_VOID_PAPER, id, seen, key),
                Ids.code("paperId", body.paperId()),
                Texts.clean("reason", body.reason())));
    }
}
