package org.yuheng.query.casesearch;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.access.Requires;

/** Lists of cases, and what an organ owes, over HTTP. */
@RestController
@Tag(name = "cases", description = "个案监督")
class CaseListEndpoint {
    private final CaseListQueries queries;

    CaseListEndpoint(CaseListQueries queries) {
        this.queries = queries;
    }

    @Operation(summary = "Cases by filter and words, the most urgent first, within the caller's right")
    @GetMapping("/api/cases")
    @Requires(Action.LIST_CASES)
    ListPage<DocketItem> docket(@ParameterObject DocketQuestion question, Person person, Locale locale) {
        return queries.docket(question, person, locale);
    }

    @Operation(summary = "What an organ still owes, late ones first: for itself and for the bureaus above it")
    @GetMapping("/api/organs/{id}/obligations")
    @Requires(Action.LIST_CASES)
    ListPage<Obligation> obligations(
            @PathVariable String id,
            @Parameter(description = "from 0") @RequestParam(required = false) String page,
            @Parameter(description = "1 to 200, default 20") @RequestParam(required = false) String size,
            @RequestParam(required = false) String minPosition,
            Person person,
            Locale locale) {
        return queries.obligations(id, page, size, minPosition, person, locale);
    }
}
