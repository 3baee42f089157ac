package org.yuheng.command.casesupervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.yuheng.command.casesupervision.CasePersons.CLERK;
import static org.yuheng.command.casesupervision.CasePersons.CLERK_AS_HEAD;
import static org.yuheng.command.casesupervision.CasePersons.HEAD;
import static org.yuheng.command.casesupervision.CaseRequests.asked;
import static org.yuheng.command.casesupervision.CaseRequests.text;
import static org.yuheng.command.casesupervision.CaseScenario.given;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yuheng.kernel.casesupervision.CaseStage;
import org.yuheng.kernel.casesupervision.FollowUpKind;
import org.yuheng.kernel.casesupervision.MoneyKind;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.casesupervision.event.CaseClosed;
import org.yuheng.kernel.casesupervision.event.DigestReleased;
import org.yuheng.kernel.casesupervision.event.DigestWritten;
import org.yuheng.kernel.casesupervision.event.FollowUpDone;
import org.yuheng.kernel.casesupervision.event.FollowUpSet;
import org.yuheng.kernel.casesupervision.event.MoneyRecorded;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.rule.ClockKind;
import org.yuheng.platform.access.Authority;

/** What follows from a case, and its end. */
class CloseCaseTest {
    /** 《行政处罚法》第四十八条: three working days; 《河南省社会信用条例》: one. From Friday 10 April. */
    @Test
    void publicityIsWithdrawnInThreeWorkingDaysAndTheCreditRecordChangedInOne() {
        given(CaseHistories.rectified())
                .when(followUp(FollowUpKind.WITHDRAW_PUBLICITY, null))
                .thenEvent(FollowUpSet.class, set -> {
                    assertThat(set.rule()).isEqualTo("follow-up.withdraw-publicity@1");
                    assertThat(set.responsibleId()).isEqualTo(CaseHistories.ORGAN);
                })
                .andRunsUntil(ClockKind.FOLLOW_UP, "F1", "2026-04-15");
        given(CaseHistories.rectified())
                .when(followUp(FollowUpKind.CREDIT_RECORD, null))
                .thenEventKinds(FollowUpSet.class)
                .andRunsUntil(ClockKind.FOLLOW_UP, "F1", "2026-04-13");
        given(CaseHistories.rectified())
                .when(new CaseCommand.SetFollowUp(asked(CLERK), FollowUpKind.OTHER, "organ.unheard-of", null, null))
                .thenRefused(ErrorCode.UNKNOWN_ORGAN);
    }

    @Test
    void itRunsOnAfterTheCaseIsClosed() {
        var closed = CaseLife.after(CaseHistories.rectified())
                .then(followUp(FollowUpKind.WITHDRAW_PUBLICITY, null), CaseRequests.close(HEAD))
                .events();

        given(closed)
                .at("2026-04-15T23:59:59+08:00")
                .when(done(CasePersons.ORGAN, "F1", null))
                .thenEvent(FollowUpDone.class, done -> assertThat(done.late()).isFalse())
                .andNoPeriodRuns(ClockKind.FOLLOW_UP);
        given(closed)
                .at("2026-04-16T00:00+08:00")
                .when(done(CLERK, "F1", null))
                .thenEvent(FollowUpDone.class, done -> assertThat(done.late()).isTrue());
        given(closed)
                .at("2026-04-16T00:00+08:00")
                .when(done(CLERK, "F1", "2026-04-14"))
                .thenEvent(FollowUpDone.class, done -> assertThat(done.late()).isFalse());
        given(closed)
                .when(done(CLERK, "F1", "2026-04-09"))
                .thenRefused(ErrorCode.INVALID_VALUE)
                .withDetail("field", "doneOn");
    }

    @Test
    void theOrganCompletesWhatItIsResponsibleFor() {
        var ofAnother = given(CaseHistories.rectified())
                .when(followUp(FollowUpKind.OTHER, "organ.zhengzhou.cgj"))
                .life();

        given(ofAnother).when(done(CasePersons.ORGAN, "F1", null)).thenRefused(ErrorCode.NOT_FOUND);
        given(ofAnother).when(done(CLERK, "F2", null)).thenRefused(ErrorCode.NOT_FOUND);
        var completed = given(ofAnother).when(done(CLERK, "F1", null)).life();
        given(completed).when(done(CLERK, "F1", null)).thenNothing();
    }

    @Test
    void moneyIsRecordedInFen() {
        given(CaseHistories.rectified())
                .when(new CaseCommand.RecordMoney(asked(CLERK), MoneyKind.REFUNDED, 4_979_601L, null))
                .thenEvent(MoneyRecorded.class, money -> assertThat(money.fen()).isEqualTo(4_979_601L));
        assertThat(CaseBodies.fen("yuan", new BigDecimal("49796.01"))).isEqualTo(4_979_601L);
        assertThat(CaseBodies.fen("yuan", new BigDecimal("0.10"))).isEqualTo(10L);
        for (var amount : List.of("0", "-1", "0.001", "100000000000.01")) {
            assertThat(catchThrowableOfType(DomainError.class, () -> CaseBodies.fen("yuan", new BigDecimal(amount)))
                            .code())
                    .isEqualTo(ErrorCode.INVALID_VALUE);
        }
    }

    @Test
    void aCaseIsClosedWhenFollowUpsAndMoneyAreRecordedOrSaidToBeNone() {
        given(CaseHistories.rectified()).when(closing(null, true)).thenRefused(ErrorCode.FOLLOW_UPS_MISSING);
        given(CaseHistories.rectified()).when(closing(true, null)).thenRefused(ErrorCode.MONEY_MISSING);
        given(CaseHistories.rectified())
                .when(closing(true, true))
                .thenEventKinds(CaseClosed.class)
                .andItStandsIn(CaseStage.CLOSED);
        var recorded = CaseLife.after(CaseHistories.rectified())
                .then(
                        followUp(FollowUpKind.CREDIT_RECORD, null),
                        new CaseCommand.RecordMoney(asked(CLERK), MoneyKind.REFUNDED, 1L, null))
                .events();
        given(recorded).when(closing(null, null)).thenEventKinds(CaseClosed.class);
    }

    @Test
    void aCaseWithAPaperThatBindsIsClosedWhenThatIsRectified() {
        given(CaseHistories.opinionServed()).when(closing(true, true)).thenRefused(ErrorCode.MEASURES_NOT_DONE);
        given(CaseHistories.findingsReviewed(CaseHistories.UNLAWFUL))
                .when(closing(true, true))
                .thenRefused(ErrorCode.MEASURES_NOT_DONE);
        given(CaseHistories.investigating()).when(closing(true, true)).thenRefused(ErrorCode.MEASURES_NOT_DONE);
    }

    @Test
    void softGuidanceThatIsOutIsDone() {
        given(CaseHistories.paperIssued(PaperKind.OTHER_DOCUMENT, CaseHistories.DEFECT))
                .when(closing(true, true))
                .thenEventKinds(CaseClosed.class);
    }

    @Test
    void softGuidanceDoesNotEndWhatTheLawAnswersWithALetterOrAnOpinion() {
        given(CaseHistories.paperIssued(PaperKind.OTHER_DOCUMENT, CaseHistories.UNLAWFUL))
                .when(closing(true, true))
                .thenRefused(ErrorCode.MEASURES_NOT_DONE);
    }

    @Test
    void anObjectionIsAnsweredFirst() {
        var objected = CaseLife.after(CaseHistories.opinionServed())
                .then(
                        CaseRequests.object(CasePersons.ORGAN, null),
                        CaseRequests.report(CasePersons.ORGAN),
                        CaseRequests.verify(CLERK),
                        CaseRequests.verify(HEAD))
                .events();

        given(objected).when(closing(true, true)).thenRefused(ErrorCode.MEASURES_NOT_DONE);
    }

    @Test
    void aDigestIsWrittenByOneAndReleasedByAnother() {
        given(CaseHistories.closed())
                .when(new CaseCommand.ReleaseDigest(asked(HEAD)))
                .thenRefused(ErrorCode.MISSING_FIELD);
        var written = given(CaseHistories.closed())
                .when(new CaseCommand.WriteDigest(asked(CLERK), text("摘要")))
                .thenEventKinds(DigestWritten.class)
                .life();
        given(written).when(new CaseCommand.ReleaseDigest(asked(CLERK_AS_HEAD))).thenRefused(ErrorCode.SAME_PERSON);
        var released = given(written)
                .when(new CaseCommand.ReleaseDigest(asked(HEAD)))
                .thenEventKinds(DigestReleased.class)
                .life();
        given(released).when(new CaseCommand.ReleaseDigest(asked(HEAD))).thenNothing();
        given(released)
                .when(new CaseCommand.WriteDigest(asked(CLERK), text("另一摘要")))
                .thenRefused(ErrorCode.DUPLICATE);
    }

    private static CaseCommand followUp(FollowUpKind kind, String responsible) {
        return new CaseCommand.SetFollowUp(asked(CLERK), kind, responsible, null, text("撤回公示"));
    }

    private static CaseCommand done(Authority by, String followUp, String doneOn) {
        return new CaseCommand.CompleteFollowUp(asked(by), followUp, CaseRequests.day(doneOn), null);
    }

    private static CaseCommand closing(Boolean noFollowUps, Boolean noMoney) {
        return new CaseCommand.Close(asked(HEAD), noFollowUps, noMoney, text("已整改"));
    }
}
