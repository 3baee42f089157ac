package org.yuheng.query.casesupervision;

import java.util.List;
import org.yuheng.kernel.calendar.LegalDay;
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
    private final CaseClocks clocks;

    private CaseClockFold(List<CaseClock> before) {
        this.clocks = new CaseClocks(before);
    }

    /** @param before in the order in which they started */
    public static List<CaseClock> after(List<CaseClock> before, CaseEvent event) {
        var fold = new CaseClockFold(before);
        fold.take(event);
        return fold.clocks.list();
    }

    private void take(CaseEvent event) {
        switch (event) {
            case CaseProposed e -> asTheyAre();
            case CaseFiled e -> filed(e);
            case CaseFilingDeclined e -> clocks.closed(LegalDay.dateOf(e.at()));
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
            case FindingsDrafted e -> asTheyAre();
            case FindingsReviewed e -> reviewed(e);
            case CaseClosedWithoutViolation e -> clocks.closed(LegalDay.dateOf(e.at()));
            case PaperDrafted e -> asTheyAre();
            case PaperApproved e -> asTheyAre();
            case PaperIssued e -> asTheyAre();
            case SupervisionLetterIssued e -> asTheyAre();
            case SupervisionOpinionIssued e -> asTheyAre();
            case SupervisionDecisionIssued e -> asTheyAre();
            case PaperServed e -> served(e);
            case PaperWithdrawn e -> clocks.endOf(e.paperId());
            case PaperVoided e -> asTheyAre();
            case RectificationReported e -> clocks.reported(ClockKind.RECTIFICATION, e.late());
            case RectificationVerificationProposed e -> asTheyAre();
            case RectificationVerified e -> clocks.settled(LegalDay.dateOf(e.at()));
            case RectificationRejected e ->
                clocks.anew(
                        ClockKind.RECTIFICATION, e.paperId(), e.rule(), e.startedOn(), e.dueOn(), e.dueProvisional());
            case ObjectionRaised e -> objected(e);
            case ObjectionAnswered e ->
                clocks.of(ClockKind.OBJECTION_ANSWER, e.objectionId(), clock -> clock.done(LegalDay.dateOf(e.at())));
            case DeadlineMissed e -> clocks.of(e.clock(), e.paperId(), clock -> clock.now(CaseClock.State.MISSED));
            case DecisionProposed e -> asTheyAre();
            case GovernmentDecided e -> decided(e);
            case ExecutionReported e -> clocks.reported(ClockKind.EXECUTION, e.late());
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
                clocks.start(
                        ClockKind.FOLLOW_UP, e.followUpId(), e.rule(), e.startedOn(), e.dueOn(), e.dueProvisional());
            case FollowUpDone e -> clocks.of(ClockKind.FOLLOW_UP, e.followUpId(), clock -> clock.done(e.late()));
            case MoneyRecorded e -> asTheyAre();
            case CaseSuspended e -> clocks.standStill();
            case CaseResumed e -> clocks.goOn(e.moved());
            case CaseClosed e -> clocks.closed(LegalDay.dateOf(e.at()));
            case DigestWritten e -> asTheyAre();
            case DigestReleased e -> asTheyAre();
            case CaseDueDateFixed e -> clocks.of(e.clock(), e.holderId(), clock -> clock.fixed(e.dueOn()));
        }
    }

    private void filed(CaseFiled e) {
        clocks.start(
                ClockKind.CASE_NOTICE,
                e.caseId(),
                e.noticeRule(),
                e.noticeStartedOn(),
                e.noticeDueOn(),
                e.noticeDueProvisional());
    }

    private void told(CaseNoticeServed e) {
        clocks.each(ClockKind.CASE_NOTICE, clock -> clock.done(e.servedOn()));
        clocks.start(
                ClockKind.EXPLANATION,
                e.caseId(),
                e.explanationRule(),
                e.explanationStartedOn(),
                e.explanationDueOn(),
                e.explanationDueProvisional());
    }

    /** The first one counts; one that comes after the findings were drafted still shows that it came. */
    private void explained(ExplanationSubmitted e) {
        clocks.explained(e.late());
    }

    private void served(PaperServed e) {
        clocks.start(e.clock(), e.paperId(), e.rule(), e.startedOn(), e.dueOn(), e.dueProvisional());
        clocks.start(
                ClockKind.OBJECTION,
                e.paperId(),
                e.objectionRule(),
                e.objectionStartedOn(),
                e.objectionDueOn(),
                e.objectionDueProvisional());
    }

    /** What was not explained by now is explained no more. */
    private void reviewed(FindingsReviewed e) {
        if (e.approved()) {
            clocks.each(ClockKind.EXPLANATION, clock -> clock.notDone(LegalDay.dateOf(e.at())));
        }
    }

    /** What a decision of the government replaces is owed no more. */
    private void decided(GovernmentDecided e) {
        if (e.corrects()) {
            clocks.each(ClockKind.RECTIFICATION, clock -> clock.now(CaseClock.State.ENDED));
        }
    }

    private void executionVerified(ExecutionVerified e) {
        if (e.fulfilled()) {
            clocks.settled(LegalDay.dateOf(e.at()));
        } else {
            clocks.anew(ClockKind.EXECUTION, e.paperId(), e.rule(), e.startedOn(), e.dueOn(), e.dueProvisional());
        }
    }

    private void objected(ObjectionRaised e) {
        clocks.of(ClockKind.OBJECTION, e.paperId(), clock -> clock.done(e.late()));
        clocks.start(
                ClockKind.OBJECTION_ANSWER,
                e.objectionId(),
                e.answerRule(),
                e.answerStartedOn(),
                e.answerDueOn(),
                e.answerDueProvisional());
    }

    private void listed(CaseListed e) {
        clocks.each(ClockKind.LISTING, clock -> clock.now(CaseClock.State.ENDED));
        clocks.start(
                ClockKind.LISTING,
                e.caseId(),
                e.listingRule(),
                e.listingStartedOn(),
                e.listingDueOn(),
                e.listingDueProvisional());
    }

    private void asTheyAre() {
        // The event says nothing about a period.
    }
}
