package org.yuheng.kernel.casesupervision.event;

import org.yuheng.kernel.log.RecordedEvent;

/** Every fact in the life of a supervision case. */
public sealed interface CaseEvent extends RecordedEvent
        permits CaseProposed,
                CaseFiled,
                CaseFilingDeclined,
                ComplaintJoinedCase,
                TeamAssigned,
                RecusalDeclared,
                RecusalRequested,
                RecusalDecided,
                CaseNoticeServed,
                ExplanationSubmitted,
                MeasureTaken,
                EvidenceAdded,
                CorrectedOnSpot,
                FindingsDrafted,
                FindingsReviewed,
                CaseClosedWithoutViolation,
                PaperDrafted,
                PaperApproved,
                PaperIssued,
                SupervisionLetterIssued,
                SupervisionOpinionIssued,
                SupervisionDecisionIssued,
                PaperServed,
                PaperWithdrawn,
                PaperVoided,
                RectificationReported,
                RectificationVerificationProposed,
                RectificationVerified,
                RectificationRejected,
                ObjectionRaised,
                ObjectionAnswered,
                DeadlineMissed,
                DecisionProposed,
                GovernmentDecided,
                ExecutionReported,
                ExecutionVerificationProposed,
                ExecutionVerified,
                CaseListed,
                CaseElevated,
                CaseJoined,
                CaseCirculated,
                CasePublished,
                SuperiorNotified,
                PersonnelSuggested,
                PersonnelDecided,
                ClueTransferred,
                ClueAcknowledged,
                ClueResultRecorded,
                FollowUpSet,
                FollowUpDone,
                MoneyRecorded,
                CaseSuspended,
                CaseResumed,
                CaseClosed,
                DigestWritten,
                DigestReleased,
                CaseDueDateFixed {

    String caseId();

    @Override
    default String aggregateId() {
        return caseId();
    }
}
