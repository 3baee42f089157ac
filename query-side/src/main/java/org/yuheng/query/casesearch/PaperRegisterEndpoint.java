package org.yuheng.query.casesearch;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.access.Requires;
import org.yuheng.query.casesupervision.PaperAnswer;

/** The register of papers over HTTP. */
@RestController
@Tag(name = "papers", description = "监督文书")
class PaperRegisterEndpoint {
    private final CaseListQueries queries;

    PaperRegisterEndpoint(CaseListQueries queries) {
        this.queries = queries;
    }

    @Operation(summary = "The register of papers, the latest first, within the caller's right")
    @GetMapping("/api/papers")
    @Requires(Action.LIST_CASES)
    ListPage<PaperAnswer> register(@ParameterObject RegisterQuestion question, Person person, Locale locale) {
        return queries.register(question, person, locale);
    }
}
