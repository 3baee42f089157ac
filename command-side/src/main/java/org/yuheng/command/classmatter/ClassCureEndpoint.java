package org.yuheng.command.classmatter;

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
import org.yuheng.kernel.classmatter.ClassClosingGround;
import org.yuheng.kernel.classmatter.ClassMeasureKind;
import org.yuheng.kernel.classmatter.ClassMemberKind;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.access.Requires;

/** Curing the class, watching whether it comes back, and the end. One path per verb. */
@RestController
@RequestMapping("/api/class-matters/{id}")
@Tag(name = "class-matters", description = "类案治理")
class ClassCureEndpoint {
    private final ClassMatterFrontDesk desk;
    private final ClassMatterBodies bodies;

    ClassCureEndpoint(ClassMatterFrontDesk desk, ClassMatterBodies bodies) {
        this.desk = desk;
        this.bodies = bodies;
    }

    record Measure(String kind, ClassMatterBodies.Organ organ, String dueOn, String text) {}

    record Complete(String measure, String completedOn, String text) {}

    record Watch(String from, String until, String text) {}

    /** @param kind CASE, COMPLAINT or ORGAN with its id, or nothing where the text says what came back */
    record Relapse(String kind, String id, String occurredOn, String text) {}

    record Close(String ground, String reason) {}

    @PostMapping("/record-measure")
    @Requires(Action.CLASS_RECORD_MEASURE)
    @Operation(summary = "Record a measure against the class: what, who carries it out, until when")
    ClassMatterAnswers.Written recordMeasure(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody Measure body) {
        var asked = desk.asked(person, Action.CLASS_RECORD_MEASURE, id, seen, key);
        return desk.done(new ClassMatterCommand.RecordMeasure(
                asked,
                Codes.of(ClassMeasureKind.class, "kind", body.kind()),
                bodies.organ(body.organ(), asked.authority().region()),
                ClassMatterBodies.day("dueOn", body.dueOn()),
                Texts.clean("text", body.text())));
    }

    @PostMapping("/complete-measure")
    @Requires(Action.CLASS_COMPLETE_MEASURE)
    @Operation(summary = "Record that a measure is done, and what shows it")
    ClassMatterAnswers.Written completeMeasure(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody Complete body) {
        var asked = desk.asked(person, Action.CLASS_COMPLETE_MEASURE, id, seen, key);
        return desk.done(new ClassMatterCommand.CompleteMeasure(
                asked,
                body.measure(),
                ClassMatterBodies.day("completedOn", body.completedOn()),
                Texts.clean("text", body.text())));
    }

    @PostMapping("/start-watching")
    @Requires(Action.CLASS_START_WATCHING)
    @Operation(summary = "All measures are done: watch from when to when")
    ClassMatterAnswers.Written startWatching(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody Watch body) {
        var asked = desk.asked(person, Action.CLASS_START_WATCHING, id, seen, key);
        return desk.done(new ClassMatterCommand.StartWatching(
                asked,
                ClassMatterBodies.day("from", body.from()),
                ClassMatterBodies.day("until", body.until()),
                Texts.clean("text", body.text())));
    }

    @PostMapping("/record-relapse")
    @Requires(Action.CLASS_RECORD_RELAPSE)
    @Operation(summary = "Record that the class came back; it is cured again")
    ClassMatterAnswers.Written recordRelapse(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody Relapse body) {
        var asked = desk.asked(person, Action.CLASS_RECORD_RELAPSE, id, seen, key);
        return desk.done(new ClassMatterCommand.RecordRelapse(
                asked,
                Codes.of(ClassMemberKind.class, "kind", body.kind()),
                ClassMatterBodies.target(body.kind(), body.id()),
                ClassMatterBodies.day("occurredOn", body.occurredOn()),
                Texts.clean("text", body.text())));
    }

    @PostMapping("/close")
    @Requires(Action.CLASS_CLOSE)
    @Operation(summary = "Strike the class off: cured and watched to the end, or on another ground with the reason")
    ClassMatterAnswers.Written close(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody Close body) {
        var asked = desk.asked(person, Action.CLASS_CLOSE, id, seen, key);
        return desk.done(new ClassMatterCommand.Close(
                asked,
                Codes.of(ClassClosingGround.class, "ground", body.ground()),
                Texts.clean("reason", body.reason())));
    }
}
