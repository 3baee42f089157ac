package org.yuheng.query.casesupervision;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.access.Requires;
import org.yuheng.query.complaint.Freshness;

/** The facts of one paper over HTTP. */
@RestController
@Tag(name = "papers", description = "监督文书")
class PaperReadEndpoint {
    private final CaseQueries queries;

    PaperReadEndpoint(CaseQueries queries) {
        this.queries = queries;
    }

    @Operation(summary = "One paper: its number, service and periods")
    @GetMapping(path = "/api/papers/{id}", produces = "application/json")
    @Requires(Action.READ_CASE)
    PaperAnswer paper(
            @PathVariable String id,
            @RequestParam(required = false) Long minVersion,
            @RequestParam(required = false) String minPosition,
            Person person,
            Locale locale) {
        return queries.paper(id, new Freshness(minPosition, minVersion), person, locale);
    }
}
