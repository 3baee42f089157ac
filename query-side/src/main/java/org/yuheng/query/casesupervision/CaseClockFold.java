package org.yuheng.query.casesupervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.yuheng.kernel.calendar.LegalDay;
import org.yuheng.kernel.casesupervision.MovedPeriod;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.casesupervision.event.CaseCirculated;
import org.yuheng.kernel.casesupervision.event.CaseClosed;
import org.yuheng.kernel.casesupervision.event.CaseClosedWithoutViolation;
import org.yuheng.kernel.casesupervision.event.CaseDueDateFixed;
import org.yuheng.kernel.casesupervision.event.CaseElevated;
import org.yuheng.kernel.casesupervision.event.CaseEvent;
import org.yuheng.kernel.casesupervision.event.CaseFiled;
import org.yuheng.kernel.casesupervision.event.CaseFilingDeclined;
import org.yuheng.kernel.casesupervision.event.CaseJoined;
import org.yuheng.kernel.casesupervision.event.CaseListed;
import org.yuheng.kernel.casesupervision.event.CaseNoticeServed;
import org.yuheng.kernel.casesupervision.event.CaseProposed;
import org.yuheng.kernel.casesupervision.event.CasePublished;
import org.yuheng.kernel.casesupervision.event.CaseResumed;
import org.yuheng.kernel.casesupervision.event.CaseSuspended;
import org.yuheng.kernel.casesupervision.event.ClueAcknowledged;
import org.yuheng.kernel.casesupervision.event.ClueResultRecorded;
import org.yuheng.kernel.casesupervision.event.ClueTransferred;
import org.yuheng.kernel.casesupervision.event.ComplaintJoinedCase;
import org.yuheng.kernel.casesupervision.event.CorrectedOnSpot;
import org.yuheng.kernel.casesupervision.event.DeadlineMissed;
import org.yuheng.kernel.casesupervision.event.DecisionProposed;
import org.yuheng.kernel.casesupervision.event.DigestReleased;
import org.yuheng.kernel.casesupervision.event.DigestWritten;
import org.yuheng.kernel.casesupervision.event.EvidenceAdded;
import org.yuheng.kernel.casesupervision.event.ExecutionReported;
import org.yuheng.kernel.casesupervision.event.ExecutionVerificationProposed;
import org.yuheng.kernel.casesupervision.event.ExecutionVerified;
import org.yuheng.kernel.casesupervision.event.ExplanationSubmitted;
import org.yuheng.kernel.casesupervision.event.FindingsDrafted;
import org.yuheng.kernel.casesupervision.event.FindingsReviewed;
import org.yuheng.kernel.casesupervision.event.FollowUpDone;
import org.yuheng.kernel.casesupervision.event.FollowUpSet;
import org.yuheng.kernel.casesupervision.event.GovernmentDecided;
import org.yuheng.kernel.casesupervision.event.MeasureTaken;
import org.yuheng.kernel.casesupervision.event.MoneyRecorded;
import org.yuheng.kernel.casesupervision.event.ObjectionAnswered;
import org.yuheng.kernel.casesupervision.event.ObjectionRaised;
import org.yuheng.kernel.casesupervision.event.PaperApproved;
import org.yuheng.kernel.casesupervision.event.PaperDrafted;
import org.yuheng.kernel.casesupervision.event.PaperIssued;
import org.yuheng.kernel.casesupervision.event.PaperServed;
import org.yuheng.kernel.casesupervision.event.PaperVoided;
import org.yuheng.kernel.casesupervision.event.PaperWithdrawn;
import org.yuheng.kernel.casesupervision.event.PersonnelDecided;
import org.yuheng.kernel.casesupervision.event.PersonnelSuggested;
import org.yuheng.kernel.casesupervision.event.RectificationRejected;
import org.yuheng.kernel.casesupervision.event.RectificationReported;
import org.yuheng.kernel.casesupervision.event.RectificationVerificationProposed;
import org.yuheng.kernel.casesupervision.event.RectificationVerified;
import org.yuheng.kernel.casesupervision.event.RecusalDecided;
import org.yuheng.kernel.casesupervision.event.RecusalDeclared;
import org.yuheng.kernel.casesupervision.event.RecusalRequested;
import org.yuheng.kernel.casesupervision.event.SuperiorNotified;
import org.yuheng.kernel.casesupervision.event.SupervisionDecisionIssued;
import org.yuheng.kernel.casesupervision.event.SupervisionLetterIssued;
import org.yuheng.kernel.casesupervision.event.SupervisionOpinionIssued;
import org.yuheng.kernel.casesupervision.event.TeamAssigned;
import org.yuheng.kernel.rule.ClockKind;

/** What each event makes of the periods of a case. Several may run at once; those that are over stay. Pure and total. */
public final class CaseClockFold {
    /** They go on while the case stands still, as what they are for may be done then. */
    private static final Set<ClockKind> NEVER_STILL = EnumSet.of(ClockKind.OBJECTION_ANSWER, ClockKind.FOLLOW_UP);

    private final List<CaseClock> clocks;

    private CaseClockFold(List<CaseClock> before) {
        this.clocks = new ArrayList<>(before);
    }

    /** @param before in the order in which they started */
    public static List<CaseClock> after(List<CaseClock> before, CaseEvent event) {
        var fold = new CaseClockFold(before);
        fold.take(event);
        return List.copyOf(fold.clocks);
    }

    private void take(CaseEvent event) {
        switch (event) {
            case CaseProposed e -> asTheyAre();
            case CaseFiled e -> filed(e);
            case CaseFilingDeclined e -> closed(LegalDay.dateOf(e.at()));
            case ComplaintJoinedCase e -> asTheyAre();
            case TeamAssigned e -> asTheyAre();
            case RecusalDeclared e -> asTheyAre();
            case RecusalRequested e -> asTheyAre();
            case RecusalDecided e -> asTheyAre();
            case CaseNoticeServed e -> told(e);
            case ExplanationSubmitted e -> explained(e);
            case MeasureTaken e -> asTheyAre();
            case EvidenceAdded e -> asTheyAre();
            case CorrectedOnSpot e -> asTheyAre();
            case FindingsDrafted e -> each(ClockKind.EXPLANATION, clock -> clock.notDone(LegalDay.dateOf(e.at())));
            case FindingsReviewed e -> asTheyAre();
            case CaseClosedWithoutViolation e -> closed(LegalDay.dateOf(e.at()));
            case PaperDrafted e -> asTheyAre();
            case PaperApproved e -> asTheyAre();
            case PaperIssued e -> issued(e);
            case SupervisionLetterIssued e -> asTheyAre();
            case SupervisionOpinionIssued e -> asTheyAre();
            case SupervisionDecisionIssued e -> asTheyAre();
            case PaperServed e -> served(e);
            case PaperWithdrawn e -> endOf(e.paperId());
            case PaperVoided e -> asTheyAre();
            case RectificationReported e -> reported(ClockKind.RECTIFICATION, e.late());
            case RectificationVerificationProposed e -> asTheyAre();
            case RectificationVerified e -> settled(LegalDay.dateOf(e.at()));
            case RectificationRejected e ->
                anew(ClockKind.RECTIFICATION, e.paperId(), e.rule(), e.startedOn(), e.dueOn(), e.dueProvisional());
            case ObjectionRaised e -> objected(e);
            case ObjectionAnswered e ->
                of(ClockKind.OBJECTION_ANSWER, e.objectionId(), clock -> clock.done(LegalDay.dateOf(e.at())));
            case DeadlineMissed e -> of(e.clock(), e.paperId(), clock -> clock.now(CaseClock.State.MISSED));
            case DecisionProposed e -> asTheyAre();
            case GovernmentDecided e -> asTheyAre();
            case ExecutionReported e -> reported(ClockKind.EXECUTION, e.late());
            case ExecutionVerificationProposed e -> asTheyAre();
            case ExecutionVerified e -> executionVerified(e);
            case CaseListed e -> listed(e);
            case CaseElevated e -> asTheyAre();
            case CaseJoined e -> asTheyAre();
            case CaseCirculated e -> asTheyAre();
            case CasePublished e -> asTheyAre();
            case SuperiorNotified e -> asTheyAre();
            case PersonnelSuggested e -> asTheyAre();
            case PersonnelDecided e -> asTheyAre();
            case ClueTransferred e -> asTheyAre();
            case ClueAcknowledged e -> asTheyAre();
            case ClueResultRecorded e -> asTheyAre();
            case FollowUpSet e ->
                start(ClockKind.FOLLOW_UP, e.followUpId(), e.rule(), e.startedOn(), e.dueOn(), e.dueProvisional());
            case FollowUpDone e -> of(ClockKind.FOLLOW_UP, e.followUpId(), clock -> clock.done(e.late()));
            case MoneyRecorded e -> asTheyAre();
            case CaseSuspended e -> standStill();
            case CaseResumed e -> goOn(e.moved());
            case CaseClosed e -> closed(LegalDay.dateOf(e.at()));
            case DigestWritten e -> asTheyAre();
            case DigestReleased e -> asTheyAre();
            case CaseDueDateFixed e -> of(e.clock(), e.holderId(), clock -> clock.fixed(e.dueOn()));
        }
    }

    private void filed(CaseFiled e) {
        start(
                ClockKind.CASE_NOTICE,
                e.caseId(),
                e.noticeRule(),
                e.noticeStartedOn(),
                e.noticeDueOn(),
                e.noticeDueProvisional());
    }

    private void told(CaseNoticeServed e) {
        each(ClockKind.CASE_NOTICE, clock -> clock.done(e.servedOn()));
        start(
                ClockKind.EXPLANATION,
                e.caseId(),
                e.explanationRule(),
                e.explanationStartedOn(),
                e.explanationDueOn(),
                e.explanationDueProvisional());
    }

    /** The first one counts; one that comes after the findings were drafted still shows that it came. */
    private void explained(ExplanationSubmitted e) {
        clocks.replaceAll(clock -> clock.clock() == ClockKind.EXPLANATION
                        && clock.state() != CaseClock.State.MET
                        && clock.state() != CaseClock.State.LATE
                ? clock.done(e.late())
                : clock);
    }

    private void served(PaperServed e) {
        start(e.clock(), e.paperId(), e.rule(), e.startedOn(), e.dueOn(), e.dueProvisional());
        start(
                ClockKind.OBJECTION,
                e.paperId(),
                e.objectionRule(),
                e.objectionStartedOn(),
                e.objectionDueOn(),
                e.objectionDueProvisional());
    }

    /** What a decision of the government replaces is owed no more. */
    private void issued(PaperIssued e) {
        if (e.kind() == PaperKind.SUPERVISION_DECISION) {
            each(ClockKind.RECTIFICATION, clock -> clock.now(CaseClock.State.ENDED));
        }
    }

    /** A report answers whatever was asked for; one that comes after the last day makes of missed late. */
    private void reported(ClockKind kind, boolean late) {
        clocks.replaceAll(clock -> clock.clock() == kind && (clock.isOpen() || clock.state() == CaseClock.State.MISSED)
                ? clock.done(late)
                : clock);
    }

    private void executionVerified(ExecutionVerified e) {
        if (e.fulfilled()) {
            settled(LegalDay.dateOf(e.at()));
        } else {
            anew(ClockKind.EXECUTION, e.paperId(), e.rule(), e.startedOn(), e.dueOn(), e.dueProvisional());
        }
    }

    private void anew(
            ClockKind kind, String paperId, String rule, LocalDate startedOn, LocalDate dueOn, boolean provisional) {
        if (rule != null) {
            of(kind, paperId, clock -> clock.now(CaseClock.State.ENDED));
            start(kind, paperId, rule, startedOn, dueOn, provisional);
        }
    }

    private void objected(ObjectionRaised e) {
        of(ClockKind.OBJECTION, e.paperId(), clock -> clock.done(e.late()));
        start(
                ClockKind.OBJECTION_ANSWER,
                e.objectionId(),
                e.answerRule(),
                e.answerStartedOn(),
                e.answerDueOn(),
                e.answerDueProvisional());
    }

    private void listed(CaseListed e) {
        each(ClockKind.LISTING, clock -> clock.now(CaseClock.State.ENDED));
        start(
                ClockKind.LISTING,
                e.caseId(),
                e.listingRule(),
                e.listingStartedOn(),
                e.listingDueOn(),
                e.listingDueProvisional());
    }

    /** What was listed is settled once it is corrected. */
    private void settled(LocalDate day) {
        each(ClockKind.LISTING, clock -> clock.done(day));
    }

    /** What follows from a case outlives it. */
    private void closed(LocalDate day) {
        settled(day);
        clocks.replaceAll(clock ->
                clock.isOpen() && clock.clock() != ClockKind.FOLLOW_UP ? clock.now(CaseClock.State.ENDED) : clock);
    }

    private void endOf(String holderId) {
        clocks.replaceAll(clock ->
                clock.isOpen() && clock.holderId().equals(holderId) ? clock.now(CaseClock.State.ENDED) : clock);
    }

    private void standStill() {
        clocks.replaceAll(clock ->
                clock.isRunning() && !NEVER_STILL.contains(clock.clock()) ? clock.now(CaseClock.State.STOPPED) : clock);
    }

    /** Those that are not named go on as they were. */
    private void goOn(List<MovedPeriod> moved) {
        for (var period : moved) {
            of(
                    period.clock(),
                    period.holderId(),
                    clock -> clock.moved(period.rule(), period.startedOn(), period.dueOn(), period.dueProvisional()));
        }
        clocks.replaceAll(
                clock -> clock.state() == CaseClock.State.STOPPED ? clock.now(CaseClock.State.RUNNING) : clock);
    }

    /** @param kind null where no period begins; so is its rule */
    private void start(
            ClockKind kind, String holderId, String rule, LocalDate startedOn, LocalDate dueOn, boolean provisional) {
        if (kind != null && rule != null) {
            clocks.add(CaseClock.running(kind, holderId, rule, startedOn, dueOn, provisional));
        }
    }

    private void each(ClockKind kind, UnaryOperator<CaseClock> change) {
        clocks.replaceAll(clock -> clock.clock() == kind && clock.isOpen() ? change.apply(clock) : clock);
    }

    private void of(ClockKind kind, String holderId, UnaryOperator<CaseClock> change) {
        clocks.replaceAll(clock -> clock.belongsTo(kind, holderId) && clock.isOpen() ? change.apply(clock) : clock);
    }

    private void asTheyAre() {
        // The event says nothing about a period.
    }
}
