package org.yuheng.command.clock;

import static org.yuheng.command.clock.ComplaintLives.AT;
import static org.yuheng.command.clock.ComplaintLives.BY;
import static org.yuheng.command.clock.ComplaintLives.accepted;
import static org.yuheng.command.clock.ComplaintLives.day;
import static org.yuheng.command.clock.ComplaintLives.received;

import java.util.List;
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

/** Lives that go on after acceptance. */
final class LaterLives {
    private LaterLives() {}

    static List<ComplaintEvent> answered(String id) {
        return List.of(
                received(id, false),
                accepted(id),
                new ComplaintAssigned(id, BY, "clerk", Category.SEAL, "organ", AT),
                new ComplaintVerificationStarted(id, BY, AT),
                new ComplaintEscalated(id, BY, "case", false, Category.SEAL, "escalation", AT),
                found(id),
                new ComplaintReplied(id, BY, "reply", AT),
                new ComplaintCalledBack(id, BY, false, "call-back", AT),
                new ComplaintClosed(id, BY, true, null, AT));
    }

    static List<ComplaintEvent> awaitingAReply(String id) {
        return List.of(
                received(id, false),
                accepted(id),
                new ComplaintAssigned(id, BY, "clerk", Category.SEAL, "organ", AT),
                new ComplaintVerificationStarted(id, BY, AT),
                found(id),
                new ComplainantWrote(id, BY, "message", AT));
    }

    static List<ComplaintEvent> reopened(String id) {
        return List.of(
                received(id, false),
                accepted(id),
                new ComplaintTerminated(id, BY, TerminationGround.OBJECT_GONE, "termination", AT),
                new ComplaintReopened(
                        id,
                        BY,
                        ReopeningGround.NEW_FACTS,
                        "reopening",
                        "handling@1",
                        day("2026-12-01"),
                        day("2026-12-31"),
                        false,
                        AT));
    }

    static List<ComplaintEvent> redirectedAndUndone(String id) {
        return List.of(
                received(id, false),
                new ComplaintRedirected(
                        id,
                        BY,
                        Remedy.LITIGATION,
                        6,
                        PeriodUnit.CALENDAR_MONTH,
                        "redirection",
                        "reply@1",
                        day("2026-12-01"),
                        day("2026-12-08"),
                        false,
                        AT),
                new ComplaintStepUndone(
                        id,
                        BY,
                        ComplaintVerb.REDIRECT,
                        ComplaintStage.RECEIVED,
                        Category.SEAL,
                        null,
                        ClockKind.SCREENING,
                        "screening@1",
                        day("2026-12-01"),
                        day("2026-12-04"),
                        false,
                        AT));
    }

    static List<ComplaintEvent> transferred(String id) {
        return List.of(
                received(id, false),
                accepted(id),
                new ComplaintTransferred(id, BY, "bureau", JurisdictionGround.FUNCTION, null, "transfer", AT));
    }

    static List<ComplaintEvent> suspended(String id) {
        return List.of(received(id, false), accepted(id), suspension(id));
    }

    static List<ComplaintEvent> resumed(String id) {
        return List.of(
                received(id, false),
                accepted(id),
                suspension(id),
                new ComplaintResumed(
                        id,
                        BY,
                        ClockKind.HANDLING,
                        "handling@1",
                        day("2027-01-04"),
                        day("2027-02-01"),
                        true,
                        "resumption",
                        AT));
    }

    static List<ComplaintEvent> extended(String id) {
        return List.of(
                received(id, false),
                accepted(id),
                new DeadlineExtended(
                        id,
                        BY,
                        ClockKind.HANDLING,
                        "handling@1",
                        30,
                        day("2026-12-31"),
                        day("2027-01-30"),
                        true,
                        "extension",
                        AT));
    }

    static List<ComplaintEvent> merged(String id) {
        return List.of(received(id, false), new ComplaintMerged(id, BY, "target", null, AT));
    }

    static List<ComplaintEvent> terminatedAndErased(String id) {
        return List.of(
                received(id, false),
                new ComplaintTerminated(id, BY, TerminationGround.LITIGATION_BEGUN, "termination", AT),
                new IdentityErased(id, BY, ErasureGround.RETENTION_EXPIRED, AT));
    }

    private static ComplaintEvent found(String id) {
        return new ComplaintFindingRecorded(
                id, BY, Finding.PARTLY, "facts", null, "reply@1", day("2026-12-01"), day("2026-12-08"), false, AT);
    }

    private static ComplaintEvent suspension(String id) {
        return new ComplaintSuspended(
                id, BY, SuspensionGround.APPRAISAL, ClockKind.HANDLING, "handling@1", 28, "suspension", AT);
    }
}
