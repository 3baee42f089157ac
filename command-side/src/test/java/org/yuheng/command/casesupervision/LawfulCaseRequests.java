package org.yuheng.command.casesupervision;

import static org.yuheng.command.casesupervision.CaseRequests.asked;
import static org.yuheng.command.casesupervision.CaseRequests.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yuheng.command.casesupervision.CaseCommand.DraftedFinding;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.casesupervision.CaseStage;
import org.yuheng.kernel.casesupervision.CaseVerb;
import org.yuheng.kernel.casesupervision.CirculationScope;
import org.yuheng.kernel.casesupervision.ClueKind;
import org.yuheng.kernel.casesupervision.ClueOutcome;
import org.yuheng.kernel.casesupervision.DecisionGround;
import org.yuheng.kernel.casesupervision.FindingNature;
import org.yuheng.kernel.casesupervision.FollowUpKind;
import org.yuheng.kernel.casesupervision.MeasureKind;
import org.yuheng.kernel.casesupervision.MoneyKind;
import org.yuheng.kernel.casesupervision.ObjectionOutcome;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.casesupervision.PaperState;
import org.yuheng.kernel.casesupervision.PersonnelKind;
import org.yuheng.platform.access.Authority;

/**
 * For every verb a request to which nothing is missing, in the light of what the case holds: it names a paper, an objection
 * or a clue for which the verb is meant, where there is one. Choice 0 is the plainest; others vary it.
 */
final class LawfulCaseRequests {
    private static final List<Authority> ASKED_TO_STEP_BACK =
            List.of(CasePersons.OTHER_CLERK, CasePersons.REVIEWER, CasePersons.HEAD, CasePersons.CLERK);

    private LawfulCaseRequests() {}

    static CaseCommand.Verb of(CaseVerb verb, Authority by, CaseState.Known state, int choice) {
        return switch (verb) {
            case FILE -> CaseRequests.file(by);
            case DECLINE_FILING -> new CaseCommand.DeclineFiling(asked(by), text("不属于第十一条情形"));
            case ADD_COMPLAINT -> new CaseCommand.AddComplaint(asked(by), CaseHistories.OTHER_COMPLAINT);
            case ASSIGN_TEAM -> CaseRequests.assignTeam(by, CasePersons.CLERK, CasePersons.OTHER_CLERK);
            case DECLARE_RECUSAL -> CaseRequests.declareRecusal(by);
            case APPLY_RECUSAL ->
                CaseRequests.applyRecusal(by, ASKED_TO_STEP_BACK.get(choice % ASKED_TO_STEP_BACK.size()));
            case DECIDE_RECUSAL ->
                new CaseCommand.DecideRecusal(asked(by), recusal(by, state), choice % 2 == 1, text("经审查"));
            case NOTIFY -> CaseRequests.notifyOrgan(by, null);
            case EXPLAIN -> CaseRequests.explain(by);
            case TAKE_MEASURE -> CaseRequests.takeMeasure(by, MeasureKind.FORMAL_TALK, null);
            case ADD_EVIDENCE -> CaseRequests.addEvidence(by, "0123456789abcdef".charAt(nextEvidence(state) % 16));
            case CORRECT_ON_SPOT -> CaseRequests.correctOnSpot(by);
            case DRAFT_FINDINGS -> CaseRequests.draftFindings(by, findings(choice));
            case REVIEW_FINDINGS -> CaseRequests.reviewFindings(by, choice % 6 != 5);
            case CLOSE_WITHOUT_VIOLATION -> new CaseCommand.CloseWithoutViolation(asked(by), text("未发现问题"));
            case DRAFT_PAPER -> draftPaper(by, state, choice);
            case APPROVE_PAPER -> CaseRequests.approvePaper(by, paper(by, state, choice, PaperState.DRAFTED));
            case ISSUE_PAPER -> CaseRequests.issuePaper(by, paper(by, state, choice, PaperState.APPROVED));
            case SERVE_PAPER -> CaseRequests.servePaper(by, any(state, choice, PaperState.ISSUED), null);
            case WITHDRAW_PAPER ->
                CaseRequests.withdrawPaper(by, paper(by, state, choice, PaperState.ISSUED, PaperState.SERVED));
            case VOID_PAPER ->
                new CaseCommand.VoidPaper(
                        asked(by), any(state, choice, PaperState.DRAFTED, PaperState.APPROVED), text("重拟"));
            default -> later(verb, by, state, choice);
        };
    }

    private static CaseCommand.Verb later(CaseVerb verb, Authority by, CaseState.Known state, int choice) {
        return switch (verb) {
            case REPORT_RECTIFICATION -> CaseRequests.report(by);
            case VERIFY_RECTIFICATION -> CaseRequests.verify(by);
            case REJECT_RECTIFICATION -> CaseRequests.reject(by, choice % 2 == 0 ? null : 10);
            case OBJECT -> CaseRequests.object(by, any(state, choice, PaperState.ISSUED, PaperState.SERVED));
            case ANSWER_OBJECTION ->
                new CaseCommand.AnswerObjection(
                        asked(by),
                        state.papers().objections().keySet().stream()
                                .findFirst()
                                .orElse("O1"),
                        ObjectionOutcome.values()[(choice + 2) % 3],
                        text("答复"));
            case PROPOSE_DECISION ->
                CaseRequests.proposeDecision(
                        by,
                        state.stage() == CaseStage.RECTIFYING
                                ? DecisionGround.values()[(choice + 1) % DecisionGround.values().length]
                                : DecisionGround.MAJOR_PROBLEM);
            case DECIDE -> CaseRequests.decide(by, choice % 3 != 2);
            case REPORT_EXECUTION -> CaseRequests.reportExecution(by);
            case VERIFY_EXECUTION ->
                CaseRequests.verifyExecution(
                        by,
                        state.course().verifiedBy() == null
                                ? choice % 3 != 2
                                : state.course().fulfilled());
            case LIST -> new CaseCommand.PutOnList(asked(by), choice % 2 == 0 ? null : 20, text("挂牌"));
            case ELEVATE -> new CaseCommand.Elevate(asked(by), text("提级"));
            case JOIN -> new CaseCommand.Join(asked(by), "bureau.jinshui", text("联合"));
            case CIRCULATE -> new CaseCommand.Circulate(asked(by), CirculationScope.REGION, text("通报"));
            case PUBLISH -> new CaseCommand.Publish(asked(by), text("公布"));
            case NOTIFY_SUPERIOR -> new CaseCommand.NotifySuperior(asked(by), "organ.henan.scjg", text("告知"));
            case SUGGEST_PERSONNEL ->
                new CaseCommand.SuggestPersonnel(
                        asked(by), PersonnelKind.CRITICISM, "organ.zhengzhou.scjg", text("某执法人员"), text("过失，已改正"));
            case RECORD_PERSONNEL_RESULT -> new CaseCommand.RecordPersonnelResult(asked(by), "S1", true, text("已批评教育"));
            case TRANSFER_CLUE ->
                new CaseCommand.TransferClue(asked(by), ClueKind.DERELICTION, "discipline.zhengzhou", text("线索"));
            case ACKNOWLEDGE_CLUE -> new CaseCommand.AcknowledgeClue(asked(by), clue(state, choice));
            case RECORD_CLUE_RESULT ->
                new CaseCommand.RecordClueResult(asked(by), clue(state, choice), ClueOutcome.FILED, text("已立案"));
            case SET_FOLLOW_UP ->
                new CaseCommand.SetFollowUp(asked(by), FollowUpKind.values()[choice % 3], null, null, text("撤回公示"));
            case COMPLETE_FOLLOW_UP -> new CaseCommand.CompleteFollowUp(asked(by), followUp(state), null, text("已完成"));
            case RECORD_MONEY -> new CaseCommand.RecordMoney(asked(by), MoneyKind.REFUNDED, 4_980_000L, text("退还罚款"));
            case SUSPEND -> CaseRequests.suspend(by);
            case RESUME -> CaseRequests.resume(by);
            case CLOSE -> CaseRequests.close(by);
            case WRITE_DIGEST -> new CaseCommand.WriteDigest(asked(by), text("摘要"));
            case RELEASE_DIGEST -> new CaseCommand.ReleaseDigest(asked(by));
            default -> throw new IllegalArgumentException(verb.path());
        };
    }

    private static int nextEvidence(CaseState.Known state) {
        return state.inquiry().evidence().size();
    }

    private static DraftedFinding[] findings(int choice) {
        return switch (choice % 6) {
            case 1 -> new DraftedFinding[] {CaseHistories.NOT_PERFORMED};
            case 2 -> new DraftedFinding[] {CaseHistories.UNLAWFUL};
            case 3 -> new DraftedFinding[] {CaseHistories.DEFECT};
            case 4 -> new DraftedFinding[] {CaseRequests.finding(FindingNature.OBVIOUSLY_IMPROPER, true)};
            case 5 -> new DraftedFinding[] {};
            default -> new DraftedFinding[] {CaseHistories.NOT_PERFORMED, CaseHistories.MAJOR, CaseHistories.DEFECT};
        };
    }

    private static CaseCommand.DraftPaper draftPaper(Authority by, CaseState.Known state, int choice) {
        return switch (choice % 5) {
            case 1, 2, 3 -> CaseRequests.draftPaper(by, fitting(state, choice), 30, null);
            case 4 -> CaseRequests.draftPaper(by, PaperKind.values()[choice % PaperKind.values().length], 10, null);
            default -> CaseRequests.draftPaper(by, PaperKind.OTHER_DOCUMENT, null, null);
        };
    }

    private static PaperKind fitting(CaseState.Known state, int choice) {
        if (state.stage() == CaseStage.DECISION_DECIDED) {
            return PaperKind.SUPERVISION_DECISION;
        }
        boolean notPerformed = state.inquiry().findings().stream()
                .anyMatch(finding -> finding.nature() == FindingNature.NOT_PERFORMED);
        return notPerformed && choice % 2 == 0 ? PaperKind.SUPERVISION_LETTER : PaperKind.SUPERVISION_OPINION;
    }

    /** A decision for the government, anything else for the bureau; where there is none, whatever stands in that state. */
    private static String paper(Authority by, CaseState.Known state, int choice, PaperState... lawful) {
        boolean government = by.actor().role() == Role.GOVERNMENT_APPROVER;
        var own = papers(state, lawful)
                .filter(paper -> lawful[0] == PaperState.DRAFTED
                        || government == (paper.kind() == PaperKind.SUPERVISION_DECISION))
                .map(Paper::id)
                .toList();
        return own.isEmpty() ? any(state, choice, lawful) : own.get(choice % own.size());
    }

    private static String any(CaseState.Known state, int choice, PaperState... lawful) {
        var all = papers(state, lawful).map(Paper::id).toList();
        return all.isEmpty() ? CaseHistories.PAPER : all.get(choice % all.size());
    }

    private static Stream<Paper> papers(CaseState.Known state, PaperState... lawful) {
        return state.papers().all().filter(paper -> Arrays.asList(lawful).contains(paper.state()));
    }

    private static String recusal(Authority by, CaseState.Known state) {
        boolean superior = by.actor().role() == Role.SUPERIOR_BUREAU;
        return state.parties().asked().entrySet().stream()
                .filter(entry -> superior
                        == (entry.getValue().contains("head")
                                || entry.getValue().contains("deputy")))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElse("R0");
    }

    private static String clue(CaseState.Known state, int choice) {
        var clues = state.aftermath().clues().keySet().stream().sorted().toList();
        return clues.isEmpty() ? "C1" : clues.get(choice % clues.size());
    }

    private static String followUp(CaseState.Known state) {
        return state.aftermath().followUps().entrySet().stream()
                .filter(entry -> !entry.getValue().done())
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElse("F1");
    }
}
