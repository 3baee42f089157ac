package org.yuheng.query.casesupervision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import org.yuheng.query.complaint.BiographyStep;

/** The facts of an event of a case that its words need, under the names that the templates use. Total. */
final class CaseFacts {
    private static final String PAPER = "paperId";
    private static final String CLUE = "clueId";
    private static final String FOLLOW_UP = "followUpId";

    private final Map<String, String> facts = new TreeMap<>();

    private CaseFacts() {}

    /** @param before earlier steps: they know of which kind a paper is */
    static Map<String, String> of(CaseEvent event, List<BiographyStep> before) {
        var facts = new CaseFacts();
        switch (event) {
            case CaseProposed e ->
                facts.put("number", e.number()).put("origin", e.origin()).put("mode", e.mode());
            case CaseFiled e -> facts.due(e.noticeRule(), e.noticeDueOn(), e.noticeDueProvisional());
            case CaseFilingDeclined e -> facts.nothing();
            case ComplaintJoinedCase e -> facts.nothing();
            case TeamAssigned e -> facts.put("members", e.members().size());
            case RecusalDeclared e -> facts.put("recusal", e.ground());
            case RecusalRequested e -> facts.put("recusal", e.ground()).put("requestId", e.requestId());
            case RecusalDecided e ->
                facts.put("requestId", e.requestId())
                        .flag("recused", e.recused())
                        .flag("notRecused", !e.recused());
            case CaseNoticeServed e ->
                facts.put("manner", e.manner())
                        .put("servedOn", e.servedOn())
                        .due(e.explanationRule(), e.explanationDueOn(), e.explanationDueProvisional());
            case ExplanationSubmitted e -> facts.flag("late", e.late());
            case MeasureTaken e -> facts.put("measure", e.kind()).put("heldOn", e.heldOn());
            case EvidenceAdded e -> facts.put("evidenceOrigin", e.origin()).put("evidenceId", e.evidenceId());
            case CorrectedOnSpot e -> facts.put("matter", e.matter());
            case FindingsDrafted e ->
                facts.put(
                                "findings",
                                e.findings().isEmpty() ? null : e.findings().size())
                        .flag("noViolation", e.findings().isEmpty());
            case FindingsReviewed e -> facts.flag("approved", e.approved()).flag("returned", !e.approved());
            case CaseClosedWithoutViolation e -> facts.nothing();
            case PaperDrafted e ->
                facts.put("paperId", e.paperId())
                        .put("paper", e.kind())
                        .put("to", e.addresseeId())
                        .flag("period", e.periodDays() != null || e.dueOn() != null);
            case PaperApproved e -> facts.paper(e.paperId(), before);
            case PaperIssued e ->
                facts.paper(e.paperId(), before).put("paper", e.kind()).put("paperNumber", e.number());
            case SupervisionLetterIssued e ->
                facts.paper(e.paperId(), before).put("paperNumber", e.number()).put("to", e.organId());
            case SupervisionOpinionIssued e ->
                facts.paper(e.paperId(), before).put("paperNumber", e.number()).put("to", e.organId());
            case SupervisionDecisionIssued e ->
                facts.paper(e.paperId(), before).put("paperNumber", e.number()).put("to", e.organId());
            case PaperServed e ->
                facts.paper(e.paperId(), before)
                        .put("manner", e.manner())
                        .put("servedOn", e.servedOn())
                        .due(e.rule(), e.dueOn(), e.dueProvisional())
                        .put("objectionDueOn", e.objectionDueOn());
            case PaperWithdrawn e -> facts.paper(e.paperId(), before);
            case PaperVoided e -> facts.paper(e.paperId(), before);
            case RectificationReported e -> facts.put("round", e.round()).flag("late", e.late());
            case RectificationVerificationProposed e -> facts.nothing();
            case RectificationVerified e -> facts.nothing();
            case RectificationRejected e -> facts.put("round", e.round()).due(e.rule(), e.dueOn(), e.dueProvisional());
            case ObjectionRaised e ->
                facts.paper(e.paperId(), before)
                        .flag("late", e.late())
                        .due(e.answerRule(), e.answerDueOn(), e.answerDueProvisional());
            case ObjectionAnswered e -> facts.paper(e.paperId(), before).put("outcome", e.outcome());
            case DeadlineMissed e ->
                facts.paper(e.paperId(), before).put("clock", e.clock()).put("dueOn", e.dueOn());
            case DecisionProposed e -> facts.put("decisionGround", e.ground());
            case GovernmentDecided e -> facts.flag("corrects", e.corrects()).flag("declines", !e.corrects());
            case ExecutionReported e -> facts.put("round", e.round()).flag("late", e.late());
            case ExecutionVerificationProposed e ->
                facts.flag("fulfilled", e.fulfilled()).flag("notFulfilled", !e.fulfilled());
            case ExecutionVerified e ->
                facts.flag("fulfilled", e.fulfilled())
                        .flag("notFulfilled", !e.fulfilled())
                        .due(e.rule(), e.dueOn(), e.dueProvisional());
            case CaseListed e -> facts.due(e.listingRule(), e.listingDueOn(), e.listingDueProvisional());
            case CaseElevated e -> facts.nothing();
            case CaseJoined e -> facts.nothing();
            case CaseCirculated e -> facts.put("scope", e.scope());
            case CasePublished e -> facts.nothing();
            case SuperiorNotified e -> facts.nothing();
            case PersonnelSuggested e -> facts.put("personnel", e.kind());
            case PersonnelDecided e -> facts.flag("adopted", e.adopted()).flag("notAdopted", !e.adopted());
            case ClueTransferred e ->
                facts.put("clueKind", e.kind()).put("clueId", e.clueId()).put("to", e.receiver());
            case ClueAcknowledged e -> facts.clue(e.clueId(), before);
            case ClueResultRecorded e -> facts.clue(e.clueId(), before).put("clueOutcome", e.outcome());
            case FollowUpSet e ->
                facts.put("followUp", e.kind())
                        .put("followUpId", e.followUpId())
                        .put("to", e.responsibleId())
                        .due(e.rule(), e.dueOn(), e.dueProvisional());
            case FollowUpDone e -> facts.followUp(e.followUpId(), before).flag("late", e.late());
            case MoneyRecorded e -> facts.put("money", e.kind()).put("amount", BigDecimal.valueOf(e.fen(), 2));
            case CaseSuspended e -> facts.put("suspension", e.ground());
            case CaseResumed e -> facts.nothing();
            case CaseClosed e -> facts.nothing();
            case DigestWritten e -> facts.nothing();
            case DigestReleased e -> facts.nothing();
            case CaseDueDateFixed e ->
                facts.put("clock", e.clock()).put("holder", e.holderId()).due(e.rule(), e.dueOn(), false);
        }
        return facts.facts;
    }

    private CaseFacts put(String name, Object value) {
        if (value != null) {
            facts.put(name, value instanceof Enum<?> constant ? constant.name() : value.toString());
        }
        return this;
    }

    private CaseFacts flag(String name, boolean raised) {
        return raised ? put(name, "true") : this;
    }

    private CaseFacts due(String rule, LocalDate dueOn, boolean provisional) {
        return put("rule", rule).put("dueOn", dueOn).flag("provisional", provisional);
    }

    private CaseFacts paper(String id, List<BiographyStep> before) {
        return known(PAPER, id, before, List.of("paper", "paperNumber", "to"));
    }

    private CaseFacts clue(String id, List<BiographyStep> before) {
        return known(CLUE, id, before, List.of("clueKind", "to"));
    }

    private CaseFacts followUp(String id, List<BiographyStep> before) {
        return known(FOLLOW_UP, id, before, List.of("followUp", "to"));
    }

    /** What the latest step about the same thing knew of it. */
    private CaseFacts known(String name, String id, List<BiographyStep> before, List<String> facts) {
        put(name, id);
        before.reversed().stream()
                .map(BiographyStep::facts)
                .filter(earlier -> id != null && id.equals(earlier.get(name)))
                .findFirst()
                .ifPresent(earlier -> facts.forEach(fact -> put(fact, earlier.get(fact))));
        return this;
    }

    private void nothing() {
        // The event's name says it all.
    }
}
