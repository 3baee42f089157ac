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
import org.yuheng.command.request.Texts;
import org.yuheng.kernel.complaint.ReopeningGround;
import org.yuheng.kernel.complaint.SuspensionGround;
import org.yuheng.kernel.complaint.TerminationGround;
import org.yuheng.platform.access.Access;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.access.Requires;
import org.yuheng.platform.web.SeenVersion;

/** What a head does to the clock and to the end of a matter: one path per verb. */
@RestController
@RequestMapping("/api/complaints/{id}")
@Tag(name = "complaints", description = "投诉举报")
class ComplaintPeriodEndpoint {
    private final ComplaintCommands commands;
    private final ComplaintAnswers answers;

    ComplaintPeriodEndpoint(ComplaintCommands commands, ComplaintAnswers answers) {
        this.commands = commands;
        this.answers = answers;
    }

    record Extend(Integer days, String reason) {}

    record Grounded(String ground, String reason) {}

    record Resume(String reason) {}

    @PostMapping("/extend")
    @Requires(Action.EXTEND)
    @Operation(summary = "Lengthen the running period, once, by no more than its rule allows")
    ComplaintAnswers.Written extend(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestBody Extend body) {
        var authority = Access.require(person, Action.EXTEND);
        return done(new ComplaintCommand.Extend(
                id, authority, SeenVersion.parse(seen), body.days(), Texts.clean("reason", body.reason())));
    }

    @PostMapping("/suspend")
    @Requires(Action.SUSPEND)
    @Operation(summary = "Let the clocks stand still")
    ComplaintAnswers.Written suspend(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestBody Grounded body) {
        var authority = Access.require(person, Action.SUSPEND);
        return done(new ComplaintCommand.Suspend(
                id,
                authority,
                SeenVersion.parse(seen),
                Codes.of(SuspensionGround.class, "ground", body.ground()),
                Texts.clean("reason", body.reason())));
    }

    @PostMapping("/resume")
    @Requires(Action.RESUME)
    @Operation(summary = "Let the clocks go on with the days that were left")
    ComplaintAnswers.Written resume(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestBody Resume body) {
        var authority = Access.require(person, Action.RESUME);
        return done(new ComplaintCommand.Resume(
                id, authority, SeenVersion.parse(seen), Texts.clean("reason", body.reason())));
    }

    @PostMapping("/terminate")
    @Requires(Action.TERMINATE)
    @Operation(summary = "End the matter: reconsideration or litigation has begun, or its object is gone")
    ComplaintAnswers.Written terminate(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestBody Grounded body) {
        var authority = Access.require(person, Action.TERMINATE);
        return done(new ComplaintCommand.Terminate(
                id,
                authority,
                SeenVersion.parse(seen),
                Codes.of(TerminationGround.class, "ground", body.ground()),
                Texts.clean("reason", body.reason())));
    }

    @PostMapping("/reopen")
    @Requires(Action.REOPEN)
    @Operation(summary = "Take a closed matter up again; a new handling period begins")
    ComplaintAnswers.Written reopen(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestBody Grounded body) {
        var authority = Access.require(person, Action.REOPEN);
        return done(new ComplaintCommand.Reopen(
                id,
                authority,
                SeenVersion.parse(seen),
                Codes.of(ReopeningGround.class, "ground", body.ground()),
                Texts.clean("reason", body.reason())));
    }

    @PostMapping("/undo")
    @Requires(Action.UNDO)
    @Operation(summary = "Take back what you accepted or redirected within the last minute")
    ComplaintAnswers.Written undo(
            Person person, @PathVariable String id, @RequestHeader(name = "If-Match", required = false) String seen) {
        var authority = Access.require(person, Action.UNDO);
        return done(new ComplaintCommand.Undo(id, authority, SeenVersion.parse(seen)));
    }

    private ComplaintAnswers.Written done(ComplaintCommand command) {
        return answers.written(commands.send(command));
    }
}
