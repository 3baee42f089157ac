package org.yuheng.command.complaint;

import static org.yuheng.command.complaint.Histories.ID;
import static org.yuheng.command.complaint.Histories.ORGAN;
import static org.yuheng.command.complaint.Histories.WEDNESDAY;
import static org.yuheng.command.complaint.Histories.after;
import static org.yuheng.command.complaint.Histories.day;
import static org.yuheng.command.complaint.Histories.instant;
import static org.yuheng.command.complaint.Persons.CLERK;
import static org.yuheng.command.complaint.Persons.COMPLAINANT;
import static org.yuheng.command.complaint.Persons.HEAD;

import java.util.List;
import org.yuheng.kernel.calendar.PeriodUnit;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.complaint.Finding;
import org.yuheng.kernel.complaint.JurisdictionGround;
import org.yuheng.kernel.complaint.Remedy;
import org.yuheng.kernel.complaint.SuspensionGround;
import org.yuheng.kernel.complaint.TerminationGround;
import org.yuheng.kernel.complaint.event.ComplaintAssigned;
import org.yuheng.kernel.complaint.event.ComplaintCalledBack;
import org.yuheng.kernel.complaint.event.ComplaintClosed;
import org.yuheng.kernel.complaint.event.ComplaintEscalated;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.complaint.event.ComplaintFindingRecorded;
import org.yuheng.kernel.complaint.event.ComplaintMerged;
import org.yuheng.kernel.complaint.event.ComplaintReceived;
import org.yuheng.kernel.complaint.event.ComplaintRedirected;
import org.yuheng.kernel.complaint.event.ComplaintReplied;
import org.yuheng.kernel.complaint.event.ComplaintSuspended;
import org.yuheng.kernel.complaint.event.ComplaintTerminated;
import org.yuheng.kernel.complaint.event.ComplaintTransferred;
import org.yuheng.kernel.complaint.event.ComplaintVerificationStarted;
import org.yuheng.kernel.rule.ClockKind;

/** What may have happened after the plain story of {@link Histories}; all of it on the same Wednesday. */
final class LaterHistories {
    static final String OTHER_ID = "9a1d6d52-1c0b-5d1e-9a53-2f6f3a1f2b77";
    static final String CASE_ID = "5b0c8c1e-6b1f-4b55-9d0e-0d9b0a4f7c21";
    static final String REPLY_TO_REDIRECTION = "reply.redirection@1";
    static final String REPLY_TO_CONCLUSION = "reply.conclusion@1";

    private LaterHistories() {}

    /** Another complaint, about the same organ. */
    static List<ComplaintEvent> received(String id) {
        var first = (ComplaintReceived) Histories.received().getFirst();
        return List.of(new ComplaintReceived(
                id,
                "410105-2026-000018",
                first.channel(),
                null,
                null,
                null,
                first.by(),
                first.identityMode(),
                null,
                first.organId(),
                first.regionCode(),
                first.category(),
                first.subject(),
                first.occurredOn(),
                "9c42",
                "b1",
                first.screeningRule(),
                first.screeningStartedOn(),
                first.screeningDueOn(),
                false,
                first.at()));
    }

    static List<ComplaintEvent> assigned() {
        return after(
                Histories.accepted(),
                new ComplaintAssigned(
                        ID, HEAD.actor(), CLERK.actor().person(), Category.FINE_EXCESSIVE, ORGAN, instant(WEDNESDAY)));
    }

    static List<ComplaintEvent> verifying() {
        return after(assigned(), new ComplaintVerificationStarted(ID, CLERK.actor(), instant(WEDNESDAY)));
    }

    static List<ComplaintEvent> escalated() {
        return after(
                verifying(),
                new ComplaintEscalated(
                        ID, HEAD.actor(), CASE_ID, false, Category.FINE_EXCESSIVE, "escalation-6", instant(WEDNESDAY)));
    }

    static List<ComplaintEvent> concluded() {
        return after(
                verifying(),
                new ComplaintFindingRecorded(
                        ID,
                        CLERK.actor(),
                        Finding.SUBSTANTIATED,
                        "finding-facts-6",
                        "finding-measures-6",
                        REPLY_TO_CONCLUSION,
                        day("2026-03-11"),
                        day("2026-03-18"),
                        false,
                        instant(WEDNESDAY)));
    }

    static List<ComplaintEvent> replied() {
        return after(concluded(), new ComplaintReplied(ID, CLERK.actor(), "reply-7", instant(WEDNESDAY)));
    }

    static List<ComplaintEvent> unsatisfied() {
        return after(
                replied(), new ComplaintCalledBack(ID, COMPLAINANT.actor(), false, "call-back-8", instant(WEDNESDAY)));
    }

    static List<ComplaintEvent> satisfied() {
        return after(replied(), new ComplaintCalledBack(ID, COMPLAINANT.actor(), true, null, instant(WEDNESDAY)));
    }

    static List<ComplaintEvent> closedUnsatisfied() {
        return after(unsatisfied(), new ComplaintClosed(ID, HEAD.actor(), true, null, instant(WEDNESDAY)));
    }

    static List<ComplaintEvent> redirected() {
        return after(
                Histories.inScreening(),
                new ComplaintRedirected(
                        ID,
                        CLERK.actor(),
                        Remedy.RECONSIDERATION,
                        60,
                        PeriodUnit.CALENDAR_DAY,
                        "redirection-3",
                        REPLY_TO_REDIRECTION,
                        day("2026-03-11"),
                        day("2026-03-18"),
                        false,
                        instant(WEDNESDAY)));
    }

    static List<ComplaintEvent> transferred() {
        return after(
                Histories.inScreening(),
                new ComplaintTransferred(
                        ID,
                        HEAD.actor(),
                        "bureau.henan",
                        JurisdictionGround.ELEVATION,
                        null,
                        "transfer-3",
                        instant(WEDNESDAY)));
    }

    static List<ComplaintEvent> terminated() {
        return after(
                verifying(),
                new ComplaintTerminated(
                        ID, HEAD.actor(), TerminationGround.LITIGATION_BEGUN, "termination-6", instant(WEDNESDAY)));
    }

    static List<ComplaintEvent> merged() {
        return after(
                Histories.inScreening(), new ComplaintMerged(ID, CLERK.actor(), OTHER_ID, null, instant(WEDNESDAY)));
    }

    static List<ComplaintEvent> suspendedWhileVerifying() {
        return after(
                verifying(),
                new ComplaintSuspended(
                        ID,
                        HEAD.actor(),
                        SuspensionGround.APPRAISAL,
                        ClockKind.HANDLING,
                        Histories.HANDLING_RULE,
                        30,
                        "suspension-6",
                        instant(WEDNESDAY)));
    }

    static List<ComplaintEvent> suspendedInScreening() {
        return after(
                Histories.inScreening(),
                new ComplaintSuspended(
                        ID,
                        HEAD.actor(),
                        SuspensionGround.PROCEEDINGS_AWAITED,
                        ClockKind.SCREENING,
                        Histories.SCREENING_RULE,
                        2,
                        "suspension-3",
                        instant(WEDNESDAY)));
    }
}
