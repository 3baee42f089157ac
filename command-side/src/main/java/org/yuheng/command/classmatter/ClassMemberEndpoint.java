package org.yuheng.command.classmatter;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yuheng.command.request.Texts;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.access.Requires;

/** Widening: what belongs to the class, and what was checked and does not. One path per verb. */
@RestController
@RequestMapping("/api/class-matters/{id}")
@Tag(name = "class-matters", description = "类案治理")
class ClassMemberEndpoint {
    private final ClassMatterFrontDesk desk;
    private final ClassMatterBodies bodies;

    ClassMemberEndpoint(ClassMatterFrontDesk desk, ClassMatterBodies bodies) {
        this.desk = desk;
        this.bodies = bodies;
    }

    /** @param text what the approver adds, or nothing */
    record Approve(String text) {}

    record Add(List<ClassMatterBodies.Member> members) {}

    /** @param member its ordinal */
    record Remove(Integer member, String reason) {}

    record Exclude(List<ClassMatterBodies.Member> checked) {}

    @PostMapping("/approve-opening")
    @Requires(Action.CLASS_APPROVE_OPENING)
    @Operation(summary = "Approve the opening, as another person; widening begins")
    ClassMatterAnswers.Written approveOpening(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody(required = false) Approve body) {
        var asked = desk.asked(person, Action.CLASS_APPROVE_OPENING, id, seen, key);
        return desk.done(
                new ClassMatterCommand.ApproveOpening(asked, body == null ? null : Texts.clean("text", body.text())));
    }

    @PostMapping("/add-member")
    @Requires(Action.CLASS_ADD_MEMBER)
    @Operation(
            summary = "Add what belongs to the class, each with how it was found: all of the request or nothing of it")
    ClassMatterAnswers.Written addMember(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody Add body) {
        var asked = desk.asked(person, Action.CLASS_ADD_MEMBER, id, seen, key);
        return desk.done(new ClassMatterCommand.AddMember(
                asked, bodies.candidates(body.members(), asked.authority().region())));
    }

    @PostMapping("/remove-member")
    @Requires(Action.CLASS_REMOVE_MEMBER)
    @Operation(summary = "Take a member out again, with the reason")
    ClassMatterAnswers.Written removeMember(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody Remove body) {
        var asked = desk.asked(person, Action.CLASS_REMOVE_MEMBER, id, seen, key);
        return desk.done(
                new ClassMatterCommand.RemoveMember(asked, body.member(), Texts.clean("reason", body.reason())));
    }

    @PostMapping("/exclude")
    @Requires(Action.CLASS_EXCLUDE)
    @Operation(summary = "Record what was checked and found clean; it is counted")
    ClassMatterAnswers.Written exclude(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody Exclude body) {
        var asked = desk.asked(person, Action.CLASS_EXCLUDE, id, seen, key);
        return desk.done(new ClassMatterCommand.Exclude(
                asked, bodies.candidates(body.checked(), asked.authority().region())));
    }
}
