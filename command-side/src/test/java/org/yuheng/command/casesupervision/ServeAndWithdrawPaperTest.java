package org.yuheng.command.casesupervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuheng.command.casesupervision.CasePersons.CLERK;
import static org.yuheng.command.casesupervision.CasePersons.GOVERNMENT;
import static org.yuheng.command.casesupervision.CasePersons.HEAD;
import static org.yuheng.command.casesupervision.CasePersons.REVIEWER;
import static org.yuheng.command.casesupervision.CaseRequests.asked;
import static org.yuheng.command.casesupervision.CaseRequests.text;
import static org.yuheng.command.casesupervision.CaseScenario.given;

import org.junit.jupiter.api.Test;
import org.yuheng.kernel.casesupervision.CaseStage;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.casesupervision.ServiceManner;
import org.yuheng.kernel.casesupervision.event.PaperServed;
import org.yuheng.kernel.casesupervision.event.PaperVoided;
import org.yuheng.kernel.casesupervision.event.PaperWithdrawn;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.rule.ClockKind;

/** The period runs from the service; without a paper there is nothing to rectify. */
class ServeAndWithdrawPaperTest {
    @Test
    void theStatedPeriodAndTheOneForObjectionsRunFromTheService() {
        given(CaseHistories.paperIssued(PaperKind.SUPERVISION_OPINION, CaseHistories.UNLAWFUL))
                .at("2026-03-20T09:00+08:00")
                .when(CaseRequests.servePaper(CLERK, CaseHistories.PAPER, "2026-03-18"))
                .thenEvent(
                        PaperServed.class, served -> assertThat(served.rule()).isEqualTo("case.rectification@1"))
                .andItStandsIn(CaseStage.RECTIFYING)
                .andRunsUntil(ClockKind.RECTIFICATION, CaseHistories.PAPER, "2026-04-17")
                .andRunsUntil(ClockKind.OBJECTION, CaseHistories.PAPER, "2026-04-02");
    }

    @Test
    void thePaperIsServedBetweenItsIssueAndTodayWithAReceipt() {
        var issued = CaseHistories.paperIssued(PaperKind.SUPERVISION_OPINION, CaseHistories.UNLAWFUL);
        given(issued)
                .when(CaseRequests.servePaper(CLERK, CaseHistories.PAPER, "2026-03-17"))
                .thenRefused(ErrorCode.INVALID_VALUE)
                .withDetail("field", "servedOn");
        given(issued)
                .when(CaseRequests.servePaper(CLERK, CaseHistories.PAPER, "2026-03-19"))
                .thenRefused(ErrorCode.INVALID_VALUE);
        given(issued)
                .when(new CaseCommand.ServePaper(asked(CLERK), CaseHistories.PAPER, ServiceManner.POST, null, null))
                .thenRefused(ErrorCode.MISSING_FIELD)
                .withDetail("field", "receipt");
    }

    @Test
    void softGuidanceRunsNoPeriod() {
        given(CaseHistories.paperIssued(PaperKind.OTHER_DOCUMENT, CaseHistories.DEFECT))
                .when(CaseRequests.servePaper(CLERK, CaseHistories.PAPER, null))
                .thenEventKinds(PaperServed.class)
                .andNoPeriodRuns(ClockKind.RECTIFICATION)
                .andNoPeriodRuns(ClockKind.OBJECTION);
    }

    @Test
    void whatIsServedWhenNothingIsLeftToReportRunsNoPeriod() {
        var rectified = CaseLife.after(CaseHistories.opinionServed())
                .then(
                        CaseRequests.draftPaper(CLERK, PaperKind.SUPERVISION_OPINION),
                        CaseRequests.approvePaper(REVIEWER, CaseHistories.SECOND_PAPER),
                        CaseRequests.issuePaper(HEAD, CaseHistories.SECOND_PAPER),
                        CaseRequests.report(CasePersons.ORGAN),
                        CaseRequests.verify(CLERK),
                        CaseRequests.verify(HEAD))
                .events();

        given(rectified)
                .when(CaseRequests.servePaper(CLERK, CaseHistories.SECOND_PAPER, null))
                .thenEvent(
                        PaperServed.class, served -> assertThat(served.clock()).isNull())
                .andNoPeriodRuns(ClockKind.RECTIFICATION);
    }

    @Test
    void aPaperIsWithdrawnWithAReasonAndTheCaseGoesBack() {
        given(CaseHistories.opinionServed())
                .when(new CaseCommand.WithdrawPaper(asked(HEAD), CaseHistories.PAPER, null))
                .thenRefused(ErrorCode.MISSING_FIELD);
        given(CaseHistories.opinionServed())
                .when(CaseRequests.withdrawPaper(HEAD, CaseHistories.PAPER))
                .thenEventKinds(PaperWithdrawn.class)
                .andItStandsIn(CaseStage.FINDINGS_REVIEWED)
                .andNoPeriodRuns(ClockKind.RECTIFICATION)
                .andNoPeriodRuns(ClockKind.OBJECTION);
    }

    @Test
    void whileAnotherPaperIsOutTheOrganGoesOnRectifying() {
        var two = CaseLife.after(CaseHistories.opinionServed())
                .then(
                        CaseRequests.draftPaper(CLERK, PaperKind.SUPERVISION_OPINION),
                        CaseRequests.approvePaper(REVIEWER, CaseHistories.SECOND_PAPER),
                        CaseRequests.issuePaper(HEAD, CaseHistories.SECOND_PAPER))
                .events();

        given(two)
                .when(CaseRequests.withdrawPaper(HEAD, CaseHistories.PAPER))
                .thenEventKinds(PaperWithdrawn.class)
                .andItStandsIn(CaseStage.RECTIFYING);
    }

    @Test
    void theGovernmentWithdrawsItsDecisionAndNobodyElse() {
        given(CaseHistories.decisionServed())
                .when(CaseRequests.withdrawPaper(HEAD, CaseHistories.PAPER))
                .thenRefused(ErrorCode.DECISION_NEEDS_GOVERNMENT);
        given(CaseHistories.decisionServed())
                .when(CaseRequests.withdrawPaper(GOVERNMENT, CaseHistories.PAPER))
                .thenEventKinds(PaperWithdrawn.class)
                .andItStandsIn(CaseStage.DECISION_DECIDED)
                .andNoPeriodRuns(ClockKind.EXECUTION);
    }

    @Test
    void whatWasNeverIssuedIsGivenUp() {
        var giveUp = new CaseCommand.VoidPaper(asked(CLERK), CaseHistories.PAPER, text("重拟"));
        given(CaseHistories.paperApproved(PaperKind.SUPERVISION_OPINION, CaseHistories.UNLAWFUL))
                .when(giveUp)
                .thenEventKinds(PaperVoided.class);
        given(CaseHistories.opinionServed()).when(giveUp).thenRefused(ErrorCode.PAPER_NOT_IN_STATE);
    }
}
