package org.yuheng.query.triage;

import io.swagger.v3.oas.annotations.Operation;
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
import org.yuheng.query.complaint.Freshness;
import org.yuheng.query.worklist.Values;

/** Triage over HTTP. */
@RestController
@Tag(name = "triage", description = "研判")
class TriageEndpoint {
    private static final int DEFAULT_SIZE = 10;
    private static final int LARGEST_SIZE = 50;

    private final TriageQueries queries;
    private final AgreementQueries agreement;

    TriageEndpoint(TriageQueries queries, AgreementQueries agreement) {
        this.queries = queries;
        this.agreement = agreement;
    }

    @Operation(summary = "研判建议: kind, matter of enforcement or not, organ, region and urgency, each with its reasons")
    @GetMapping("/api/complaints/{id}/triage")
    @Requires(Action.READ_TRIAGE)
    TriageAnswer triage(
            @PathVariable String id,
            @RequestParam(required = false) Long minVersion,
            @RequestParam(required = false) String minPosition,
            Person person,
            Locale locale) {
        return queries.triage(id, new Freshness(minPosition, minVersion), person, locale);
    }

    @Operation(summary = "Complaints that may be about the same, the most similar first, with score and reasons")
    @GetMapping("/api/complaints/{id}/similar")
    @Requires(Action.READ_TRIAGE)
    SimilarAnswer similar(
            @PathVariable String id,
            @RequestParam(required = false) String size,
            @RequestParam(required = false) Long minVersion,
            @RequestParam(required = false) String minPosition,
            Person person,
            Locale locale) {
        int most = Values.number("size", size, DEFAULT_SIZE, 1, LARGEST_SIZE);
        return queries.similar(id, most, new Freshness(minPosition, minVersion), person, locale);
    }

    @Operation(summary = "How often people decided what the words suggest, by aspect")
    @GetMapping("/api/triage/agreement")
    @Requires(Action.READ_TRIAGE)
    Agreement agreement(@ParameterObject AgreementQuestion question, Person person) {
        return agreement.agreement(question, person);
    }
}
