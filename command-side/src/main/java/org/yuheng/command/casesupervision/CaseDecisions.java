package org.yuheng.command.casesupervision;

import static org.yuheng.command.casesupervision.CaseGuards.mustBeHandledBy;
import static org.yuheng.command.casesupervision.CaseGuards.mustBePossible;
import static org.yuheng.command.casesupervision.CaseGuards.mustExist;
import static org.yuheng.command.casesupervision.CaseGuards.mustNotBeRecused;

import java.util.Map;

/**
 * What the law answers when something is asked of a case. Pure: the same state, command and context give the same events.
 */
final class CaseDecisions {
    private CaseDecisions() {}

    /** @throws DomainError when a rule forbids it; nothing has happened then */
    static CaseDecided decide(CaseState state, CaseCommand command, CaseContext context) {
        return switch (command) {
            case CaseCommand.Propose c -> ProposalDecisions.propose(state, c, context);
            case CaseCommand.MissDeadline c -> new CaseDecided(MissedDeadlines.of(mustExist(state), context), Map.of());
            case CaseCommand.FixDueDate c -> PeriodDecisions.fix(mustExist(state), c, context);
            case CaseCommand.Verb c -> decideInTime(mustExist(state), c, context);
        };
    }

    /** A period that ended before anybody reported was missed, whoever comes first: clock or organ. */
    private static CaseDecided decideInTime(CaseState.Known state, CaseCommand.Verb command, CaseContext context) {
        var missed = MissedDeadlines.of(state, context);
        CaseState after = state;
        for (var event : missed) {
            after = CaseEvolution.evolve(after, event);
        }
        return decideVerb(mustExist(after), command, context).after(missed);
    }

    private static CaseDecided decideVerb(CaseState.Known state, CaseCommand.Verb command, CaseContext context) {
        mustBeHandledBy(state, command.by(), command.verb());
        mustBePossible(state, command.verb());
        mustNotBeRecused(state, command.by());
        return switch (command) {
            case CaseCommand.File c -> FilingDecisions.file(state, c, context);
            case CaseCommand.DeclineFiling c -> FilingDecisions.decline(state, c, context);
            case CaseCommand.AddComplaint c -> FilingDecisions.addComplaint(state, c, context);
            case CaseCommand.AssignTeam c -> TeamDecisions.assign(state, c, context);
            case CaseCommand.DeclareRecusal c -> TeamDecisions.declareRecusal(c, context);
            case CaseCommand.ApplyRecusal c -> TeamDecisions.applyRecusal(state, c, context);
            case CaseCommand.DecideRecusal c -> TeamDecisions.decideRecusal(state, c, context);
            case CaseCommand.Notify c -> InquiryDecisions.notifyOrgan(state, c, context);
            case CaseCommand.Explain c -> InquiryDecisions.explain(state, c, context);
            case CaseCommand.TakeMeasure c -> InquiryDecisions.takeMeasure(state, c, context);
            case CaseCommand.AddEvidence c -> InquiryDecisions.addEvidence(state, c, context);
            case CaseCommand.CorrectOnSpot c -> InquiryDecisions.correctOnSpot(state, c, context);
            case CaseCommand.DraftFindings c -> FindingDecisions.draft(state, c, context);
            case CaseCommand.ReviewFindings c -> FindingDecisions.review(state, c, context);
            case CaseCommand.CloseWithoutViolation c -> FindingDecisions.closeWithoutViolation(state, c, context);
            case CaseCommand.DraftPaper c -> DraftingDecisions.draft(state, c, context);
            case CaseCommand.ApprovePaper c -> PaperDecisions.approve(state, c, context);
            case CaseCommand.IssuePaper c -> PaperDecisions.issue(state, c, context);
            case CaseCommand.ServePaper c -> PaperDecisions.serve(state, c, context);
            case CaseCommand.WithdrawPaper c -> PaperDecisions.withdraw(state, c, context);
            case CaseCommand.VoidPaper c -> PaperDecisions.giveUp(state, c, context);
            case CaseCommand.ReportRectification c -> RectificationDecisions.report(state, c, context);
            case CaseCommand.VerifyRectification c -> RectificationDecisions.verify(state, c, context);
            case CaseCommand.RejectRectification c -> RectificationDecisions.reject(state, c, context);
            case CaseCommand.RaiseObjection c -> ObjectionDecisions.raise(state, c, context);
            case CaseCommand.AnswerObjection c -> ObjectionDecisions.answer(state, c, context);
            case CaseCommand.ProposeDecision c -> GovernmentDecisions.propose(state, c, context);
            case CaseCommand.Decide c -> GovernmentDecisions.decide(state, c, context);
            case CaseCommand.ReportExecution c -> GovernmentDecisions.reportExecution(state, c, context);
            case CaseCommand.VerifyExecution c -> GovernmentDecisions.verifyExecution(state, c, context);
            case CaseCommand.PutOnList c -> OversightDecisions.list(state, c, context);
            case CaseCommand.Elevate c -> OversightDecisions.elevate(state, c, context);
            case CaseCommand.Join c -> OversightDecisions.join(state, c, context);
            case CaseCommand.Circulate c -> OversightDecisions.circulate(state, c, context);
            case CaseCommand.Publish c -> OversightDecisions.publish(state, c, context);
            case CaseCommand.NotifySuperior c -> OversightDecisions.notifySuperior(c, context);
            case CaseCommand.SuggestPersonnel c -> ReferralDecisions.suggest(state, c, context);
            case CaseCommand.RecordPersonnelResult c -> ReferralDecisions.recordResult(state, c, context);
            case CaseCommand.TransferClue c -> ReferralDecisions.transfer(state, c, context);
            case CaseCommand.AcknowledgeClue c -> ReferralDecisions.acknowledge(state, c, context);
            case CaseCommand.RecordClueResult c -> ReferralDecisions.recordClueResult(state, c, context);
            case CaseCommand.SetFollowUp c -> ClosingDecisions.setFollowUp(state, c, context);
            case CaseCommand.CompleteFollowUp c -> ClosingDecisions.completeFollowUp(state, c, context);
            case CaseCommand.RecordMoney c -> ClosingDecisions.recordMoney(c, context);
            case CaseCommand.Suspend c -> PeriodDecisions.suspend(c, context);
            case CaseCommand.Resume c -> PeriodDecisions.resume(state, c, context);
            case CaseCommand.Close c -> ClosingDecisions.close(state, c, context);
            case CaseCommand.WriteDigest c -> ClosingDecisions.writeDigest(state, c, context);
            case CaseCommand.ReleaseDigest c -> ClosingDecisions.releaseDigest(state, c, context);
        };
    }
}
