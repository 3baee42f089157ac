package org.yuheng.query.casesupervision;

import java.util.List;
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
import org.yuheng.query.complaint.Awaited;
import org.yuheng.query.complaint.BiographyStep;

/** Whose turn it is once something has happened to a case. Pure and total. */
final class CaseTurn {
    private CaseTurn() {}

    /**
     * @param before whose turn it was, or null
     * @param stage to which the event led
     * @param steps those before the event
     * @return null when nothing more is expected of anybody
     */
    static Awaited after(CaseEvent event, Awaited before, CaseStage stage, List<BiographyStep> steps) {
        return switch (event) {
            case CaseProposed e -> Awaited.BUREAU_HEAD;
            case CaseFiled e -> Awaited.BUREAU;
            case CaseFilingDeclined e -> null;
            case ComplaintJoinedCase e -> before;
            case TeamAssigned e -> before;
            case RecusalDeclared e -> before;
            case RecusalRequested e -> before;
            case RecusalDecided e -> before;
            case CaseNoticeServed e -> Awaited.ORGAN;
            case ExplanationSubmitted e -> Awaited.BUREAU;
            case MeasureTaken e -> before;
            case EvidenceAdded e -> before;
            case CorrectedOnSpot e -> Awaited.BUREAU;
            case FindingsDrafted e -> Awaited.BUREAU;
            case FindingsReviewed e -> Awaited.BUREAU;
            case CaseClosedWithoutViolation e -> null;
            case PaperDrafted e -> Awaited.BUREAU;
            case PaperApproved e -> stage == CaseStage.DECISION_DECIDED ? Awaited.GOVERNMENT : Awaited.BUREAU_HEAD;
            case PaperIssued e -> Awaited.BUREAU;
            case SupervisionLetterIssued e -> before;
            case SupervisionOpinionIssued e -> before;
            case SupervisionDecisionIssued e -> before;
            case PaperServed e -> e.clock() == null ? before : Awaited.ORGAN;
            case PaperWithdrawn e -> Awaited.BUREAU;
            case PaperVoided e -> before;
            case RectificationReported e -> Awaited.BUREAU;
            case RectificationVerificationProposed e -> Awaited.BUREAU_HEAD;
            case RectificationVerified e -> Awaited.BUREAU_HEAD;
            case RectificationRejected e -> Awaited.ORGAN;
            case ObjectionRaised e -> Awaited.BUREAU_HEAD;
            case ObjectionAnswered e -> afterTheAnswer(stage);
            case DeadlineMissed e -> before;
            case DecisionProposed e -> Awaited.GOVERNMENT;
            case GovernmentDecided e -> Awaited.BUREAU;
            case ExecutionReported e -> Awaited.BUREAU;
            case ExecutionVerificationProposed e -> Awaited.BUREAU_HEAD;
            case ExecutionVerified e -> e.fulfilled() ? Awaited.BUREAU_HEAD : Awaited.ORGAN;
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
            case CaseSuspended e -> Awaited.OTHER_PROCEEDINGS;
            case CaseResumed e -> beforeItStoodStill(steps);
            case CaseClosed e -> null;
            case DigestWritten e -> before;
            case DigestReleased e -> before;
            case CaseDueDateFixed e -> before;
        };
    }

    /** What a paper asks for is owed on, unless the objection took it away. */
    private static Awaited afterTheAnswer(CaseStage stage) {
        return stage == CaseStage.RECTIFYING || stage == CaseStage.EXECUTING ? Awaited.ORGAN : Awaited.BUREAU;
    }

    /** A step says whose turn it was before it. */
    private static Awaited beforeItStoodStill(List<BiographyStep> steps) {
        return steps.reversed().stream()
                .filter(step -> step.event().equals(CaseSuspended.class.getSimpleName()))
                .findFirst()
                .map(BiographyStep::waitedFor)
                .orElse(Awaited.BUREAU);
    }
}
