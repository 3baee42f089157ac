package org.yuheng.query.casefigures;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.access.Requires;
import org.yuheng.query.figures.Figures;

/** Figures of cases over HTTP. */
@RestController
@Tag(name = "cases", description = "个案监督")
class CaseFigureEndpoint {
    private final CaseFigureQueries queries;

    CaseFigureEndpoint(CaseFigureQueries queries) {
        this.queries = queries;
    }

    @Operation(
            summary = "Cases counted in groups; each group agrees with the list behind it",
            description = "By matter, paperKind and measure a case counts in each of its groups.")
    @GetMapping("/api/case-figures")
    @Requires(Action.READ_CASE_FIGURES)
    Figures count(@ParameterObject CaseFigureQuestion question, Person person, Locale locale) {
        return queries.count(question, person, locale);
    }

    @Operation(
            summary = "The figures of supervision work, each with its definition and the list that it counts",
            description = "Of cases that were filed, and papers that were issued, from one day to another.")
    @GetMapping("/api/case-figures/summary")
    @Requires(Action.READ_CASE_FIGURES)
    CaseSummary summary(
            @Parameter(description = "region:CODE or organ:ID; else all that one reaches")
                    @RequestParam(required = false)
                    String scope,
            @RequestParam(required = false) String from,
            @RequestParam(required = false) String to,
            @RequestParam(required = false) String minPosition,
            Person person,
            Locale locale) {
        return queries.summary(scope, from, to, minPosition, person, locale);
    }
}
