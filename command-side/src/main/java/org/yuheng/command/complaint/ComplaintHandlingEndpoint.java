package org.yuheng.command.complaint;

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
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.complaint.Finding;
import org.yuheng.platform.access.Access;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.access.Requires;
import org.yuheng.platform.web.SeenVersion;

/** From acceptance to the end: one path per verb. */
@RestController
@RequestMapping("/api/complaints/{id}")
@Tag(name = "complaints", description = "投诉举报")
class ComplaintHandlingEndpoint {
    private final ComplaintCommands commands;
    private final ComplaintAnswers answers;
    private final StatedOrgan organs;

    ComplaintHandlingEndpoint(ComplaintCommands commands, ComplaintAnswers answers, StatedOrgan organs) {
        this.commands = commands;
        this.answers = answers;
        this.organs = organs;
    }

    record Assign(String handler, String recusalGround, String category, SubmissionForm.Organ organ) {}

    record RecordFinding(String finding, String facts, String measures) {}

    record Reply(String text, Boolean checked) {}

    record CallBack(Boolean satisfied, String reason) {}

    record Close(String reason) {}

    @PostMapping("/assign")
    @Requires(Action.ASSIGN)
    @Operation(
            summary =
                    "Give the matter to a clerk of the bureau; may settle category and organ that a deemed acceptance left open")
    ComplaintAnswers.Written assign(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestBody Assign body) {
        var authority = Access.require(person, Action.ASSIGN);
        var category = body.category() == null ? null : Category.of(body.category());
        return done(new ComplaintCommand.Assign(
                id,
                authority,
                SeenVersion.parse(seen),
                Ids.account("handler", body.handler()),
                body.recusalGround(),
                category,
                organs.idOf(body.organ(), authority.region())));
    }

    @PostMapping("/start-verification")
    @Requires(Action.START_VERIFICATION)
    @Operation(summary = "Begin to verify, as the handler")
    ComplaintAnswers.Written startVerification(
            Person person, @PathVariable String id, @RequestHeader(name = "If-Match", required = false) String seen) {
        var authority = Access.require(person, Action.START_VERIFICATION);
        return done(new ComplaintCommand.StartVerification(id, authority, SeenVersion.parse(seen)));
    }

    @PostMapping("/record-finding")
    @Requires(Action.RECORD_FINDING)
    @Operation(summary = "Conclude: what was found and what was done; the complainant is then told")
    ComplaintAnswers.Written recordFinding(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestBody RecordFinding body) {
        var authority = Access.require(person, Action.RECORD_FINDING);
        return done(new ComplaintCommand.RecordFinding(
                id,
                authority,
                SeenVersion.parse(seen),
                Codes.of(Finding.class, "finding", body.finding()),
                Texts.clean("facts", body.facts()),
                Texts.clean("measures", body.measures())));
    }

    @PostMapping("/reply")
    @Requires(Action.REPLY)
    @Operation(
            summary =
                    "Tell the complainant; a text that seems to name somebody else is refused with the places, unless checked")
    ComplaintAnswers.Written reply(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestBody Reply body) {
        var authority = Access.require(person, Action.REPLY);
        var text = Texts.clean("text", body.text());
        ReplyCheck.mustShowNobody(text, Boolean.TRUE.equals(body.checked()));
        return done(new ComplaintCommand.Reply(id, authority, SeenVersion.parse(seen), text));
    }

    @PostMapping("/call-back")
    @Requires(Action.CALL_BACK)
    @Operation(summary = "Record whether the answer satisfies; satisfied closes the matter")
    ComplaintAnswers.Written callBack(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestBody CallBack body) {
        var authority = Access.require(person, Action.CALL_BACK);
        return done(new ComplaintCommand.CallBack(
                id, authority, SeenVersion.parse(seen), body.satisfied(), Texts.clean("reason", body.reason())));
    }

    @PostMapping("/close")
    @Requires(Action.CLOSE)
    @Operation(summary = "Close after the call-back, or with the reason why none is possible")
    ComplaintAnswers.Written close(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestBody(required = false) Close body) {
        var authority = Access.require(person, Action.CLOSE);
        return done(new ComplaintCommand.Close(
                id, authority, SeenVersion.parse(seen), body == null ? null : Texts.clean("reason", body.reason())));
    }

    private ComplaintAnswers.Written done(ComplaintCommand command) {
        return answers.written(commands.send(command));
    }
}
