package org.yuheng.command.classmatter;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yuheng.command.request.Ids;
import org.yuheng.command.request.Texts;
import org.yuheng.kernel.classmatter.ClassKey;
import org.yuheng.kernel.classmatter.ClassOrigin;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.platform.access.Access;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.access.Requires;

/**
 * A person decides what the machine suggests. The body gives back what the person was shown; it is checked against the log
 * itself before anything comes of it.
 */
@RestController
@RequestMapping("/api/class-suggestions/{id}")
@Tag(name = "class-matters", description = "类案治理")
class ClassSuggestionEndpoint {
    private static final int MOST = 2_000;

    private final ClassMatterIntake intake;
    private final ClassMatterFrontDesk desk;

    ClassSuggestionEndpoint(ClassMatterIntake intake, ClassMatterFrontDesk desk) {
        this.intake = intake;
        this.desk = desk;
    }

    /** The key of a suggestion and what was counted, as the reading side shows it under {@code evidence}. */
    record Evidence(
            String trigger,
            String category,
            String organId,
            String regionCode,
            String itemCode,
            List<String> memberIds) {}

    record Adopt(Evidence evidence, String subject, String facts) {}

    record Dismiss(Evidence evidence, String reason) {}

    @PostMapping("/adopt")
    @ResponseStatus(HttpStatus.CREATED)
    @Requires(Action.ADOPT_CLASS_SUGGESTION)
    @Operation(summary = "Open a class matter with what was counted; another person approves it")
    ClassMatterAnswers.Opened adopt(Person person, @PathVariable String id, @RequestBody Adopt body) {
        var authority = Access.require(person, Action.ADOPT_CLASS_SUGGESTION);
        var suggestion = suggestion(body.evidence());
        var key = suggestion.key();
        return intake.open(
                ClassMatterFrontDesk.idIn(id),
                authority,
                new ClassMatterIntake.Opening(
                        ClassOrigin.SUGGESTION,
                        suggestion,
                        null,
                        key.category(),
                        key.organId(),
                        key.regionCode() == null ? null : RegionCode.of(key.regionCode()),
                        body.subject(),
                        body.facts(),
                        List.of(),
                        key.itemCode()));
    }

    @PostMapping("/dismiss")
    @Requires(Action.DISMISS_CLASS_SUGGESTION)
    @Operation(summary = "Decide that it is no class, with the reason; it is not suggested again")
    ClassMatterAnswers.Written dismiss(
            Person person,
            @PathVariable String id,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody Dismiss body) {
        return desk.done(new ClassMatterCommand.Dismiss(
                desk.asked(person, Action.DISMISS_CLASS_SUGGESTION, id, null, key),
                suggestion(body.evidence()),
                Texts.clean("reason", body.reason())));
    }

    private static ClassMatterCommand.Suggestion suggestion(Evidence evidence) {
        if (evidence == null
                || evidence.memberIds() == null
                || evidence.memberIds().isEmpty()) {
            throw new DomainError(ErrorCode.MISSING_FIELD, Map.of("field", "evidence"));
        }
        if (evidence.memberIds().size() > MOST) {
            throw new DomainError(ErrorCode.TOO_MANY_AT_ONCE, Map.of("limit", MOST));
        }
        var key = new ClassKey(
                evidence.trigger(),
                evidence.category() == null ? null : Category.of(evidence.category()),
                evidence.organId(),
                evidence.regionCode() == null
                        ? null
                        : RegionCode.of(evidence.regionCode()).value(),
                Ids.code("itemCode", evidence.itemCode()));
        var ids = evidence.memberIds().stream()
                .map(id -> Ids.clean("memberIds", id))
                .toList();
        if (ids.stream().anyMatch(Objects::isNull)) {
            throw new DomainError(ErrorCode.INVALID_VALUE, Map.of("field", "memberIds"));
        }
        return new ClassMatterCommand.Suggestion(key, ids);
    }
}
