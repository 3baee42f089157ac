package org.yuheng.command.classmatter;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.yuheng.kernel.classmatter.event.ClassMatterEvent;
import org.yuheng.platform.access.Access;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.access.Requires;

/** The texts of a class matter, for the bureaus: what the files are called, what was found, what is done. */
@RestController
@Tag(name = "class-matters", description = "类案治理")
class ClassMatterTextEndpoint {
    private final ClassMatterTexts texts;

    ClassMatterTextEndpoint(ClassMatterTexts texts) {
        this.texts = texts;
    }

    @GetMapping("/api/class-matters/{id}/texts")
    @Requires(Action.READ_CLASS_TEXTS)
    @Operation(summary = "What was written at each step")
    ResponseEntity<List<ClassMatterTexts.StepText>> texts(Person person, @PathVariable String id) {
        var authority = Access.require(person, Action.READ_CLASS_TEXTS);
        var matterId = ClassMatterFrontDesk.idIn(id);
        var events = texts.eventsOf(matterId);
        var known = ClassMatterGuards.mustExist(stateAfter(events));
        Access.mustCover(authority, known.facts().subject());
        ClassMatterGuards.mustNotBeConcerned(known.isAbout(person.organisation()));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(texts.of(matterId, events));
    }

    private static ClassMatterState stateAfter(List<ClassMatterEvent> events) {
        ClassMatterState state = new ClassMatterState.None();
        for (var event : events) {
            state = ClassMatterEvolution.evolve(state, event);
        }
        return state;
    }
}
