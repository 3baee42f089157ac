package org.yuheng.command.casesupervision;

import static org.yuheng.command.casesupervision.CasePersons.CLERK;
import static org.yuheng.command.casesupervision.CasePersons.CLERK_AS_HEAD;
import static org.yuheng.command.casesupervision.CasePersons.CLERK_AS_REVIEWER;
import static org.yuheng.command.casesupervision.CasePersons.GOVERNMENT;
import static org.yuheng.command.casesupervision.CasePersons.GOVERNMENT_OF_HENAN;
import static org.yuheng.command.casesupervision.CasePersons.HEAD;
import static org.yuheng.command.casesupervision.CasePersons.REVIEWER;
import static org.yuheng.command.casesupervision.CaseRequests.asked;
import static org.yuheng.command.casesupervision.CaseRequests.text;
import static org.yuheng.command.casesupervision.CaseScenario.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yuheng.kernel.casesupervision.CaseStage;
import org.yuheng.kernel.casesupervision.DecisionGround;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.casesupervision.PaperPart;
import org.yuheng.kernel.casesupervision.PaperState;
import org.yuheng.kernel.casesupervision.event.PaperIssued;
import org.yuheng.kernel.casesupervision.event.PaperServed;
import org.yuheng.kernel.casesupervision.event.SupervisionDecisionIssued;
import org.yuheng.kernel.casesupervision.event.SupervisionLetterIssued;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.rule.ClockKind;

/** The second pair of eyes, and who issues. 《行政执法监督条例》第二十七条至第二十九条. */
class ApproveAndIssuePaperTest {
    @Test
    void theDrafterDoesNotApprove() {
        given(CaseHistories.paperDrafted(PaperKind.SUPERVISION_OPINION, CaseHistories.UNLAWFUL))
                .when(CaseRequests.approvePaper(CLERK_AS_REVIEWER, CaseHistories.PAPER))
                .thenRefused(ErrorCode.SAME_PERSON);
        given(CaseHistories.paperDrafted(PaperKind.SUPERVISION_OPINION, CaseHistories.UNLAWFUL))
                .when(CaseRequests.approvePaper(CLERK_AS_HEAD, CaseHistories.PAPER))
                .thenRefused(ErrorCode.SAME_PERSON);
    }

    @Test
    void whatIsIncompleteIsNotApprovedAndTheMissingPartsAreNamed() {
        var bare = given(CaseHistories.findingsReviewed(CaseHistories.UNLAWFUL))
                .when(new CaseCommand.DraftPaper(
                        asked(CLERK),
                        null,
                        PaperKind.SUPERVISION_OPINION,
                        null,
                        text("题名"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null))
                .life();

        given(bare)
                .when(CaseRequests.approvePaper(REVIEWER, CaseHistories.PAPER))
                .thenRefused(ErrorCode.PAPER_INCOMPLETE)
                .withDetail("missing", List.of(PaperPart.FACTS, PaperPart.REQUIREMENT, PaperPart.PERIOD));
    }

    @Test
    void aLastDayMayPassBeforeTheApprovalTheIssueOrTheService() {
        var drafted = CaseLife.after(CaseHistories.findingsReviewed(CaseHistories.UNLAWFUL))
                .then(CaseRequests.draftPaper(CLERK, PaperKind.SUPERVISION_OPINION, null, "2026-03-17"));
        given(drafted.events())
                .at(CaseHistories.NEXT_TUESDAY)
                .when(CaseRequests.approvePaper(REVIEWER, CaseHistories.PAPER))
                .thenRefused(ErrorCode.DUE_DATE_PAST);
        var approved = drafted.then(CaseRequests.approvePaper(REVIEWER, CaseHistories.PAPER));
        given(approved.events())
                .at(CaseHistories.NEXT_TUESDAY)
                .when(CaseRequests.issuePaper(HEAD, CaseHistories.PAPER))
                .thenRefused(ErrorCode.DUE_DATE_PAST);
        var issued = approved.then(CaseRequests.issuePaper(HEAD, CaseHistories.PAPER));
        given(issued.events())
                .at(CaseHistories.NEXT_TUESDAY)
                .when(CaseRequests.servePaper(CLERK, CaseHistories.PAPER, null))
                .thenRefused(ErrorCode.DUE_DATE_PAST);
        given(issued.events())
                .at(CaseHistories.NEXT_MONDAY)
                .when(CaseRequests.servePaper(CLERK, CaseHistories.PAPER, null))
                .thenEventKinds(PaperServed.class)
                .andRunsUntil(ClockKind.RECTIFICATION, CaseHistories.PAPER, "2026-03-17");
    }

    @Test
    void aHeadIssuesALetterAndTheOrganIsToRectify() {
        given(CaseHistories.paperApproved(PaperKind.SUPERVISION_LETTER, CaseHistories.NOT_PERFORMED))
                .when(CaseRequests.issuePaper(HEAD, CaseHistories.PAPER))
                .thenEventKinds(PaperIssued.class, SupervisionLetterIssued.class)
                .andItStandsIn(CaseStage.RECTIFYING)
                .andNoPeriodRuns(ClockKind.RECTIFICATION);
    }

    @Test
    void nothingIsIssuedThatIsNotApproved() {
        given(CaseHistories.paperDrafted(PaperKind.SUPERVISION_LETTER, CaseHistories.NOT_PERFORMED))
                .when(CaseRequests.issuePaper(HEAD, CaseHistories.PAPER))
                .thenRefused(ErrorCode.PAPER_NOT_IN_STATE)
                .withDetail("state", PaperState.DRAFTED)
                .withDetail("lawful", List.of(PaperState.APPROVED));
    }

    @Test
    void onlyTheGovernmentOfTheSameLevelIssuesADecision() {
        given(CaseHistories.decisionApproved())
                .when(CaseRequests.issuePaper(HEAD, CaseHistories.PAPER))
                .thenRefused(ErrorCode.DECISION_NEEDS_GOVERNMENT);
        given(CaseHistories.decisionApproved())
                .when(CaseRequests.issuePaper(GOVERNMENT_OF_HENAN, CaseHistories.PAPER))
                .thenRefused(ErrorCode.DECISION_NEEDS_GOVERNMENT);
        given(CaseHistories.decisionApproved())
                .when(CaseRequests.issuePaper(GOVERNMENT, CaseHistories.PAPER))
                .thenEventKinds(PaperIssued.class, SupervisionDecisionIssued.class)
                .andItStandsIn(CaseStage.EXECUTING);
    }

    @Test
    void theGovernmentIssuesNothingElse() {
        given(CaseHistories.paperApproved(PaperKind.SUPERVISION_OPINION, CaseHistories.UNLAWFUL))
                .when(CaseRequests.issuePaper(GOVERNMENT, CaseHistories.PAPER))
                .thenRefused(ErrorCode.NOT_ALLOWED);
    }

    @Test
    void anOpinionThatWaitedIsNotIssuedWhileTheGovernmentIsAsked() {
        var waiting = CaseLife.after(CaseHistories.paperApproved(PaperKind.SUPERVISION_OPINION, CaseHistories.MAJOR))
                .then(CaseRequests.proposeDecision(HEAD, DecisionGround.MAJOR_PROBLEM))
                .events();

        given(waiting)
                .when(CaseRequests.issuePaper(HEAD, CaseHistories.PAPER))
                .thenRefused(ErrorCode.NOT_POSSIBLE_IN_STAGE);
    }
}
