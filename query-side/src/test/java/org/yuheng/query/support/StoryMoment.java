package org.yuheng.query.support;

import java.time.Instant;
import java.time.LocalDate;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.calendar.LegalDay;
import org.yuheng.kernel.calendar.PeriodUnit;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.ComplaintVerb;
import org.yuheng.kernel.complaint.ErasureGround;
import org.yuheng.kernel.complaint.Finding;
import org.yuheng.kernel.complaint.JurisdictionGround;
import org.yuheng.kernel.complaint.Remedy;
import org.yuheng.kernel.complaint.ReopeningGround;
import org.yuheng.kernel.complaint.SuspensionGround;
import org.yuheng.kernel.complaint.TerminationGround;
import org.yuheng.kernel.complaint.event.ComplainantWrote;
import org.yuheng.kernel.complaint.event.ComplaintAssigned;
import org.yuheng.kernel.complaint.event.ComplaintCalledBack;
import org.yuheng.kernel.complaint.event.ComplaintClosed;
import org.yuheng.kernel.complaint.event.ComplaintEscalated;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.complaint.event.ComplaintFindingRecorded;
import org.yuheng.kernel.complaint.event.ComplaintMerged;
import org.yuheng.kernel.complaint.event.ComplaintRedirected;
import org.yuheng.kernel.complaint.event.ComplaintReopened;
import org.yuheng.kernel.complaint.event.ComplaintReplied;
import org.yuheng.kernel.complaint.event.ComplaintResumed;
import org.yuheng.kernel.complaint.event.ComplaintStepUndone;
import org.yuheng.kernel.complaint.event.ComplaintSuspended;
import org.yuheng.kernel.complaint.event.ComplaintTerminated;
import org.yuheng.kernel.complaint.event.ComplaintTransferred;
import org.yuheng.kernel.complaint.event.ComplaintVerificationStarted;
import org.yuheng.kernel.complaint.event.DeadlineExtended;
import org.yuheng.kernel.complaint.event.IdentityErased;
import org.yuheng.kernel.rule.ClockKind;

/** What may happen to a complaint after screening, at one moment of its story. */
record StoryMoment(String id, Category category, String organ, boolean provisional, Instant now) {
    ComplaintEvent redirected() {
        return new ComplaintRedirected(
                id,
                Story.CLERK,
                Remedy.RECONSIDERATION,
                60,
                PeriodUnit.CALENDAR_DAY,
                "redirection",
                "reply.redirection@1",
                day(),
                day().plusDays(7),
                provisional,
                now);
    }

    ComplaintEvent transferred() {
        return new ComplaintTransferred(
                id, Story.HEAD, "bureau-luoyang", JurisdictionGround.FUNCTION, null, "transfer", now);
    }

    ComplaintEvent assigned(String handler) {
        return new ComplaintAssigned(id, Story.HEAD, handler, Category.FINE_EXCESSIVE, "organ-scjg", now);
    }

    ComplaintEvent verificationStarted() {
        return new ComplaintVerificationStarted(id, Story.CLERK, now);
    }

    ComplaintEvent escalated() {
        return new ComplaintEscalated(id, Story.HEAD, "case-1", true, Category.FINE_EXCESSIVE, "escalation", now);
    }

    ComplaintEvent found(Finding finding) {
        return new ComplaintFindingRecorded(
                id,
                Story.CLERK,
                finding,
                "facts",
                "measures",
                "reply.conclusion@1",
                day(),
                day().plusDays(7),
                provisional,
                now);
    }

    ComplaintEvent replied() {
        return new ComplaintReplied(id, Story.CLERK, "reply", now);
    }

    ComplaintEvent calledBack(boolean satisfied) {
        return new ComplaintCalledBack(id, Actor.RECEIPT_HOLDER, satisfied, satisfied ? null : "call-back", now);
    }

    ComplaintEvent closed() {
        return new ComplaintClosed(id, Story.HEAD, false, "closing", now);
    }

    ComplaintEvent extended(ClockKind clock, String rule, LocalDate formerDueOn) {
        return new DeadlineExtended(
                id, Story.HEAD, clock, rule, 10, formerDueOn, formerDueOn.plusDays(10), provisional, "extension", now);
    }

    ComplaintEvent suspended(ClockKind clock, String rule) {
        return new ComplaintSuspended(
                id,
                Story.HEAD,
                SuspensionGround.PROCEEDINGS_AWAITED,
                clock,
                rule,
                clock == null ? null : 5,
                "why",
                now);
    }

    ComplaintEvent resumed(ClockKind clock, String rule) {
        boolean runs = clock != null;
        return new ComplaintResumed(
                id,
                Story.HEAD,
                clock,
                rule,
                runs ? day() : null,
                runs ? day().plusDays(5) : null,
                runs && provisional,
                "resumption",
                now);
    }

    ComplaintEvent terminated() {
        return new ComplaintTerminated(id, Story.HEAD, TerminationGround.LITIGATION_BEGUN, "termination", now);
    }

    ComplaintEvent merged(String target) {
        return new ComplaintMerged(id, Story.CLERK, target, null, now);
    }

    ComplaintEvent reopened() {
        return new ComplaintReopened(
                id,
                Story.HEAD,
                ReopeningGround.NEW_FACTS,
                "reopening",
                Story.HANDLING,
                day(),
                day().plusDays(30),
                provisional,
                now);
    }

    ComplaintEvent acceptanceUndone() {
        return new ComplaintStepUndone(
                id,
                Story.CLERK,
                ComplaintVerb.ACCEPT,
                ComplaintStage.SCREENING,
                category,
                organ,
                ClockKind.SCREENING,
                Story.SCREENING,
                day(),
                day().plusDays(3),
                provisional,
                now);
    }

    ComplaintEvent redirectionUndone() {
        return new ComplaintStepUndone(
                id,
                Story.CLERK,
                ComplaintVerb.REDIRECT,
                ComplaintStage.ACCEPTED,
                Category.FINE_EXCESSIVE,
                "organ-scjg",
                ClockKind.HANDLING,
                Story.HANDLING,
                day(),
                day().plusDays(30),
                provisional,
                now);
    }

    ComplaintEvent wrote() {
        return new ComplainantWrote(id, Actor.RECEIPT_HOLDER, "message", now);
    }

    ComplaintEvent identityErased() {
        return new IdentityErased(
                id, new Actor("admin", null, Role.ADMINISTRATOR), ErasureGround.RETENTION_EXPIRED, now);
    }

    private LocalDate day() {
        return LegalDay.dateOf(now);
    }
}
