package org.yuheng.query.classmatter;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.access.Requires;

/** Suggestions of class matters and the thresholds behind them, over HTTP. */
@RestController
@Tag(name = "class-matters", description = "类案治理")
class ClassSuggestionReadEndpoint {
    private final ClassSuggestionQueries queries;

    ClassSuggestionReadEndpoint(ClassSuggestionQueries queries) {
        this.queries = queries;
    }

    @Operation(summary = "What reached a threshold and nobody has decided, the newest first")
    @GetMapping("/api/class-suggestions")
    @Requires(Action.READ_CLASS_SUGGESTIONS)
    ClassMatterQueries.Page<ClassSuggestionAnswer> open(
            @ParameterObject ClassSuggestionQueries.Question question, Person person, Locale locale) {
        return queries.open(question, person, locale);
    }

    @Operation(summary = "One suggestion, with the evidence that a decision gives back")
    @GetMapping("/api/class-suggestions/{id}")
    @Requires(Action.READ_CLASS_SUGGESTIONS)
    ClassSuggestionAnswer one(
            @PathVariable String id, @RequestParam(required = false) String minPosition, Person person, Locale locale) {
        return queries.one(id, person, minPosition, locale);
    }

    @Operation(
            summary = "The thresholds, and how many suggestions each would have raised",
            description = "from and to bound the days that are counted; count and windowDays try another threshold"
                    + " without saving it.")
    @GetMapping("/api/class-triggers")
    @Requires(Action.READ_CLASS_SUGGESTIONS)
    List<ClassTriggerAnswer> triggers(
            @ParameterObject ClassSuggestionQueries.Trying trying, Person person, Locale locale) {
        return queries.triggers(trying, person, locale);
    }
}
