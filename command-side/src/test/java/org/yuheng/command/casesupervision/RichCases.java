package org.yuheng.command.casesupervision;

import static org.yuheng.command.casesupervision.CasePersons.CLERK;
import static org.yuheng.command.casesupervision.CasePersons.GOVERNMENT;
import static org.yuheng.command.casesupervision.CasePersons.HEAD;
import static org.yuheng.command.casesupervision.CasePersons.ORGAN;
import static org.yuheng.command.casesupervision.CasePersons.OTHER_CLERK;
import static org.yuheng.command.casesupervision.CasePersons.OTHER_HEAD;
import static org.yuheng.command.casesupervision.CasePersons.REVIEWER;
import static org.yuheng.command.casesupervision.CasePersons.THIRD_CLERK;
import static org.yuheng.command.casesupervision.CaseRequests.approvePaper;
import static org.yuheng.command.casesupervision.CaseRequests.draftPaper;
import static org.yuheng.command.casesupervision.CaseRequests.issuePaper;
import static org.yuheng.command.casesupervision.CaseRequests.servePaper;

import java.util.List;
import org.yuheng.kernel.casesupervision.CaseStage;
import org.yuheng.kernel.casesupervision.CaseVerb;
import org.yuheng.kernel.casesupervision.DecisionGround;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.casesupervision.event.CaseEvent;
import org.yuheng.platform.access.Authority;

/**
 * A case in each stage that holds something for every verb, all of it on one day: papers of soft guidance that are drafted
 * (P1), approved (P2) and issued (P3), two recusals asked for, a clue, a suggestion, a follow-up, and P4, the paper that
 * binds.
 */
final class RichCases {
    private static final String BINDING = CaseHistories.ID + "-P4";

    private final CaseLife life = CaseLife.after(CaseHistories.nothing()).at(CaseHistories.NEXT_WEDNESDAY);
    private final CaseVerb verb;

    private final CaseStage target;

    private RichCases(CaseStage target, CaseVerb verb) {
        this.target = target;
        this.verb = verb;
    }

    /** Prepared so that nothing but the stage and the role decides whether the verb is done. */
    static List<CaseEvent> in(CaseStage stage, CaseVerb verb, Authority by) {
        var rich = new RichCases(stage, verb);
        rich.reach(stage);
        rich.prepare(stage, by);
        return rich.life.events();
    }

    private void reach(CaseStage stage) {
        switch (stage) {
            case PROPOSED ->
                life.then(
                        CaseRequests.propose(CLERK),
                        CaseRequests.applyRecusal(ORGAN, THIRD_CLERK),
                        CaseRequests.applyRecusal(ORGAN, OTHER_HEAD));
            case DECLINED -> {
                reach(CaseStage.PROPOSED);
                life.then(of(CaseVerb.DECLINE_FILING, HEAD));
            }
            case FILED -> {
                from(CaseStage.PROPOSED, CaseRequests.file(HEAD));
                life.then(CaseRequests.assignTeam(HEAD, CLERK, OTHER_CLERK), of(CaseVerb.TRANSFER_CLUE, HEAD));
            }
            case INVESTIGATING -> {
                from(CaseStage.FILED, CaseRequests.notifyOrgan(CLERK, null));
                life.then(CaseRequests.addEvidence(CLERK, '0'), CaseRequests.correctOnSpot(CLERK));
            }
            case FINDINGS_DRAFTED -> from(CaseStage.INVESTIGATING, findings());
            case FINDINGS_REVIEWED -> {
                from(CaseStage.FINDINGS_DRAFTED, CaseRequests.reviewFindings(REVIEWER, true));
                softGuidance();
                life.then(of(CaseVerb.SUGGEST_PERSONNEL, HEAD), of(CaseVerb.SET_FOLLOW_UP, CLERK));
            }
            case CLOSED_WITHOUT_VIOLATION -> closeWithoutViolation();
            case RECTIFYING -> {
                from(CaseStage.FINDINGS_REVIEWED, draftPaper(CLERK, PaperKind.SUPERVISION_LETTER));
                bind(HEAD);
            }
            case RECTIFICATION_REPORTED -> from(CaseStage.RECTIFYING, CaseRequests.report(ORGAN));
            case RECTIFIED ->
                from(CaseStage.RECTIFICATION_REPORTED, CaseRequests.verify(CLERK), CaseRequests.verify(HEAD));
            case CLOSED -> from(CaseStage.RECTIFIED, CaseRequests.close(HEAD));
            case DECISION_PROPOSED ->
                from(CaseStage.FINDINGS_REVIEWED, CaseRequests.proposeDecision(HEAD, DecisionGround.MAJOR_PROBLEM));
            case DECISION_DECIDED -> from(CaseStage.DECISION_PROPOSED, CaseRequests.decide(GOVERNMENT, true));
            case EXECUTING -> {
                from(CaseStage.DECISION_DECIDED, draftPaper(CLERK, PaperKind.SUPERVISION_DECISION));
                bind(GOVERNMENT);
            }
            case EXECUTION_REPORTED -> from(CaseStage.EXECUTING, CaseRequests.reportExecution(ORGAN));
        }
    }

    private void from(CaseStage before, CaseCommand... steps) {
        reach(before);
        life.then(steps);
    }

    private CaseCommand.DraftFindings findings() {
        return verb == CaseVerb.CLOSE_WITHOUT_VIOLATION && target == CaseStage.FINDINGS_REVIEWED
                ? CaseRequests.draftFindings(CLERK)
                : CaseRequests.draftFindings(
                        CLERK, CaseHistories.NOT_PERFORMED, CaseHistories.MAJOR, CaseHistories.DEFECT);
    }

    private void closeWithoutViolation() {
        from(CaseStage.INVESTIGATING, CaseRequests.draftFindings(CLERK));
        life.then(CaseRequests.reviewFindings(REVIEWER, true), of(CaseVerb.CLOSE_WITHOUT_VIOLATION, HEAD));
    }

    private void softGuidance() {
        for (int i = 0; i < 3; i++) {
            life.then(draftPaper(CLERK, PaperKind.OTHER_DOCUMENT, null, null));
        }
        life.then(approvePaper(HEAD, CaseHistories.SECOND_PAPER));
        life.then(approvePaper(HEAD, CaseHistories.ID + "-P3"), issuePaper(HEAD, CaseHistories.ID + "-P3"));
    }

    private void bind(Authority issuer) {
        life.then(approvePaper(REVIEWER, BINDING), issuePaper(issuer, BINDING), servePaper(CLERK, BINDING, null));
        if (verb == CaseVerb.ANSWER_OBJECTION && target.isOpen()) {
            life.then(CaseRequests.object(ORGAN, BINDING));
        }
    }

    private void prepare(CaseStage stage, Authority by) {
        boolean asHead = by.equals(HEAD);
        if (verb == CaseVerb.RESUME && stage.isOpen()) {
            life.then(CaseRequests.suspend(HEAD));
        } else if (verb == CaseVerb.RELEASE_DIGEST && verb.from().contains(stage)) {
            life.then(of(CaseVerb.WRITE_DIGEST, CLERK));
        } else if (verb == CaseVerb.VERIFY_RECTIFICATION && verb.from().contains(stage) && asHead) {
            life.then(CaseRequests.verify(CLERK));
        } else if (verb == CaseVerb.VERIFY_EXECUTION && verb.from().contains(stage) && asHead) {
            life.then(CaseRequests.verifyExecution(CLERK, true));
        } else if (verb == CaseVerb.ISSUE_PAPER && stage == CaseStage.DECISION_DECIDED) {
            life.then(draftPaper(CLERK, PaperKind.SUPERVISION_DECISION), approvePaper(REVIEWER, BINDING));
        } else if (verb == CaseVerb.PROPOSE_DECISION && stage == CaseStage.RECTIFYING) {
            life.then(CaseRequests.report(ORGAN), CaseRequests.reject(CLERK, null));
            life.then(CaseRequests.report(ORGAN), CaseRequests.reject(CLERK, null));
        } else if (verb == CaseVerb.RECORD_CLUE_RESULT && verb.from().contains(stage)) {
            life.then(of(CaseVerb.ACKNOWLEDGE_CLUE, CasePersons.DISCIPLINE));
        }
    }

    private CaseCommand of(CaseVerb other, Authority by) {
        return LawfulCaseRequests.of(other, by, CaseLife.known(life.events()), 0);
    }
}
