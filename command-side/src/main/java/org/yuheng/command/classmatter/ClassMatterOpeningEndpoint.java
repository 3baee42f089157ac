package org.yuheng.command.classmatter;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yuheng.command.request.Codes;
import org.yuheng.command.request.Ids;
import org.yuheng.kernel.classmatter.ClassOrigin;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.platform.access.Access;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.access.Requires;

/** Opens a class matter from the finding of a case, or on one's own. */
@RestController
@Tag(name = "class-matters", description = "类案治理")
class ClassMatterOpeningEndpoint {
    private final ClassMatterIntake intake;
    private final ClassMatterBodies bodies;

    ClassMatterOpeningEndpoint(ClassMatterIntake intake, ClassMatterBodies bodies) {
        this.intake = intake;
        this.bodies = bodies;
    }

    /**
     * @param origin CASE_FINDING, with the case, or OWN_INITIATIVE
     * @param category what the members have in common, or what the case was found to be about
     * @param item code of the item of enforcement that the members have in common, or null
     * @param regionCode where; the bureau's own region where none is given
     */
    record Form(
            String origin,
            String caseId,
            String category,
            ClassMatterBodies.Organ organ,
            String regionCode,
            String subject,
            String facts,
            String item,
            List<ClassMatterBodies.Member> members) {}

    @PostMapping("/api/class-matters")
    @ResponseStatus(HttpStatus.CREATED)
    @Requires(Action.OPEN_CLASS_MATTER)
    @Operation(
            summary = "Open a class matter; another person approves it",
            description = "The same Idempotency-Key meets the same matter; with other content it is a conflict.")
    ClassMatterAnswers.Opened open(
            Person person,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody Form form) {
        var authority = Access.require(person, Action.OPEN_CLASS_MATTER);
        var origin = Codes.of(ClassOrigin.class, "origin", form.origin());
        if (origin == null || origin == ClassOrigin.SUGGESTION) {
            throw new DomainError(
                    ErrorCode.INVALID_VALUE,
                    Map.of(
                            "field",
                            "origin",
                            "expected",
                            List.of(ClassOrigin.CASE_FINDING, ClassOrigin.OWN_INITIATIVE)));
        }
        var place = form.regionCode() == null ? authority.region() : RegionCode.of(form.regionCode());
        return intake.open(
                ClassMatterIntake.idOf(person, key),
                authority,
                new ClassMatterIntake.Opening(
                        origin,
                        null,
                        Ids.clean("caseId", form.caseId()),
                        form.category() == null ? null : Category.of(form.category()),
                        bodies.organ(form.organ(), place),
                        place,
                        form.subject(),
                        form.facts(),
                        bodies.candidates(form.members(), place),
                        Ids.code("item", form.item())));
    }
}
