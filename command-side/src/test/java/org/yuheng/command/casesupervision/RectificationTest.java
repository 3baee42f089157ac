package org.yuheng.command.casesupervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuheng.command.casesupervision.CasePersons.CLERK;
import static org.yuheng.command.casesupervision.CasePersons.CLERK_AS_HEAD;
import static org.yuheng.command.casesupervision.CasePersons.HEAD;
import static org.yuheng.command.casesupervision.CasePersons.REVIEWER;
import static org.yuheng.command.casesupervision.CaseRequests.asked;
import static org.yuheng.command.casesupervision.CaseScenario.given;

import org.junit.jupiter.api.Test;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.casesupervision.CaseOverlay;
import org.yuheng.kernel.casesupervision.CaseStage;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.casesupervision.PaperState;
import org.yuheng.kernel.casesupervision.event.DeadlineMissed;
import org.yuheng.kernel.casesupervision.event.RectificationRejected;
import org.yuheng.kernel.casesupervision.event.RectificationReported;
import org.yuheng.kernel.casesupervision.event.RectificationVerificationProposed;
import org.yuheng.kernel.casesupervision.event.RectificationVerified;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.rule.ClockKind;
import org.yuheng.platform.access.Authority;

/** What the organ corrects, and whether that is enough. 《行政执法监督条例》第二十七条、第二十八条. */
class RectificationTest {
    @Test
    void aReportWithinThePeriodIsInTime() {
        given(CaseHistories.opinionServed())
                .at("2026-04-17T23:59:59+08:00")
                .when(CaseRequests.report(CasePersons.ORGAN))
                .thenEvent(RectificationReported.class, report -> {
                    assertThat(report.late()).isFalse();
                    assertThat(report.round()).isEqualTo(1);
                })
                .andItStandsIn(CaseStage.RECTIFICATION_REPORTED)
                .andNoPeriodRuns(ClockKind.RECTIFICATION);
    }

    @Test
    void thePeriodIsMissedFirstAndTheReportIsLateWhoeverComesFirst() {
        given(CaseHistories.opinionServed())
                .at(CaseHistories.OVER)
                .when(CaseRequests.report(CasePersons.ORGAN))
                .thenEventKinds(DeadlineMissed.class, RectificationReported.class)
                .andItStandsIn(CaseStage.RECTIFICATION_REPORTED, CaseOverlay.OVERDUE);

        var missed = given(CaseHistories.opinionServed())
                .at(CaseHistories.OVER)
                .when(missDeadline())
                .thenEvents(new DeadlineMissed(
                        CaseHistories.ID,
                        Actor.CLOCK,
                        CaseHistories.PAPER,
                        ClockKind.RECTIFICATION,
                        CaseRequests.day("2026-04-17"),
                        CaseLife.instant(CaseHistories.OVER),
                        CaseLife.instant(CaseHistories.OVER)))
                .andItStandsIn(CaseStage.RECTIFYING, CaseOverlay.OVERDUE)
                .life();
        given(missed).at("2026-05-01T09:00+08:00").when(missDeadline()).thenNothing();
        given(missed)
                .at("2026-05-01T09:00+08:00")
                .when(CaseRequests.report(CasePersons.ORGAN))
                .thenEvent(
                        RectificationReported.class,
                        report -> assertThat(report.late()).isTrue());
    }

    @Test
    void beforeTheEndNothingIsMissed() {
        given(CaseHistories.opinionServed())
                .at("2026-04-17T23:59:59+08:00")
                .when(missDeadline())
                .thenNothing();
    }

    @Test
    void whileAReportIsLookedAtNothingIsMissed() {
        var two = CaseLife.after(CaseHistories.opinionServed())
                .then(
                        CaseRequests.draftPaper(CLERK, PaperKind.SUPERVISION_OPINION),
                        CaseRequests.approvePaper(REVIEWER, CaseHistories.SECOND_PAPER),
                        CaseRequests.issuePaper(HEAD, CaseHistories.SECOND_PAPER),
                        CaseRequests.report(CasePersons.ORGAN),
                        CaseRequests.servePaper(CLERK, CaseHistories.SECOND_PAPER, null))
                .events();

        given(two).at(CaseHistories.OVER).when(missDeadline()).thenNothing();
        given(two)
                .at(CaseHistories.OVER)
                .when(CaseRequests.reject(CLERK, 10))
                .thenEvent(
                        RectificationRejected.class,
                        rejected -> assertThat(rejected.paperId()).isEqualTo(CaseHistories.SECOND_PAPER))
                .andItStandsIn(CaseStage.RECTIFYING)
                .andRunsUntil(ClockKind.RECTIFICATION, CaseHistories.SECOND_PAPER, "2026-04-28");
    }

    @Test
    void nothingIsReportedBeforeAPaperIsServed() {
        given(CaseHistories.paperIssued(PaperKind.SUPERVISION_OPINION, CaseHistories.UNLAWFUL))
                .when(CaseRequests.report(CasePersons.ORGAN))
                .thenRefused(ErrorCode.PAPER_NOT_IN_STATE)
                .withDetail("state", PaperState.ISSUED);
    }

    @Test
    void aClerkVerifiesAndAHeadWhoIsAnotherPersonConfirms() {
        given(CaseHistories.reported()).when(CaseRequests.verify(HEAD)).thenRefused(ErrorCode.VERIFICATION_MISSING);
        var proposed = given(CaseHistories.reported())
                .when(CaseRequests.verify(CLERK))
                .thenEventKinds(RectificationVerificationProposed.class)
                .andItStandsIn(CaseStage.RECTIFICATION_REPORTED)
                .life();
        given(proposed).when(CaseRequests.verify(CLERK_AS_HEAD)).thenRefused(ErrorCode.SAME_PERSON);
        given(proposed)
                .when(CaseRequests.verify(HEAD))
                .thenEventKinds(RectificationVerified.class)
                .andItStandsIn(CaseStage.RECTIFIED);
    }

    @Test
    void whatIsReturnedGetsANewPeriod() {
        given(CaseHistories.reported())
                .when(CaseRequests.reject(CLERK, null))
                .thenEvent(
                        RectificationRejected.class,
                        rejected -> assertThat(rejected.round()).isEqualTo(1))
                .andItStandsIn(CaseStage.RECTIFYING)
                .andRunsUntil(ClockKind.RECTIFICATION, CaseHistories.PAPER, "2026-05-11");
        given(CaseHistories.reported())
                .when(CaseRequests.reject(CLERK, 0))
                .thenRefused(ErrorCode.INVALID_VALUE)
                .withDetail("field", "periodDays");
    }

    @Test
    void thePaperThatWasServedLastIsTheOneThatIsReturned() {
        var servedInTheOtherOrder = CaseLife.after(
                        CaseHistories.paperIssued(PaperKind.SUPERVISION_OPINION, CaseHistories.UNLAWFUL))
                .then(
                        CaseRequests.draftPaper(CLERK, PaperKind.SUPERVISION_OPINION),
                        CaseRequests.approvePaper(REVIEWER, CaseHistories.SECOND_PAPER),
                        CaseRequests.issuePaper(HEAD, CaseHistories.SECOND_PAPER),
                        CaseRequests.servePaper(CLERK, CaseHistories.SECOND_PAPER, null),
                        CaseRequests.servePaper(CLERK, CaseHistories.PAPER, null),
                        CaseRequests.report(CasePersons.ORGAN))
                .events();

        given(servedInTheOtherOrder)
                .when(CaseRequests.reject(CLERK, 10))
                .thenEvent(
                        RectificationRejected.class,
                        rejected -> assertThat(rejected.paperId()).isEqualTo(CaseHistories.PAPER));
    }

    private static CaseCommand missDeadline() {
        return new CaseCommand.MissDeadline(asked(Authority.CLOCK));
    }
}
