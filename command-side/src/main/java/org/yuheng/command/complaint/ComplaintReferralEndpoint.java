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
import org.yuheng.kernel.calendar.PeriodUnit;
import org.yuheng.kernel.complaint.JurisdictionGround;
import org.yuheng.kernel.complaint.Remedy;
import org.yuheng.platform.access.Access;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.access.Requires;
import org.yuheng.platform.identity.RandomIds;
import org.yuheng.platform.web.SeenVersion;

/** Where a complaint goes that is not handled here, or not by itself: one path per verb. */
@RestController
@RequestMapping("/api/complaints/{id}")
@Tag(name = "complaints", description = "投诉举报")
class ComplaintReferralEndpoint {
    private final ComplaintCommands commands;
    private final ComplaintAnswers answers;
    private final StatedOrgan organs;

    ComplaintReferralEndpoint(ComplaintCommands commands, ComplaintAnswers answers, StatedOrgan organs) {
        this.commands = commands;
        this.answers = answers;
        this.organs = organs;
    }

    record Redirect(String remedy, Integer period, String unit, String text) {}

    record Receiver(String id, String name) {}

    record Transfer(Receiver receiver, String ground, String reason) {}

    record Escalate(String caseId, String reason) {}

    record Merge(String target, String reason) {}

    @PostMapping("/redirect")
    @Requires(Action.REDIRECT)
    @Operation(summary = "Point to reconsideration or litigation, with the period in which it is open")
    ComplaintAnswers.Written redirect(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestBody Redirect body) {
        var authority = Access.require(person, Action.REDIRECT);
        return done(new ComplaintCommand.Redirect(
                id,
                authority,
                SeenVersion.parse(seen),
                Codes.of(Remedy.class, "remedy", body.remedy()),
                body.period(),
                Codes.of(PeriodUnit.class, "unit", body.unit()),
                Texts.clean("text", body.text())));
    }

    @PostMapping("/transfer")
    @Requires(Action.TRANSFER)
    @Operation(summary = "Give the matter to another body that is competent and not complained of")
    ComplaintAnswers.Written transfer(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestBody Transfer body) {
        var authority = Access.require(person, Action.TRANSFER);
        var receiver = body.receiver() == null ? new Receiver(null, null) : body.receiver();
        var registered = receiver.id() == null ? organs.named(receiver.name(), authority.region()) : receiver.id();
        return done(new ComplaintCommand.Transfer(
                id,
                authority,
                SeenVersion.parse(seen),
                registered,
                registered == null ? Texts.clean("receiver", receiver.name()) : null,
                Codes.of(JurisdictionGround.class, "ground", body.ground()),
                Texts.clean("reason", body.reason())));
    }

    @PostMapping("/escalate")
    @Requires(Action.ESCALATE)
    @Operation(summary = "Make the matter one of case-by-case supervision: a new case, or one that is there")
    ComplaintAnswers.Written escalate(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestBody Escalate body) {
        var authority = Access.require(person, Action.ESCALATE);
        boolean joined = body.caseId() != null && !body.caseId().isBlank();
        return done(new ComplaintCommand.Escalate(
                id,
                authority,
                SeenVersion.parse(seen),
                joined ? Ids.clean("caseId", body.caseId()) : RandomIds.next().toString(),
                joined,
                Texts.clean("reason", body.reason())));
    }

    @PostMapping("/merge")
    @Requires(Action.MERGE)
    @Operation(summary = "Let the matter go on in another open complaint; the receipt code follows it")
    ComplaintAnswers.Written merge(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestBody Merge body) {
        var authority = Access.require(person, Action.MERGE);
        return done(new ComplaintCommand.Merge(
                id,
                authority,
                SeenVersion.parse(seen),
                Ids.clean("target", body.target()),
                Texts.clean("reason", body.reason())));
    }

    private ComplaintAnswers.Written done(ComplaintCommand command) {
        return answers.written(commands.send(command));
    }
}
