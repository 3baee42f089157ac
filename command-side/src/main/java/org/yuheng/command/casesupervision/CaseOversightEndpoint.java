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
import org.yuheng.kernel.casesupervision.CirculationScope;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.access.Requires;

/** What makes a case weigh more, and who hears of it: one path per verb. */
@RestController
@RequestMapping("/api/cases/{id}")
@Tag(name = "cases", description = "个案监督")
class CaseOversightEndpoint {
    private final CaseFrontDesk desk;

    CaseOversightEndpoint(CaseFrontDesk desk) {
        this.desk = desk;
    }

    record PutOnList(Integer days, String text) {}

    record Elevate(String text) {}

    record Join(String partner, String text) {}

    record Circulate(String scope, String text, Boolean checked) {}

    record Publish(String text, Boolean checked) {}

    record NotifySuperior(String receiver, String text) {}

    @PostMapping("/list")
    @Requires(Action.CASE_LIST)
    @Operation(summary = "挂牌督办: put the case on the list, with a period")
    CaseAnswers.Written putOnList(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody PutOnList body) {
        return desk.done(new CaseCommand.PutOnList(
                desk.asked(person, Action.CASE_LIST, id, seen, key), body.days(), Texts.clean("text", body.text())));
    }

    @PostMapping("/elevate")
    @Requires(Action.CASE_ELEVATE)
    @Operation(summary = "提级监督: take the case to oneself, as a superior bureau")
    CaseAnswers.Written elevate(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody Elevate body) {
        return desk.done(new CaseCommand.Elevate(
                desk.asked(person, Action.CASE_ELEVATE, id, seen, key), Texts.clean("text", body.text())));
    }

    @PostMapping("/join")
    @Requires(Action.CASE_JOIN)
    @Operation(summary = "Let another bureau take part")
    CaseAnswers.Written join(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody Join body) {
        return desk.done(new CaseCommand.Join(
                desk.asked(person, Action.CASE_JOIN, id, seen, key),
                Ids.code("partner", body.partner()),
                Texts.clean("text", body.text())));
    }

    @PostMapping("/circulate")
    @Requires(Action.CASE_CIRCULATE)
    @Operation(summary = "Circulate within a scope, without naming persons")
    CaseAnswers.Written circulate(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody Circulate body) {
        return desk.done(new CaseCommand.Circulate(
                desk.asked(person, Action.CASE_CIRCULATE, id, seen, key),
                Codes.of(CirculationScope.class, "scope", body.scope()),
                Publicity.mustNameNobody(Texts.clean("text", body.text()), Boolean.TRUE.equals(body.checked()))));
    }

    @PostMapping("/publish")
    @Requires(Action.CASE_PUBLISH)
    @Operation(summary = "Publish to society, without naming persons")
    CaseAnswers.Written publish(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody Publish body) {
        return desk.done(new CaseCommand.Publish(
                desk.asked(person, Action.CASE_PUBLISH, id, seen, key),
                Publicity.mustNameNobody(Texts.clean("text", body.text()), Boolean.TRUE.equals(body.checked()))));
    }

    @PostMapping("/notify-superior")
    @Requires(Action.CASE_NOTIFY_SUPERIOR)
    @Operation(summary = "Tell the superior department of a vertically managed organ")
    CaseAnswers.Written notifySuperior(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody NotifySuperior body) {
        return desk.done(new CaseCommand.NotifySuperior(
                desk.asked(person, Action.CASE_NOTIFY_SUPERIOR, id, seen, key),
                Ids.code("receiver", body.receiver()),
                Texts.clean("text", body.text())));
    }
}
