package org.yuheng.command.casesupervision;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yuheng.command.request.Codes;
import org.yuheng.command.request.Ids;
import org.yuheng.command.request.Texts;
import org.yuheng.kernel.casesupervision.CaseSuspensionGround;
import org.yuheng.kernel.casesupervision.FollowUpKind;
import org.yuheng.kernel.casesupervision.MoneyKind;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.access.Requires;

/** The end of a case and what follows: one path per verb. */
@RestController
@RequestMapping("/api/cases/{id}")
@Tag(name = "cases", description = "个案监督")
class CaseClosingEndpoint {
    private final CaseFrontDesk desk;

    CaseClosingEndpoint(CaseFrontDesk desk) {
        this.desk = desk;
    }

    record SetFollowUp(String kind, String responsible, LocalDate since, String text) {}

    record CompleteFollowUp(String followUp, LocalDate doneOn, String text) {}

    record RecordMoney(String kind, BigDecimal yuan, String text) {}

    record Suspend(String ground, String reason) {}

    record Resume(String reason) {}

    record Close(Boolean noFollowUps, Boolean noMoney, String reason) {}

    record WriteDigest(String text, Boolean checked) {}

    @PostMapping("/set-follow-up")
    @Requires(Action.CASE_SET_FOLLOW_UP)
    @Operation(summary = "Set what must still be done, with its period")
    CaseAnswers.Written setFollowUp(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody SetFollowUp body) {
        return desk.done(new CaseCommand.SetFollowUp(
                desk.asked(person, Action.CASE_SET_FOLLOW_UP, id, seen, key),
                Codes.of(FollowUpKind.class, "kind", body.kind()),
                Ids.code("responsible", body.responsible()),
                body.since(),
                Texts.clean("text", body.text())));
    }

    @PostMapping("/complete-follow-up")
    @Requires(Action.CASE_COMPLETE_FOLLOW_UP)
    @Operation(summary = "Record that it was done")
    CaseAnswers.Written completeFollowUp(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody CompleteFollowUp body) {
        return desk.done(new CaseCommand.CompleteFollowUp(
                desk.asked(person, Action.CASE_COMPLETE_FOLLOW_UP, id, seen, key),
                Ids.code("followUp", body.followUp()),
                body.doneOn(),
                Texts.clean("text", body.text())));
    }

    @PostMapping("/record-money")
    @Requires(Action.CASE_RECORD_MONEY)
    @Operation(summary = "Record money that supervision moved")
    CaseAnswers.Written recordMoney(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody RecordMoney body) {
        return desk.done(new CaseCommand.RecordMoney(
                desk.asked(person, Action.CASE_RECORD_MONEY, id, seen, key),
                Codes.of(MoneyKind.class, "kind", body.kind()),
                CaseBodies.fen("yuan", body.yuan()),
                Texts.clean("text", body.text())));
    }

    @PostMapping("/suspend")
    @Requires(Action.CASE_SUSPEND)
    @Operation(summary = "Let the case stand still")
    CaseAnswers.Written suspend(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody Suspend body) {
        return desk.done(new CaseCommand.Suspend(
                desk.asked(person, Action.CASE_SUSPEND, id, seen, key),
                Codes.of(CaseSuspensionGround.class, "ground", body.ground()),
                Texts.clean("reason", body.reason())));
    }

    @PostMapping("/resume")
    @Requires(Action.CASE_RESUME)
    @Operation(summary = "Let the case go on, with its periods")
    CaseAnswers.Written resume(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody Resume body) {
        return desk.done(new CaseCommand.Resume(
                desk.asked(person, Action.CASE_RESUME, id, seen, key), Texts.clean("reason", body.reason())));
    }

    @PostMapping("/close")
    @Requires(Action.CASE_CLOSE)
    @Operation(summary = "Close the case")
    CaseAnswers.Written close(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody Close body) {
        return desk.done(new CaseCommand.Close(
                desk.asked(person, Action.CASE_CLOSE, id, seen, key),
                body.noFollowUps(),
                body.noMoney(),
                Texts.clean("reason", body.reason())));
    }

    @PostMapping("/write-digest")
    @Requires(Action.CASE_WRITE_DIGEST)
    @Operation(summary = "Write a digest for the case library, without naming anybody")
    CaseAnswers.Written writeDigest(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody WriteDigest body) {
        return desk.done(new CaseCommand.WriteDigest(
                desk.asked(person, Action.CASE_WRITE_DIGEST, id, seen, key),
                Publicity.mustNameNobody(Texts.clean("text", body.text()), Boolean.TRUE.equals(body.checked()))));
    }

    @PostMapping("/release-digest")
    @Requires(Action.CASE_RELEASE_DIGEST)
    @Operation(summary = "Release the digest to the case library, as another person")
    CaseAnswers.Written releaseDigest(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        return desk.done(new CaseCommand.ReleaseDigest(desk.asked(person, Action.CASE_RELEASE_DIGEST, id, seen, key)));
    }
}
