package org.yuheng.command.casesupervision;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.yuheng.command.complaint.ComplaintDirectory;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.platform.access.Access;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Authority;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.access.Requires;
import org.yuheng.platform.access.Subject;

/** What was prepared for a person to decide. */
@RestController
@Tag(name = "cases", description = "个案监督")
class PreparedTextEndpoint {
    private final PreparedTexts prepared;
    private final CaseFile file;
    private final ComplaintDirectory complaints;

    PreparedTextEndpoint(PreparedTexts prepared, CaseFile file, ComplaintDirectory complaints) {
        this.prepared = prepared;
        this.file = file;
        this.complaints = complaints;
    }

    record Prepared(String text) {}

    @GetMapping("/api/complaints/{id}/reply-draft")
    @Requires(Action.READ_PREPARED)
    @Operation(summary = "What was drafted for the complainant when the case was closed, or stopped for proceedings")
    Prepared reply(Person person, @PathVariable String id) {
        var authority = Access.require(person, Action.READ_PREPARED);
        var complaintId = CaseIds.clean(id);
        mustCover(authority, complaintId);
        return prepared.replyTo(complaintId).map(Prepared::new).orElseThrow(PreparedTextEndpoint::notFound);
    }

    private void mustCover(Authority authority, String complaintId) {
        var complaint = complaints.standingOf(complaintId).orElseThrow(PreparedTextEndpoint::notFound);
        boolean own = complaint.organId() != null
                && complaint.organId().equals(authority.actor().organisation());
        if (own || !authority.covers(new Subject(complaint.region(), null, null))) {
            throw notFound();
        }
    }

    @GetMapping("/api/cases/{id}/proposal-draft")
    @Requires(Action.READ_PREPARED)
    @Operation(summary = "The proposal to the government that was drafted when the period of a paper was over")
    Prepared proposal(Person person, @PathVariable String id) {
        var authority = Access.require(person, Action.READ_PREPARED);
        var caseId = CaseIds.clean(id);
        CaseGuards.mustBeWithinReach(file.stateOf(caseId), authority);
        return prepared.proposalOf(caseId).map(Prepared::new).orElseThrow(PreparedTextEndpoint::notFound);
    }

    private static DomainError notFound() {
        return new DomainError(ErrorCode.NOT_FOUND, Map.of());
    }
}
