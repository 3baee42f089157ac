package org.yuheng.command.casesupervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuheng.command.casesupervision.CasePersons.CLERK_AS_HEAD;
import static org.yuheng.command.casesupervision.CasePersons.GOVERNMENT;
import static org.yuheng.command.casesupervision.CasePersons.HEAD;
import static org.yuheng.command.casesupervision.CaseRequests.asked;
import static org.yuheng.command.casesupervision.CaseScenario.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yuheng.kernel.casesupervision.CaseOverlay;
import org.yuheng.kernel.casesupervision.CaseStage;
import org.yuheng.kernel.casesupervision.ObjectionOutcome;
import org.yuheng.kernel.casesupervision.event.CaseEvent;
import org.yuheng.kernel.casesupervision.event.ObjectionAnswered;
import org.yuheng.kernel.casesupervision.event.ObjectionRaised;
import org.yuheng.kernel.casesupervision.event.PaperWithdrawn;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.rule.ClockKind;

/** 异议: with reasons, answered by another person. 《行政执法监督条例》第三十条. */
class ObjectionTest {
    @Test
    void anObjectionSuspendsNothing() {
        given(CaseHistories.opinionServed())
                .at("2026-04-02T23:59:59+08:00")
                .when(CaseRequests.object(CasePersons.ORGAN, null))
                .thenEvent(ObjectionRaised.class, raised -> {
                    assertThat(raised.paperId()).isEqualTo(CaseHistories.PAPER);
                    assertThat(raised.late()).isFalse();
                })
                .andItStandsIn(CaseStage.RECTIFYING, CaseOverlay.OBJECTED)
                .andRunsUntil(ClockKind.RECTIFICATION, CaseHistories.PAPER, "2026-04-17")
                .andRunsUntil(ClockKind.OBJECTION_ANSWER, "O1", "2026-04-17");
    }

    @Test
    void aLateOneIsReceivedAndSaysSo() {
        given(CaseHistories.opinionServed())
                .at("2026-04-03T00:00+08:00")
                .when(CaseRequests.object(CasePersons.ORGAN, null))
                .thenEvent(
                        ObjectionRaised.class,
                        raised -> assertThat(raised.late()).isTrue());
    }

    @Test
    void aSecondOneWaitsForTheFirstAnswer() {
        given(objected())
                .when(CaseRequests.object(CasePersons.ORGAN, CaseHistories.PAPER))
                .thenRefused(ErrorCode.ALREADY_OBJECTED)
                .withDetail("paper", CaseHistories.PAPER);
    }

    @Test
    void reasonsAreGivenAndThePaperIsOut() {
        given(CaseHistories.opinionServed())
                .when(new CaseCommand.RaiseObjection(asked(CasePersons.ORGAN), CaseHistories.PAPER, null))
                .thenRefused(ErrorCode.MISSING_FIELD);
        given(CaseHistories.opinionServed())
                .when(CaseRequests.object(CasePersons.ORGAN, "P9"))
                .thenRefused(ErrorCode.NOT_FOUND);
    }

    @Test
    void whoeverDraftedThePaperDoesNotAnswer() {
        given(objected())
                .when(CaseRequests.answer(CLERK_AS_HEAD, ObjectionOutcome.REJECTED))
                .thenRefused(ErrorCode.SAME_PERSON);
    }

    @Test
    void anObjectionThatIsRejectedOrPartlyUpheldLeavesThePaper() {
        for (var outcome : List.of(ObjectionOutcome.REJECTED, ObjectionOutcome.PARTLY)) {
            given(objected())
                    .when(CaseRequests.answer(HEAD, outcome))
                    .thenEventKinds(ObjectionAnswered.class)
                    .andItStandsIn(CaseStage.RECTIFYING)
                    .andNoPeriodRuns(ClockKind.OBJECTION_ANSWER);
        }
    }

    @Test
    void anUpheldOneWithdrawsThePaperAndTheCaseGoesBack() {
        given(objected())
                .when(CaseRequests.answer(HEAD, ObjectionOutcome.UPHELD))
                .thenEventKinds(ObjectionAnswered.class, PaperWithdrawn.class)
                .andItStandsIn(CaseStage.FINDINGS_REVIEWED)
                .andNoPeriodRuns(ClockKind.RECTIFICATION);
    }

    @Test
    void aDecisionIsWithdrawnByTheGovernmentBeforeTheObjectionIsUpheld() {
        var objected = given(CaseHistories.decisionServed())
                .when(CaseRequests.object(CasePersons.ORGAN, null))
                .life();
        given(objected)
                .when(CaseRequests.answer(HEAD, ObjectionOutcome.UPHELD))
                .thenRefused(ErrorCode.DECISION_NEEDS_GOVERNMENT);
        var withdrawn = given(objected)
                .when(CaseRequests.withdrawPaper(GOVERNMENT, CaseHistories.PAPER))
                .life();
        given(withdrawn)
                .when(CaseRequests.answer(HEAD, ObjectionOutcome.UPHELD))
                .thenEventKinds(ObjectionAnswered.class)
                .andItStandsIn(CaseStage.DECISION_DECIDED);
    }

    private static List<CaseEvent> objected() {
        return given(CaseHistories.opinionServed())
                .when(CaseRequests.object(CasePersons.ORGAN, null))
                .life();
    }
}
