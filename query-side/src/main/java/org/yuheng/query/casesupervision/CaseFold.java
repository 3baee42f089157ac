package org.yuheng.query.casesupervision;

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

/** What each event makes of a case as readers see it. Pure and total; each phase has a fold of its own. */
public final class CaseFold {
    private CaseFold() {}

    /** @param before null before the first event */
    public static CaseDocument apply(CaseDocument before, CaseEvent event, long version) {
        if (event instanceof CaseProposed proposed) {
            return OpeningFold.proposed(proposed, version);
        }
        var draft = new CaseDraft(before);
        take(event, draft);
        return draft.document(event, version);
    }

    private static void take(CaseEvent event, CaseDraft draft) {
        switch (event) {
            case CaseProposed e -> throw new IllegalStateException("handled above");
            case CaseFiled e -> draft.opening(opening -> opening.filed(CaseNote.of(e.by(), e.at(), e.textRef())));
            case CaseFilingDeclined e ->
                draft.opening(opening -> opening.declined(CaseNote.of(e.by(), e.at(), e.textRef())));
            case ComplaintJoinedCase e -> draft.opening(opening -> opening.joinedBy(e.complaintId()));
            case CaseNoticeServed e -> draft.opening(opening -> OpeningFold.told(opening, e));
            case TeamAssigned e -> draft.team(team -> OpeningFold.assigned(team, e));
            case RecusalDeclared e -> draft.team(team -> OpeningFold.declared(team, e));
            case RecusalRequested e -> draft.team(team -> OpeningFold.requested(team, e));
            case RecusalDecided e -> draft.team(team -> OpeningFold.decided(team, e));
            case ExplanationSubmitted e -> draft.inquiry(inquiry -> InquiryFold.explained(inquiry, e));
            case MeasureTaken e -> draft.inquiry(inquiry -> InquiryFold.measured(inquiry, e));
            case EvidenceAdded e -> draft.inquiry(inquiry -> InquiryFold.proved(inquiry, e));
            case CorrectedOnSpot e -> draft.inquiry(inquiry -> InquiryFold.corrected(inquiry, e));
            case FindingsDrafted e -> draft.inquiry(inquiry -> InquiryFold.drafted(inquiry, e));
            case FindingsReviewed e -> draft.inquiry(inquiry -> InquiryFold.reviewed(inquiry, e));
            case PaperDrafted e -> draft.papers(papers -> PaperFold.drafted(papers, e));
            case PaperApproved e -> draft.papers(papers -> PaperFold.approved(papers, e));
            case PaperIssued e -> draft.papers(papers -> PaperFold.issued(papers, e));
            case PaperServed e -> draft.papers(papers -> PaperFold.served(papers, e));
            case PaperWithdrawn e -> draft.papers(papers -> PaperFold.withdrawn(papers, e));
            case PaperVoided e -> draft.papers(papers -> PaperFold.voided(papers, e));
            case SupervisionLetterIssued e -> draft.nothingElse();
            case SupervisionOpinionIssued e -> draft.nothingElse();
            case SupervisionDecisionIssued e -> draft.nothingElse();
            case RectificationReported e -> draft.correction(correction -> CorrectionFold.reported(correction, e));
            case RectificationVerificationProposed e ->
                draft.correction(correction -> CorrectionFold.verificationProposed(correction, e));
            case RectificationVerified e -> draft.correction(correction -> CorrectionFold.verified(correction, e));
            case RectificationRejected e -> draft.correction(correction -> CorrectionFold.rejected(correction, e));
            case ObjectionRaised e -> draft.correction(correction -> CorrectionFold.objected(correction, e));
            case ObjectionAnswered e -> draft.correction(correction -> CorrectionFold.answered(correction, e));
            case DeadlineMissed e -> draft.correction(correction -> CorrectionFold.missed(correction, e));
            case DecisionProposed e -> draft.correction(correction -> CorrectionFold.decisionProposed(correction, e));
            case GovernmentDecided e -> draft.correction(correction -> CorrectionFold.decided(correction, e));
            case ExecutionReported e -> draft.correction(correction -> CorrectionFold.executed(correction, e));
            case ExecutionVerificationProposed e ->
                draft.correction(correction -> CorrectionFold.executionProposed(correction, e));
            case ExecutionVerified e -> draft.correction(correction -> CorrectionFold.executionVerified(correction, e));
            case CaseListed e -> draft.wider(wider -> WiderFold.listed(wider, e));
            case CaseElevated e -> draft.wider(wider -> WiderFold.elevated(wider, e));
            case CaseJoined e -> draft.wider(wider -> WiderFold.joined(wider, e));
            case CaseCirculated e -> draft.wider(wider -> WiderFold.circulated(wider, e));
            case CasePublished e -> draft.wider(wider -> WiderFold.published(wider, e));
            case SuperiorNotified e -> draft.wider(wider -> WiderFold.notified(wider, e));
            case PersonnelSuggested e -> draft.wider(wider -> WiderFold.suggested(wider, e));
            case PersonnelDecided e -> draft.wider(wider -> WiderFold.personnelDecided(wider, e));
            case ClueTransferred e -> draft.wider(wider -> WiderFold.transferred(wider, e));
            case ClueAcknowledged e -> draft.wider(wider -> WiderFold.acknowledged(wider, e));
            case ClueResultRecorded e -> draft.wider(wider -> WiderFold.resultRecorded(wider, e));
            case CaseSuspended e -> draft.wider(wider -> WiderFold.suspended(wider, e));
            case CaseResumed e -> draft.wider(WiderFold::goesOn);
            case FollowUpSet e -> draft.aftermath(aftermath -> AftermathFold.set(aftermath, e));
            case FollowUpDone e -> draft.aftermath(aftermath -> AftermathFold.done(aftermath, e));
            case MoneyRecorded e -> draft.aftermath(aftermath -> AftermathFold.counted(aftermath, e));
            case CaseClosed e -> AftermathFold.closed(draft, CaseNote.of(e.by(), e.at(), e.textRef()));
            case CaseClosedWithoutViolation e -> AftermathFold.closed(draft, CaseNote.of(e.by(), e.at(), e.textRef()));
            case DigestWritten e -> draft.aftermath(aftermath -> AftermathFold.written(aftermath, e));
            case DigestReleased e -> draft.aftermath(aftermath -> AftermathFold.released(aftermath, e));
            case CaseDueDateFixed e -> draft.nothingElse();
        }
    }
}
