package org.yuheng.query.casesupervision;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.access.Requires;
import org.yuheng.query.complaint.BiographyAnswer;
import org.yuheng.query.complaint.Freshness;

/** One case over HTTP. */
@RestController
@Tag(name = "cases", description = "个案监督")
class CaseReadEndpoint {
    private final CaseQueries queries;

    CaseReadEndpoint(CaseQueries queries) {
        this.queries = queries;
    }

    @Operation(
            summary = "One case: where it stands, its periods, its papers, and what the caller may do next",
            description = "Each reader sees what concerns them; a case that one may not see is not found.")
    @GetMapping("/api/cases/{id}")
    @Requires(Action.READ_CASE)
    CaseAnswer supervisionCase(
            @PathVariable String id,
            @RequestParam(required = false) Long minVersion,
            @RequestParam(required = false) String minPosition,
            Person person,
            Locale locale) {
        return queries.supervisionCase(id, new Freshness(minPosition, minVersion), person, locale);
    }

    @Operation(summary = "办理轨迹: each step with its legal basis, and who waited for whom")
    @GetMapping("/api/cases/{id}/biography")
    @Requires(Action.READ_CASE)
    List<BiographyAnswer> biography(
            @PathVariable String id,
            @RequestParam(required = false) Long minVersion,
            @RequestParam(required = false) String minPosition,
            Person person,
            Locale locale) {
        return queries.biography(id, new Freshness(minPosition, minVersion), person, locale);
    }

    @Operation(summary = "The papers of a case, each with its whole life")
    @GetMapping("/api/cases/{id}/papers")
    @Requires(Action.READ_CASE)
    List<PaperAnswer> papers(
            @PathVariable String id,
            @RequestParam(required = false) Long minVersion,
            @RequestParam(required = false) String minPosition,
            Person person,
            Locale locale) {
        return queries.papers(id, new Freshness(minPosition, minVersion), person, locale);
    }
}
