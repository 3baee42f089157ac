package org.yuheng.query.casesupervision;

import java.util.function.Predicate;
import org.yuheng.kernel.casesupervision.CaseStage;
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

/** Which stage an event leads to: the last column of the table of transitions. */
final class CaseStages {
    private CaseStages() {}

    /**
     * @param before null before the first event
     * @param statesAPeriod whether the paper with this id asks for an answer in time
     */
    static CaseStage after(CaseEvent event, CaseStage before, Predicate<String> statesAPeriod) {
        return switch (event) {
            case CaseProposed e -> CaseStage.PROPOSED;
            case CaseFiled e -> CaseStage.FILED;
            case CaseFilingDeclined e -> CaseStage.DECLINED;
            case ComplaintJoinedCase e -> before;
            case TeamAssigned e -> before;
            case RecusalDeclared e -> before;
            case RecusalRequested e -> before;
            case RecusalDecided e -> before;
            case CaseNoticeServed e -> CaseStage.INVESTIGATING;
            case ExplanationSubmitted e -> before;
            case MeasureTaken e -> before;
            case EvidenceAdded e -> before;
            case CorrectedOnSpot e -> before;
            case FindingsDrafted e -> CaseStage.FINDINGS_DRAFTED;
            case FindingsReviewed e -> e.approved() ? CaseStage.FINDINGS_REVIEWED : CaseStage.INVESTIGATING;
            case CaseClosedWithoutViolation e -> CaseStage.CLOSED_WITHOUT_VIOLATION;
            case PaperDrafted e -> before;
            case PaperApproved e -> before;
            case PaperIssued e -> issued(e, before, statesAPeriod);
            case SupervisionLetterIssued e -> before;
            case SupervisionOpinionIssued e -> before;
            case SupervisionDecisionIssued e -> before;
            case PaperServed e -> before;
            case PaperWithdrawn e -> e.stage();
            case PaperVoided e -> before;
            case RectificationReported e -> CaseStage.RECTIFICATION_REPORTED;
            case RectificationVerificationProposed e -> before;
            case RectificationVerified e -> CaseStage.RECTIFIED;
            case RectificationRejected e -> CaseStage.RECTIFYING;
            case ObjectionRaised e -> before;
            case ObjectionAnswered e -> before;
            case DeadlineMissed e -> before;
            case DecisionProposed e -> CaseStage.DECISION_PROPOSED;
            case GovernmentDecided e -> e.stage();
            case ExecutionReported e -> CaseStage.EXECUTION_REPORTED;
            case ExecutionVerificationProposed e -> before;
            case ExecutionVerified e -> e.fulfilled() ? CaseStage.RECTIFIED : CaseStage.EXECUTING;
            case CaseListed e -> before;
            case CaseElevated e -> before;
            case CaseJoined e -> before;
            case CaseCirculated e -> before;
            case CasePublished e -> before;
            case SuperiorNotified e -> before;
            case PersonnelSuggested e -> before;
            case PersonnelDecided e -> before;
            case ClueTransferred e -> before;
            case ClueAcknowledged e -> before;
            case ClueResultRecorded e -> before;
            case FollowUpSet e -> before;
            case FollowUpDone e -> before;
            case MoneyRecorded e -> before;
            case CaseSuspended e -> before;
            case CaseResumed e -> before;
            case CaseClosed e -> CaseStage.CLOSED;
            case DigestWritten e -> before;
            case DigestReleased e -> before;
            case CaseDueDateFixed e -> before;
        };
    }

    /** Soft guidance moves a case only where it asks for an answer and nothing else is under way. */
    private static CaseStage issued(PaperIssued e, CaseStage before, Predicate<String> statesAPeriod) {
        return switch (e.kind()) {
            case SUPERVISION_LETTER, SUPERVISION_OPINION -> CaseStage.RECTIFYING;
            case SUPERVISION_DECISION -> CaseStage.EXECUTING;
            case OTHER_DOCUMENT ->
                before == CaseStage.FINDINGS_REVIEWED && statesAPeriod.test(e.paperId())
                        ? CaseStage.RECTIFYING
                        : before;
        };
    }
}
