package org.yuheng.query.worklist;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.access.Requires;

/** Lists over HTTP. */
@RestController
@Tag(name = "complaints", description = "投诉举报")
class WorkListEndpoint {
    private final WorkListQueries queries;

    WorkListEndpoint(WorkListQueries queries) {
        this.queries = queries;
    }

    @Operation(summary = "Complaints by filter and words, the most urgent first, within the caller's right")
    @GetMapping("/api/complaints")
    @Requires(Action.LIST_COMPLAINTS)
    WorkListPage list(@ParameterObject WorkListQuestion question, Person person, Locale locale) {
        return queries.list(question, person, locale);
    }
}
