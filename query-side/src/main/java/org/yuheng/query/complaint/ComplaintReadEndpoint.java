package org.yuheng.query.complaint;

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

/** One complaint over HTTP. */
@RestController
@Tag(name = "complaints", description = "投诉举报")
class ComplaintReadEndpoint {
    private final ComplaintQueries queries;

    ComplaintReadEndpoint(ComplaintQueries queries) {
        this.queries = queries;
    }

    @Operation(summary = "One complaint: where it stands, its periods, and what the caller may do next")
    @GetMapping("/api/complaints/{id}")
    @Requires(Action.READ_COMPLAINT)
    ComplaintAnswer complaint(
            @PathVariable String id,
            @RequestParam(required = false) Long minVersion,
            @RequestParam(required = false) String minPosition,
            Person person,
            Locale locale) {
        return queries.complaint(id, new Freshness(minPosition, minVersion), person, locale);
    }

    @Operation(summary = "办理轨迹: each step with its legal basis, and who waited for whom")
    @GetMapping("/api/complaints/{id}/biography")
    @Requires(Action.READ_COMPLAINT)
    List<BiographyAnswer> biography(
            @PathVariable String id,
            @RequestParam(required = false) Long minVersion,
            @RequestParam(required = false) String minPosition,
            Person person,
            Locale locale) {
        return queries.biography(id, new Freshness(minPosition, minVersion), person, locale);
    }

    @Operation(summary = "For whom the complaint waited in all, and whose turn it is now")
    @GetMapping("/api/complaints/{id}/biography/summary")
    @Requires(Action.READ_COMPLAINT)
    BiographySummary summary(
            @PathVariable String id,
            @RequestParam(required = false) Long minVersion,
            @RequestParam(required = false) String minPosition,
            Person person,
            Locale locale) {
        return queries.summary(id, new Freshness(minPosition, minVersion), person, locale);
    }
}
