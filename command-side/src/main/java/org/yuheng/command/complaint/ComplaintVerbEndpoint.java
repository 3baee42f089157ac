package org.yuheng.command.complaint;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yuheng.command.request.Codes;
import org.yuheng.command.request.Texts;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.complaint.HandlingClass;
import org.yuheng.kernel.complaint.JurisdictionGround;
import org.yuheng.kernel.complaint.RefusalReason;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.platform.access.Access;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Authority;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.access.Requires;
import org.yuheng.platform.web.SeenVersion;

/** What a bureau, or the channel that brought a complaint in, does with it: one path per verb. */
@RestController
@RequestMapping("/api/complaints/{id}")
@Tag(name = "complaints", description = "投诉举报")
class ComplaintVerbEndpoint {
    private final ComplaintCommands commands;
    private final ComplaintAnswers answers;
    private final StatedOrgan organs;

    ComplaintVerbEndpoint(ComplaintCommands commands, ComplaintAnswers answers, StatedOrgan organs) {
        this.commands = commands;
        this.answers = answers;
        this.organs = organs;
    }

    record StartScreening(String recusalGround) {}

    record RequestSupplement(String missing, Integer days) {}

    record Supply(String text) {}

    /** @param groundReason why the bureau is competent where territory alone does not say so */
    record Accept(
            String category, SubmissionForm.Organ organ, String handlingClass, String ground, String groundReason) {
        static final Accept AS_IT_STANDS = new Accept(null, null, null, null, null);
    }

    record Refuse(String reason, String text) {}

    record Reasoned(String reason) {}

    @PostMapping("/start-screening")
    @Requires(Action.START_SCREENING)
    @Operation(summary = "Take a complaint up for screening; a declared ground for recusal refuses it")
    ComplaintAnswers.Written startScreening(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestBody(required = false) StartScreening body) {
        var authority = Access.require(person, Action.START_SCREENING);
        var ground = body == null ? null : body.recusalGround();
        return done(new ComplaintCommand.StartScreening(id, authority, SeenVersion.parse(seen), ground));
    }

    @PostMapping("/request-supplement")
    @Requires(Action.REQUEST_SUPPLEMENT)
    @Operation(summary = "Ask once for what is missing; the screening clock stands still until it is supplied")
    ComplaintAnswers.Written requestSupplement(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestBody RequestSupplement body) {
        var authority = Access.require(person, Action.REQUEST_SUPPLEMENT);
        return done(new ComplaintCommand.RequestSupplement(
                id, authority, SeenVersion.parse(seen), Texts.clean("missing", body.missing()), body.days()));
    }

    @PostMapping("/supply")
    @Requires(Action.SUPPLY)
    @Operation(summary = "Supply what was asked for, by the channel that brought the complaint in")
    ComplaintAnswers.Written supply(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestBody Supply body) {
        var authority = Access.require(person, Action.SUPPLY);
        return done(
                new ComplaintCommand.Supply(id, authority, SeenVersion.parse(seen), Texts.clean("text", body.text())));
    }

    @PostMapping("/accept")
    @Requires(Action.ACCEPT)
    @Operation(summary = "Accept; category and organ complained of must be settled; the handling clock starts")
    ComplaintAnswers.Written accept(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestBody(required = false) Accept body) {
        return done(acceptance(id, Access.require(person, Action.ACCEPT), SeenVersion.parse(seen), body));
    }

    private ComplaintCommand acceptance(String id, Authority authority, Long seen, Accept given) {
        var body = given == null ? Accept.AS_IT_STANDS : given;
        return new ComplaintCommand.Accept(
                id,
                authority,
                seen,
                body.category() == null ? null : Category.of(body.category()),
                organs.idOf(body.organ(), authority.region()),
                Codes.of(HandlingClass.class, "handlingClass", body.handlingClass()),
                Codes.of(JurisdictionGround.class, "ground", body.ground()),
                Texts.clean("groundReason", body.groundReason()));
    }

    @PostMapping("/refuse")
    @Requires(Action.REFUSE)
    @Operation(summary = "Propose to refuse, with a reason code and a text; a head decides")
    ComplaintAnswers.Written refuse(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestBody Refuse body) {
        var authority = Access.require(person, Action.REFUSE);
        return done(new ComplaintCommand.Refuse(
                id, authority, SeenVersion.parse(seen), reason(body.reason()), Texts.clean("text", body.text())));
    }

    @PostMapping("/approve-refusal")
    @Requires(Action.APPROVE_REFUSAL)
    @Operation(summary = "Refuse in writing, as another person than the proposer")
    ComplaintAnswers.Written approveRefusal(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestBody Reasoned body) {
        var authority = Access.require(person, Action.APPROVE_REFUSAL);
        return done(new ComplaintCommand.ApproveRefusal(
                id, authority, SeenVersion.parse(seen), Texts.clean("reason", body.reason())));
    }

    @PostMapping("/decline-refusal")
    @Requires(Action.DECLINE_REFUSAL)
    @Operation(summary = "Send a proposed refusal back to screening")
    ComplaintAnswers.Written declineRefusal(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestBody Reasoned body) {
        var authority = Access.require(person, Action.DECLINE_REFUSAL);
        return done(new ComplaintCommand.DeclineRefusal(
                id, authority, SeenVersion.parse(seen), Texts.clean("reason", body.reason())));
    }

    @PostMapping("/withdraw")
    @Requires(Action.WITHDRAW)
    @Operation(summary = "Take the complaint back, by the account that filed it")
    ComplaintAnswers.Written withdraw(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestBody(required = false) Reasoned body) {
        var authority = Access.require(person, Action.WITHDRAW);
        var reason = body == null ? null : Texts.clean("reason", body.reason());
        return done(new ComplaintCommand.Withdraw(id, authority, SeenVersion.parse(seen), reason));
    }

    @PostMapping("/write")
    @Requires(Action.WRITE)
    @Operation(summary = "Leave a message for the bureau, by the account that filed the complaint")
    ComplaintAnswers.Written write(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestBody Supply body) {
        var authority = Access.require(person, Action.WRITE);
        return done(
                new ComplaintCommand.Write(id, authority, SeenVersion.parse(seen), Texts.clean("text", body.text())));
    }

    private ComplaintAnswers.Written done(ComplaintCommand command) {
        return answers.written(commands.send(command));
    }

    private static RefusalReason reason(String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        return Arrays.stream(RefusalReason.values())
                .filter(reason -> reason.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new DomainError(
                        ErrorCode.UNKNOWN_REASON_CODE, Map.of("lawful", List.of(RefusalReason.values()))));
    }
}
