package org.yuheng.command.casesupervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuheng.command.casesupervision.CasePersons.CLERK;
import static org.yuheng.command.casesupervision.CasePersons.HEAD;
import static org.yuheng.command.casesupervision.CasePersons.OTHER_ORGAN;
import static org.yuheng.command.casesupervision.CasePersons.SUPERVISOR;
import static org.yuheng.command.casesupervision.CasePersons.THIRD_CLERK;
import static org.yuheng.command.casesupervision.CaseRequests.asked;
import static org.yuheng.command.casesupervision.CaseRequests.text;
import static org.yuheng.command.casesupervision.CaseScenario.given;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yuheng.kernel.casesupervision.CaseStage;
import org.yuheng.kernel.casesupervision.EvidenceOrigin;
import org.yuheng.kernel.casesupervision.MeasureKind;
import org.yuheng.kernel.casesupervision.event.CaseClosed;
import org.yuheng.kernel.casesupervision.event.CaseNoticeServed;
import org.yuheng.kernel.casesupervision.event.CorrectedOnSpot;
import org.yuheng.kernel.casesupervision.event.EvidenceAdded;
import org.yuheng.kernel.casesupervision.event.ExplanationSubmitted;
import org.yuheng.kernel.casesupervision.event.MeasureTaken;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.rule.ClockKind;

/** Telling the organ, hearing it, taking measures, collecting evidence. 《行政执法监督条例》第二十二条、第二十五条. */
class InquiryTest {
    @Test
    void theOrganIsToldByATeamAndHasTenDaysToExplain() {
        given(CaseHistories.filed()).when(CaseRequests.notifyOrgan(CLERK, null)).thenRefused(ErrorCode.TEAM_MISSING);
        given(CaseHistories.withTeam())
                .at(CaseHistories.THURSDAY)
                .when(CaseRequests.notifyOrgan(CLERK, null))
                .thenEventKinds(CaseNoticeServed.class)
                .andItStandsIn(CaseStage.INVESTIGATING)
                .andNoPeriodRuns(ClockKind.CASE_NOTICE)
                .andRunsUntil(ClockKind.EXPLANATION, CaseHistories.ID, "2026-03-23");
    }

    @Test
    void theNoticeIsServedBetweenTheFilingAndToday() {
        given(CaseHistories.withTeam())
                .at(CaseHistories.FRIDAY)
                .when(CaseRequests.notifyOrgan(CLERK, "2026-03-10"))
                .thenRefused(ErrorCode.INVALID_VALUE);
        given(CaseHistories.withTeam())
                .at(CaseHistories.FRIDAY)
                .when(CaseRequests.notifyOrgan(CLERK, "2026-03-14"))
                .thenRefused(ErrorCode.INVALID_VALUE);
        given(CaseHistories.withTeam())
                .at(CaseHistories.FRIDAY)
                .when(CaseRequests.notifyOrgan(CLERK, "2026-03-12"))
                .thenEventKinds(CaseNoticeServed.class)
                .andRunsUntil(ClockKind.EXPLANATION, CaseHistories.ID, "2026-03-23");
    }

    @Test
    void theOrganHearsOfACaseByItsNotice() {
        given(CaseHistories.filed())
                .when(CaseRequests.applyRecusal(CasePersons.ORGAN, CLERK))
                .thenRefused(ErrorCode.NOT_FOUND);
        given(CaseHistories.investigating())
                .when(CaseRequests.explain(CasePersons.ORGAN))
                .thenEventKinds(ExplanationSubmitted.class);
        given(CaseHistories.investigating())
                .when(CaseRequests.explain(OTHER_ORGAN))
                .thenRefused(ErrorCode.NOT_FOUND);
    }

    @Test
    void anExplanationIsInTimeUntilTheLastSecondAndLateAfterwards() {
        given(CaseHistories.investigating())
                .at("2026-03-23T23:59:59+08:00")
                .when(CaseRequests.explain(CasePersons.ORGAN))
                .thenEvent(
                        ExplanationSubmitted.class,
                        said -> assertThat(said.late()).isFalse());
        given(CaseHistories.investigating())
                .at("2026-03-24T00:00+08:00")
                .when(CaseRequests.explain(CasePersons.ORGAN))
                .thenEvent(
                        ExplanationSubmitted.class,
                        said -> assertThat(said.late()).isTrue())
                .andNoPeriodRuns(ClockKind.EXPLANATION);
    }

    @Test
    void aMeasureIsTakenByTheTeamAndHasItsRecord() {
        given(CaseHistories.investigating())
                .when(CaseRequests.takeMeasure(CLERK, MeasureKind.FORMAL_TALK, null))
                .thenEvent(
                        MeasureTaken.class,
                        taken -> assertThat(taken.measureId()).isEqualTo("M1"))
                .andTheVaultKeeps(Map.of("measure-5", "笔录"));
        given(CaseHistories.investigating())
                .when(CaseRequests.takeMeasure(THIRD_CLERK, MeasureKind.FORMAL_TALK, null))
                .thenRefused(ErrorCode.NOT_TEAM_MEMBER);
        given(CaseHistories.investigating())
                .when(new CaseCommand.TakeMeasure(asked(CLERK), MeasureKind.HEARING, null, null))
                .thenRefused(ErrorCode.MISSING_FIELD)
                .withDetail("field", "record");
        given(CaseHistories.investigating())
                .when(CaseRequests.takeMeasure(CLERK, MeasureKind.INSPECTION, "2026-03-13"))
                .thenRefused(ErrorCode.INVALID_VALUE);
    }

    @Test
    void whoseCardRanOutMeanwhileTakesNoMeasure() {
        given(CaseHistories.investigating())
                .beside(TestCaseRegister.usual().withoutCardOf(CLERK))
                .when(CaseRequests.takeMeasure(CLERK, MeasureKind.FORMAL_TALK, null))
                .thenRefused(ErrorCode.CARD_MISSING)
                .withDetail("person", CLERK.actor().person());
    }

    @Test
    void theSameContentIsOnePieceOfEvidenceWhoeverBringsIt() {
        given(CaseHistories.withEvidence())
                .when(CaseRequests.addEvidence(CasePersons.ORGAN, 'a'))
                .thenRefused(ErrorCode.DUPLICATE)
                .withDetail("existing", "E1");
    }

    @Test
    void whatTheOrganOrASupervisorBringsComesFromThem() {
        given(CaseHistories.withEvidence())
                .when(CaseRequests.addEvidence(CasePersons.ORGAN, 'b'))
                .thenEvent(EvidenceAdded.class, added -> {
                    assertThat(added.evidenceId()).isEqualTo("E2");
                    assertThat(added.origin()).isEqualTo(EvidenceOrigin.ORGAN);
                });
        given(CaseHistories.withEvidence())
                .when(CaseRequests.addEvidence(SUPERVISOR, 'b'))
                .thenEvent(
                        EvidenceAdded.class, added -> assertThat(added.origin()).isEqualTo(EvidenceOrigin.SUPERVISOR));
    }

    @Test
    void aPieceOfEvidenceHasADigestAndNamesAMeasureThatWasTaken() {
        given(CaseHistories.investigating())
                .when(CaseRequests.addEvidence(CLERK, 'x'))
                .thenRefused(ErrorCode.WRONG_CONTENT_HASH);
        given(CaseHistories.investigating())
                .when(new CaseCommand.AddEvidence(
                        asked(CLERK), EvidenceOrigin.INVESTIGATION, "a".repeat(64), text("记录"), "M1"))
                .thenRefused(ErrorCode.INVALID_VALUE)
                .withDetail("field", "measure");
    }

    @Test
    void whatIsCorrectedOnTheSpotMayBeClosed() {
        var corrected = given(CaseHistories.investigating())
                .when(CaseRequests.correctOnSpot(CLERK))
                .thenEventKinds(CorrectedOnSpot.class)
                .andItStandsIn(CaseStage.INVESTIGATING)
                .life();

        given(corrected)
                .when(CaseRequests.close(HEAD))
                .thenEventKinds(CaseClosed.class)
                .andItStandsIn(CaseStage.CLOSED);
        given(CaseHistories.investigating())
                .when(CaseRequests.correctOnSpot(THIRD_CLERK))
                .thenRefused(ErrorCode.NOT_TEAM_MEMBER);
    }
}
