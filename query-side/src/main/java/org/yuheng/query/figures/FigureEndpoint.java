package org.yuheng.query.figures;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.access.Requires;

/** Figures over HTTP. */
@RestController
@Tag(name = "figures", description = "统计")
class FigureEndpoint {
    private final FigureQueries queries;

    FigureEndpoint(FigureQueries queries) {
        this.queries = queries;
    }

    @Operation(summary = "Complaints counted in groups; each group agrees with the list behind it")
    @GetMapping("/api/figures")
    @Requires(Action.READ_FIGURES)
    Figures count(@ParameterObject FigureQuestion question, Person person, Locale locale) {
        return queries.count(question, person, locale);
    }
}
