package org.yuheng.command.casesupervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.yuheng.command.vault.ConfidentialText;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.calendar.PeriodUnit;
import org.yuheng.kernel.casesupervision.CaseOrigin;
import org.yuheng.kernel.casesupervision.CaseSuspensionGround;
import org.yuheng.kernel.casesupervision.CaseVerb;
import org.yuheng.kernel.casesupervision.CirculationScope;
import org.yuheng.kernel.casesupervision.ClueKind;
import org.yuheng.kernel.casesupervision.ClueOutcome;
import org.yuheng.kernel.casesupervision.DecisionGround;
import org.yuheng.kernel.casesupervision.EvidenceOrigin;
import org.yuheng.kernel.casesupervision.FindingNature;
import org.yuheng.kernel.casesupervision.FollowUpKind;
import org.yuheng.kernel.casesupervision.MeasureKind;
import org.yuheng.kernel.casesupervision.MoneyKind;
import org.yuheng.kernel.casesupervision.ObjectionOutcome;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.casesupervision.PersonnelKind;
import org.yuheng.kernel.casesupervision.Proceedings;
import org.yuheng.kernel.casesupervision.RecusalGround;
import org.yuheng.kernel.casesupervision.ServiceManner;
import org.yuheng.kernel.casesupervision.SupervisionMode;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.rule.ClockKind;
import org.yuheng.platform.access.Authority;

/** Everything that can be asked of a case. Private to the command side; never stored. */
sealed interface CaseCommand {
    /** All of them go to one handler. */
    String NAME = "org.yuheng.command.casesupervision.CaseCommand";

    Asked asked();

    @TargetAggregateIdentifier
    default String caseId() {
        return asked().caseId();
    }

    default Authority authority() {
        return asked().authority();
    }

    default Actor by() {
        return asked().authority().actor();
    }

    /**
     * Who asks it of which case.
     *
     * @param seenVersion the version that the asker has seen, or null when it does not matter
     * @param request keyed reference of the {@code Idempotency-Key}, or null: the same request is done once
     */
    record Asked(String caseId, Authority authority, Long seenVersion, String request) {}

    /** What somebody does to a case that is there: a row of the transition table. */
    sealed interface Verb extends CaseCommand {
        /** The row; the command has its name, save where Java uses that for something else. */
        default CaseVerb verb() {
            var name = getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_");
            return CaseVerb.valueOf(name.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * @param number reserved for this case
     * @param subject scrubbed
     * @param actRef keyed digest of what names the act, or null
     * @param source where it came from, or null
     * @param itemCode item of enforcement, or null
     */
    record Propose(
            Asked asked,
            String number,
            String bureauRegion,
            CaseOrigin origin,
            SupervisionMode mode,
            String organId,
            String regionCode,
            List<Category> matters,
            List<String> complaintIds,
            String actRef,
            String subject,
            ConfidentialText source,
            ConfidentialText facts,
            Proceedings proceedings,
            String contentDigest,
            String itemCode)
            implements CaseCommand {}

    /** The period of a paper is over and nobody reported. */
    record MissDeadline(Asked asked) implements CaseCommand {}

    /** The calendar of the year came out. */
    record FixDueDate(Asked asked, ClockKind clock, String holder) implements CaseCommand {}

    /** One thing that was ascertained, before it has a number. */
    record DraftedFinding(
            FindingNature nature,
            Category matter,
            boolean major,
            ConfidentialText facts,
            List<String> evidenceIds,
            List<String> provisions) {}

    record File(Asked asked, Proceedings proceedings, ConfidentialText reason) implements Verb {}

    record DeclineFiling(Asked asked, ConfidentialText reason) implements Verb {}

    record AddComplaint(Asked asked, String complaintId) implements Verb {}

    record AssignTeam(Asked asked, List<String> members, String leader) implements Verb {}

    record DeclareRecusal(Asked asked, RecusalGround ground, ConfidentialText reason) implements Verb {}

    record ApplyRecusal(Asked asked, String person, RecusalGround ground, ConfidentialText reason) implements Verb {}

    record DecideRecusal(Asked asked, String request, Boolean recused, ConfidentialText reason) implements Verb {}

    record Notify(Asked asked, ServiceManner manner, LocalDate servedOn, ConfidentialText text) implements Verb {}

    record Explain(Asked asked, ConfidentialText text) implements Verb {}

    record TakeMeasure(Asked asked, MeasureKind kind, LocalDate heldOn, ConfidentialText record) implements Verb {}

    record AddEvidence(Asked asked, EvidenceOrigin origin, String contentHash, ConfidentialText title, String measure)
            implements Verb {}

    record CorrectOnSpot(Asked asked, Category matter, ConfidentialText text) implements Verb {}

    record DraftFindings(Asked asked, List<DraftedFinding> findings, ConfidentialText summary) implements Verb {}

    record ReviewFindings(Asked asked, Boolean approved, ConfidentialText text) implements Verb {}

    record CloseWithoutViolation(Asked asked, ConfidentialText reason) implements Verb {}

    /** @param paperId a draft to write anew, or null for a new one */
    record DraftPaper(
            Asked asked,
            String paperId,
            PaperKind kind,
            List<Integer> findings,
            ConfidentialText title,
            ConfidentialText sources,
            ConfidentialText facts,
            ConfidentialText requirement,
            ConfidentialText reportTo,
            ConfidentialText attachments,
            Integer periodDays,
            PeriodUnit periodUnit,
            LocalDate dueOn)
            implements Verb {}

    record ApprovePaper(Asked asked, String paperId) implements Verb {}

    /** @param number reserved for this paper; null only to ask whether it could be issued */
    record IssuePaper(Asked asked, String paperId, String number, Integer htmlTemplate, Integer wordTemplate)
            implements Verb {}

    record ServePaper(Asked asked, String paperId, ServiceManner manner, LocalDate servedOn, ConfidentialText receipt)
            implements Verb {}

    record WithdrawPaper(Asked asked, String paperId, ConfidentialText reason) implements Verb {}

    record VoidPaper(Asked asked, String paperId, ConfidentialText reason) implements Verb {}

    record ReportRectification(Asked asked, ConfidentialText text) implements Verb {}

    record VerifyRectification(Asked asked, ConfidentialText text) implements Verb {}

    record RejectRectification(Asked asked, ConfidentialText text, Integer periodDays, PeriodUnit periodUnit)
            implements Verb {}

    record RaiseObjection(Asked asked, String paperId, ConfidentialText text) implements Verb {
        @Override
        public CaseVerb verb() {
            return CaseVerb.OBJECT;
        }
    }

    record AnswerObjection(Asked asked, String objection, ObjectionOutcome outcome, ConfidentialText text)
            implements Verb {}

    record ProposeDecision(Asked asked, DecisionGround ground, String paperId, ConfidentialText text) implements Verb {}

    record Decide(Asked asked, Boolean corrects, ConfidentialText text) implements Verb {}

    record ReportExecution(Asked asked, ConfidentialText text) implements Verb {}

    record VerifyExecution(Asked asked, Boolean fulfilled, ConfidentialText text) implements Verb {}

    record PutOnList(Asked asked, Integer days, ConfidentialText text) implements Verb {
        @Override
        public CaseVerb verb() {
            return CaseVerb.LIST;
        }
    }

    record Elevate(Asked asked, ConfidentialText text) implements Verb {}

    record Join(Asked asked, String partner, ConfidentialText text) implements Verb {}

    record Circulate(Asked asked, CirculationScope scope, ConfidentialText text) implements Verb {}

    record Publish(Asked asked, ConfidentialText text) implements Verb {}

    record NotifySuperior(Asked asked, String receiver, ConfidentialText text) implements Verb {}

    record SuggestPersonnel(
            Asked asked, PersonnelKind kind, String receiver, ConfidentialText person, ConfidentialText factors)
            implements Verb {}

    record RecordPersonnelResult(Asked asked, String suggestion, Boolean adopted, ConfidentialText text)
            implements Verb {}

    record TransferClue(Asked asked, ClueKind kind, String receiver, ConfidentialText text) implements Verb {}

    record AcknowledgeClue(Asked asked, String clue) implements Verb {}

    record RecordClueResult(Asked asked, String clue, ClueOutcome outcome, ConfidentialText text) implements Verb {}

    record SetFollowUp(Asked asked, FollowUpKind kind, String responsible, LocalDate since, ConfidentialText text)
            implements Verb {}

    record CompleteFollowUp(Asked asked, String followUp, LocalDate doneOn, ConfidentialText text) implements Verb {}

    record RecordMoney(Asked asked, MoneyKind kind, Long fen, ConfidentialText text) implements Verb {}

    record Suspend(Asked asked, CaseSuspensionGround ground, ConfidentialText reason) implements Verb {}

    record Resume(Asked asked, ConfidentialText reason) implements Verb {}

    record Close(Asked asked, Boolean noFollowUps, Boolean noMoney, ConfidentialText reason) implements Verb {}

    record WriteDigest(Asked asked, ConfidentialText text) implements Verb {}

    record ReleaseDigest(Asked asked) implements Verb {}
}
