package org.yuheng.command.casesupervision;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yuheng.kernel.calendar.LegalDay;
import org.yuheng.kernel.casesupervision.CaseOverlay;
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
import org.yuheng.kernel.rule.ClockKind;

/** What each event makes of a case. Pure and total. */
final class CaseEvolution {
    private CaseEvolution() {}

    static CaseState evolve(CaseState state, CaseEvent event) {
        if (event instanceof CaseProposed proposed) {
            return begin(proposed);
        }
        var known = (CaseState.Known) state;
        return switch (event) {
            case CaseProposed e -> known;
            case CaseFiled e ->
                known.withStage(CaseStage.FILED)
                        .withInquiry(known.inquiry().withFiledOn(LegalDay.dateOf(e.at())))
                        .withPeriods(PeriodEvolution.started(
                                known,
                                ClockKind.CASE_NOTICE,
                                e.caseId(),
                                e.noticeRule(),
                                e.noticeStartedOn(),
                                e.noticeDueOn(),
                                e.noticeDueProvisional()));
            case CaseFilingDeclined e -> ended(known, CaseStage.DECLINED);
            case ComplaintJoinedCase e -> known.withParties(known.parties().with(e.complaintId()));
            case TeamAssigned e -> known.withParties(known.parties().ledBy(e.leader(), e.members()));
            case RecusalDeclared e -> known.withParties(known.parties().without(e.person()));
            case RecusalRequested e -> known.withParties(known.parties().asking(e.requestId(), e.person()));
            case RecusalDecided e -> known.withParties(recusalDecided(known.parties(), e));
            case CaseNoticeServed e ->
                known.withStage(CaseStage.INVESTIGATING)
                        .withInquiry(known.inquiry().withNoticed(true))
                        .withPeriods(PeriodEvolution.started(
                                known.withPeriods(known.periods().end(ClockKind.CASE_NOTICE)),
                                ClockKind.EXPLANATION,
                                e.caseId(),
                                e.explanationRule(),
                                e.explanationStartedOn(),
                                e.explanationDueOn(),
                                e.explanationDueProvisional()));
            case ExplanationSubmitted e -> known.withPeriods(known.periods().end(ClockKind.EXPLANATION));
            case MeasureTaken e ->
                known.withInquiry(known.inquiry().withMeasures(known.inquiry().measures() + 1));
            case EvidenceAdded e -> known.withInquiry(known.inquiry().with(e.evidenceId(), e.contentHash()));
            case CorrectedOnSpot e -> known.withInquiry(known.inquiry().withCorrectedOnSpot(true));
            case FindingsDrafted e ->
                known.withStage(CaseStage.FINDINGS_DRAFTED)
                        .withInquiry(known.inquiry()
                                .withRound(e.round())
                                .withFindings(e.findings())
                                .withDrafter(e.by()));
            case FindingsReviewed e ->
                e.approved()
                        ? known.withStage(CaseStage.FINDINGS_REVIEWED)
                                .withPeriods(known.periods().end(ClockKind.EXPLANATION))
                        : known.withStage(CaseStage.INVESTIGATING);
            case CaseClosedWithoutViolation e -> ended(known, CaseStage.CLOSED_WITHOUT_VIOLATION);
            case PaperDrafted e -> PaperEvolution.evolve(known, e);
            case PaperApproved e -> PaperEvolution.evolve(known, e);
            case PaperIssued e -> PaperEvolution.evolve(known, e);
            case SupervisionLetterIssued e -> known;
            case SupervisionOpinionIssued e -> known;
            case SupervisionDecisionIssued e -> known;
            case PaperServed e -> PaperEvolution.evolve(known, e);
            case PaperWithdrawn e -> PaperEvolution.evolve(known, e);
            case PaperVoided e -> PaperEvolution.evolve(known, e);
            case RectificationReported e -> CourseEvolution.evolve(known, e);
            case RectificationVerificationProposed e -> CourseEvolution.evolve(known, e);
            case RectificationVerified e -> CourseEvolution.evolve(known, e);
            case RectificationRejected e -> CourseEvolution.evolve(known, e);
            case ObjectionRaised e -> CourseEvolution.evolve(known, e);
            case ObjectionAnswered e -> CourseEvolution.evolve(known, e);
            case DeadlineMissed e -> CourseEvolution.evolve(known, e);
            case DecisionProposed e -> CourseEvolution.evolve(known, e);
            case GovernmentDecided e -> CourseEvolution.evolve(known, e);
            case ExecutionReported e -> CourseEvolution.evolve(known, e);
            case ExecutionVerificationProposed e -> CourseEvolution.evolve(known, e);
            case ExecutionVerified e -> CourseEvolution.evolve(known, e);
            case CaseListed e -> AftermathEvolution.evolve(known, e);
            case CaseElevated e -> AftermathEvolution.evolve(known, e);
            case CaseJoined e -> AftermathEvolution.evolve(known, e);
            case CaseCirculated e -> AftermathEvolution.marked(known, CaseOverlay.CIRCULATED);
            case CasePublished e -> AftermathEvolution.marked(known, CaseOverlay.PUBLISHED);
            case SuperiorNotified e -> known;
            case PersonnelSuggested e -> AftermathEvolution.evolve(known, e);
            case PersonnelDecided e -> AftermathEvolution.evolve(known, e);
            case ClueTransferred e -> AftermathEvolution.evolve(known, e);
            case ClueAcknowledged e -> AftermathEvolution.evolve(known, e);
            case ClueResultRecorded e -> known;
            case FollowUpSet e -> AftermathEvolution.evolve(known, e);
            case FollowUpDone e -> AftermathEvolution.evolve(known, e);
            case MoneyRecorded e -> known.withAftermath(known.aftermath().withMoneyRecorded(true));
            case CaseSuspended e -> known.withStandingSince(LegalDay.dateOf(e.at()));
            case CaseResumed e -> PeriodEvolution.evolve(known, e);
            case CaseClosed e -> ended(known, CaseStage.CLOSED);
            case DigestWritten e -> known.withAftermath(known.aftermath().withDigestBy(e.by()));
            case DigestReleased e -> known.withAftermath(known.aftermath().withDigestReleased(true));
            case CaseDueDateFixed e -> PeriodEvolution.evolve(known, e);
        };
    }

    private static CaseState.Known begin(CaseProposed e) {
        return new CaseState.Known(
                CaseStage.PROPOSED,
                new Opening(
                        e.caseId(),
                        e.number(),
                        e.by(),
                        e.bureauId(),
                        e.bureauRegion(),
                        e.origin(),
                        e.organId(),
                        e.regionCode(),
                        e.matters(),
                        e.actRef(),
                        e.contentDigest()),
                new Parties(
                        e.bureauId(),
                        e.bureauRegion(),
                        Set.of(),
                        Set.copyOf(e.complaintIds()),
                        List.of(),
                        Set.of(),
                        Map.of()),
                Inquiry.NONE,
                Papers.NONE,
                Course.NONE,
                Aftermath.NONE,
                Periods.NONE,
                null);
    }

    /** What must follow from the case goes on after it. */
    private static CaseState.Known ended(CaseState.Known state, CaseStage stage) {
        return state.withStage(stage).withPeriods(state.periods().without(key -> key.clock() != ClockKind.FOLLOW_UP));
    }

    private static Parties recusalDecided(Parties parties, RecusalDecided e) {
        var decided = parties.decided(e.requestId());
        return e.recused() ? decided.without(e.person()) : decided;
    }
}
