package org.yuheng.command.casesupervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuheng.command.casesupervision.CasePersons.CLERK;
import static org.yuheng.command.casesupervision.CasePersons.GOVERNMENT;
import static org.yuheng.command.casesupervision.CasePersons.GOVERNMENT_OF_HENAN;
import static org.yuheng.command.casesupervision.CasePersons.HEAD;
import static org.yuheng.command.casesupervision.CaseRequests.asked;
import static org.yuheng.command.casesupervision.CaseScenario.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.casesupervision.CaseOverlay;
import org.yuheng.kernel.casesupervision.CaseStage;
import org.yuheng.kernel.casesupervision.DecisionGround;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.casesupervision.PaperState;
import org.yuheng.kernel.casesupervision.event.DeadlineMissed;
import org.yuheng.kernel.casesupervision.event.DecisionProposed;
import org.yuheng.kernel.casesupervision.event.ExecutionReported;
import org.yuheng.kernel.casesupervision.event.ExecutionVerificationProposed;
import org.yuheng.kernel.casesupervision.event.ExecutionVerified;
import org.yuheng.kernel.casesupervision.event.GovernmentDecided;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.rule.ClockKind;

/** When the government is asked, and what it decides. 《行政执法监督条例》第二十九条. */
class GovernmentDecisionTest {
    @Test
    void aMajorProblemIsAGround() {
        given(CaseHistories.findingsReviewed(CaseHistories.MAJOR))
                .when(CaseRequests.proposeDecision(HEAD, DecisionGround.MAJOR_PROBLEM))
                .thenEventKinds(DecisionProposed.class)
                .andItStandsIn(CaseStage.DECISION_PROPOSED);
        given(CaseHistories.findingsReviewed(CaseHistories.UNLAWFUL))
                .when(CaseRequests.proposeDecision(HEAD, DecisionGround.MAJOR_PROBLEM))
                .thenRefused(ErrorCode.DECISION_GROUND_MISSING)
                .withDetail("ground", DecisionGround.MAJOR_PROBLEM);
    }

    @Test
    void onceAnOpinionIsOutItIsGivenItsTimeFirst() {
        given(CaseHistories.paperIssued(PaperKind.SUPERVISION_OPINION, CaseHistories.MAJOR))
                .when(CaseRequests.proposeDecision(HEAD, DecisionGround.MAJOR_PROBLEM))
                .thenRefused(ErrorCode.DECISION_GROUND_MISSING);
    }

    @Test
    void anOpinionWhosePeriodWasMissedIsOneAndALetterIsNotTheSame() {
        given(CaseHistories.opinionServed())
                .when(CaseRequests.proposeDecision(HEAD, DecisionGround.OPINION_NOT_FOLLOWED))
                .thenRefused(ErrorCode.DECISION_GROUND_MISSING);
        given(CaseHistories.opinionServed())
                .at(CaseHistories.OVER)
                .when(CaseRequests.proposeDecision(HEAD, DecisionGround.LETTER_NOT_FOLLOWED))
                .thenRefused(ErrorCode.DECISION_GROUND_MISSING);
        given(CaseHistories.opinionServed())
                .at(CaseHistories.OVER)
                .when(CaseRequests.proposeDecision(HEAD, DecisionGround.OPINION_NOT_FOLLOWED))
                .thenEventKinds(DeadlineMissed.class, DecisionProposed.class)
                .andItStandsIn(CaseStage.DECISION_PROPOSED, CaseOverlay.OVERDUE);
        given(CaseHistories.letterServed())
                .at(CaseHistories.OVER)
                .when(CaseRequests.proposeDecision(HEAD, DecisionGround.LETTER_NOT_FOLLOWED))
                .thenEventKinds(DeadlineMissed.class, DecisionProposed.class);
    }

    @Test
    void aReportThatWasReturnedTwiceIsOneAndOnceIsNot() {
        var once = CaseLife.after(CaseHistories.reported()).then(CaseRequests.reject(CLERK, null));
        given(once.events())
                .when(CaseRequests.proposeDecision(HEAD, DecisionGround.OPINION_NOT_FOLLOWED))
                .thenRefused(ErrorCode.DECISION_GROUND_MISSING);
        var twice = once.then(CaseRequests.report(CasePersons.ORGAN), CaseRequests.reject(CLERK, null));
        given(twice.events())
                .when(CaseRequests.proposeDecision(HEAD, DecisionGround.OPINION_NOT_FOLLOWED))
                .thenEvent(
                        DecisionProposed.class,
                        proposed -> assertThat(proposed.paperId()).isEqualTo(CaseHistories.PAPER));
    }

    @Test
    void onlyTheGovernmentOfTheSameLevelDecides() {
        given(CaseHistories.decisionProposed())
                .when(CaseRequests.decide(GOVERNMENT_OF_HENAN, true))
                .thenRefused(ErrorCode.DECISION_NEEDS_GOVERNMENT);
        given(CaseHistories.decisionProposed())
                .when(CaseRequests.decide(HEAD, true))
                .thenRefused(ErrorCode.DECISION_NEEDS_GOVERNMENT);
        given(CaseHistories.decisionProposed())
                .when(CaseRequests.decide(GOVERNMENT, true))
                .thenEventKinds(GovernmentDecided.class)
                .andItStandsIn(CaseStage.DECISION_DECIDED);
    }

    @Test
    void whereAProvinceHasItSoTheHeadDecides() {
        var byTheBureau = new CasePolicy(Role.BUREAU_HEAD, 2, 2);
        given(CaseHistories.decisionProposed())
                .under(byTheBureau)
                .when(CaseRequests.decide(HEAD, true))
                .thenEventKinds(GovernmentDecided.class);
        given(CaseHistories.decisionProposed())
                .under(byTheBureau)
                .when(CaseRequests.decide(GOVERNMENT, true))
                .thenRefused(ErrorCode.DECISION_NEEDS_GOVERNMENT);
    }

    @Test
    void whatIsDeclinedGoesBackToWhereItCameFromWithAReason() {
        given(CaseHistories.decisionProposed())
                .when(new CaseCommand.Decide(asked(GOVERNMENT), false, null))
                .thenRefused(ErrorCode.MISSING_FIELD);
        given(CaseHistories.decisionProposed())
                .when(CaseRequests.decide(GOVERNMENT, false))
                .thenEventKinds(GovernmentDecided.class)
                .andItStandsIn(CaseStage.FINDINGS_REVIEWED);
        given(CaseHistories.decisionProposedForAMissedPeriod())
                .when(CaseRequests.decide(GOVERNMENT, false))
                .thenEventKinds(GovernmentDecided.class)
                .andItStandsIn(CaseStage.RECTIFYING, CaseOverlay.OVERDUE);
    }

    @Test
    void ifThePaperWasWithdrawnMeanwhileThereIsNothingToRectify() {
        var withdrawn = given(CaseHistories.decisionProposedForAMissedPeriod())
                .when(CaseRequests.withdrawPaper(HEAD, CaseHistories.PAPER))
                .andItStandsIn(CaseStage.DECISION_PROPOSED)
                .life();

        given(withdrawn)
                .when(CaseRequests.decide(GOVERNMENT, false))
                .thenEventKinds(GovernmentDecided.class)
                .andItStandsIn(CaseStage.FINDINGS_REVIEWED);
    }

    @Test
    void aDecisionTakesThePlaceOfWhatWasNotFollowed() {
        given(CaseHistories.decisionProposedForAMissedPeriod())
                .when(CaseRequests.decide(GOVERNMENT, true))
                .thenEventKinds(GovernmentDecided.class)
                .andItStandsIn(CaseStage.DECISION_DECIDED)
                .andNoPeriodRuns(ClockKind.RECTIFICATION);
    }

    @Test
    void theOrganReportsWhatWasServed() {
        given(CaseHistories.decisionIssued())
                .when(CaseRequests.reportExecution(CasePersons.ORGAN))
                .thenRefused(ErrorCode.PAPER_NOT_IN_STATE)
                .withDetail("lawful", List.of(PaperState.SERVED));
        given(CaseHistories.decisionServed())
                .when(CaseRequests.reportExecution(CasePersons.ORGAN))
                .thenEventKinds(ExecutionReported.class)
                .andItStandsIn(CaseStage.EXECUTION_REPORTED)
                .andNoPeriodRuns(ClockKind.EXECUTION);
        given(CaseHistories.decisionServed())
                .at(CaseHistories.OVER)
                .when(CaseRequests.reportExecution(CasePersons.ORGAN))
                .thenEventKinds(DeadlineMissed.class, ExecutionReported.class);
    }

    @Test
    void aHeadConfirmsWhatTheClerkSaid() {
        var carriedOut = given(CaseHistories.executionReported())
                .when(CaseRequests.verifyExecution(CLERK, true))
                .thenEventKinds(ExecutionVerificationProposed.class)
                .life();
        given(carriedOut)
                .when(CaseRequests.verifyExecution(HEAD, false))
                .thenRefused(ErrorCode.INVALID_VALUE)
                .withDetail("field", "fulfilled");
        given(carriedOut)
                .when(CaseRequests.verifyExecution(HEAD, true))
                .thenEventKinds(ExecutionVerified.class)
                .andItStandsIn(CaseStage.RECTIFIED);
    }

    @Test
    void whatIsNotCarriedOutBeginsAnew() {
        var notDone = given(CaseHistories.executionReported())
                .when(CaseRequests.verifyExecution(CLERK, false))
                .life();

        given(notDone)
                .when(CaseRequests.verifyExecution(HEAD, false))
                .thenEvent(
                        ExecutionVerified.class,
                        verified -> assertThat(verified.paperId()).isEqualTo(CaseHistories.PAPER))
                .andItStandsIn(CaseStage.EXECUTING)
                .andRunsUntil(ClockKind.EXECUTION, CaseHistories.PAPER, "2026-05-11");
    }
}
