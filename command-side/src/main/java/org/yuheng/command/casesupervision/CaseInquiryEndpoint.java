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
import org.yuheng.kernel.casesupervision.EvidenceOrigin;
import org.yuheng.kernel.casesupervision.MeasureKind;
import org.yuheng.kernel.casesupervision.ServiceManner;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.access.Requires;

/** Finding out: one path per verb. */
@RestController
@RequestMapping("/api/cases/{id}")
@Tag(name = "cases", description = "个案监督")
class CaseInquiryEndpoint {
    private final CaseFrontDesk desk;

    CaseInquiryEndpoint(CaseFrontDesk desk) {
        this.desk = desk;
    }

    record Notify(String manner, LocalDate servedOn, String text) {}

    record Explain(String text) {}

    record TakeMeasure(String kind, LocalDate heldOn, String record) {}

    record AddEvidence(String origin, String contentHash, String title, String measure) {}

    record CorrectOnSpot(String matter, String text) {}

    record DraftFindings(List<CaseBodies.Finding> findings, String summary) {}

    record ReviewFindings(Boolean approved, String text) {}

    record CloseWithoutViolation(String reason) {}

    @PostMapping("/notify")
    @Requires(Action.CASE_NOTIFY)
    @Operation(summary = "Tell the organ of the case; its time to explain runs")
    CaseAnswers.Written notifyOrgan(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody Notify body) {
        return desk.done(new CaseCommand.Notify(
                desk.asked(person, Action.CASE_NOTIFY, id, seen, key),
                Codes.of(ServiceManner.class, "manner", body.manner()),
                body.servedOn(),
                Texts.clean("text", body.text())));
    }

    @PostMapping("/explain")
    @Requires(Action.CASE_EXPLAIN)
    @Operation(summary = "Explain, as the organ; late ones are taken and marked")
    CaseAnswers.Written explain(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody Explain body) {
        return desk.done(new CaseCommand.Explain(
                desk.asked(person, Action.CASE_EXPLAIN, id, seen, key), Texts.clean("text", body.text())));
    }

    @PostMapping("/take-measure")
    @Requires(Action.CASE_TAKE_MEASURE)
    @Operation(summary = "Take a measure of article 22, with its record")
    CaseAnswers.Written takeMeasure(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody TakeMeasure body) {
        return desk.done(new CaseCommand.TakeMeasure(
                desk.asked(person, Action.CASE_TAKE_MEASURE, id, seen, key),
                Codes.of(MeasureKind.class, "kind", body.kind()),
                body.heldOn(),
                Texts.clean("record", body.record())));
    }

    @PostMapping("/add-evidence")
    @Requires(Action.CASE_ADD_EVIDENCE)
    @Operation(summary = "Add a piece of evidence by the SHA-256 of its content")
    CaseAnswers.Written addEvidence(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody AddEvidence body) {
        return desk.done(new CaseCommand.AddEvidence(
                desk.asked(person, Action.CASE_ADD_EVIDENCE, id, seen, key),
                Codes.of(EvidenceOrigin.class, "origin", body.origin()),
                Ids.code("contentHash", body.contentHash()),
                Texts.clean("title", body.title()),
                Ids.code("measure", body.measure())));
    }

    @PostMapping("/correct-on-spot")
    @Requires(Action.CASE_CORRECT_ON_SPOT)
    @Operation(summary = "Record that the organ put something right at once")
    CaseAnswers.Written correctOnSpot(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody CorrectOnSpot body) {
        return desk.done(new CaseCommand.CorrectOnSpot(
                desk.asked(person, Action.CASE_CORRECT_ON_SPOT, id, seen, key),
                body.matter() == null ? null : Category.of(body.matter()),
                Texts.clean("text", body.text())));
    }

    @PostMapping("/draft-findings")
    @Requires(Action.CASE_DRAFT_FINDINGS)
    @Operation(
            summary =
                    "Draft what was ascertained: facts, evidence and provisions bound to each other; none: no violation")
    CaseAnswers.Written draftFindings(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody DraftFindings body) {
        return desk.done(new CaseCommand.DraftFindings(
                desk.asked(person, Action.CASE_DRAFT_FINDINGS, id, seen, key),
                CaseBodies.findings(body.findings()),
                Texts.clean("summary", body.summary())));
    }

    @PostMapping("/review-findings")
    @Requires(Action.CASE_REVIEW_FINDINGS)
    @Operation(summary = "Approve the findings or return them, as another person than the drafter")
    CaseAnswers.Written reviewFindings(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody ReviewFindings body) {
        return desk.done(new CaseCommand.ReviewFindings(
                desk.asked(person, Action.CASE_REVIEW_FINDINGS, id, seen, key),
                body.approved(),
                Texts.clean("text", body.text())));
    }

    @PostMapping("/close-without-violation")
    @Requires(Action.CASE_CLOSE_WITHOUT_VIOLATION)
    @Operation(summary = "Close: nothing was found that the law forbids")
    CaseAnswers.Written closeWithoutViolation(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody CloseWithoutViolation body) {
        return desk.done(new CaseCommand.CloseWithoutViolation(
                desk.asked(person, Action.CASE_CLOSE_WITHOUT_VIOLATION, id, seen, key),
                Texts.clean("reason", body.reason())));
    }
}
