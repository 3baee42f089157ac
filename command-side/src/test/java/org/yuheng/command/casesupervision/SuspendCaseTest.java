package org.yuheng.command.casesupervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuheng.command.casesupervision.CasePersons.CLERK;
import static org.yuheng.command.casesupervision.CasePersons.HEAD;
import static org.yuheng.command.casesupervision.CasePersons.REVIEWER;
import static org.yuheng.command.casesupervision.CaseRequests.asked;
import static org.yuheng.command.casesupervision.CaseRequests.text;
import static org.yuheng.command.casesupervision.CaseScenario.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yuheng.kernel.calendar.PeriodUnit;
import org.yuheng.kernel.casesupervision.CaseOverlay;
import org.yuheng.kernel.casesupervision.CaseStage;
import org.yuheng.kernel.casesupervision.CaseSuspensionGround;
import org.yuheng.kernel.casesupervision.FollowUpKind;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.casesupervision.event.CaseEvent;
import org.yuheng.kernel.casesupervision.event.CaseResumed;
import org.yuheng.kernel.casesupervision.event.DeadlineMissed;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.rule.ClockKind;
import org.yuheng.platform.access.Authority;

/** A case that stands still 中止, with all its periods. 《行政执法监督条例》第三十三条第三款. */
class SuspendCaseTest {
    /** Suspended with sixteen days left, before the May Day holiday; what was left runs from the day it goes on. */
    @Test
    void periodsStandStillAndGoOnWithWhatWasLeft() {
        var suspended = suspended(CaseHistories.opinionServed(), "2026-04-01T09:00+08:00");

        given(suspended)
                .at("2026-04-20T09:00+08:00")
                .when(CaseRequests.resume(HEAD))
                .thenEventKinds(CaseResumed.class)
                .andItStandsIn(CaseStage.RECTIFYING)
                .andRunsUntil(ClockKind.RECTIFICATION, CaseHistories.PAPER, "2026-05-06")
                .andRunsUntil(ClockKind.OBJECTION, CaseHistories.PAPER, "2026-04-21");
    }

    @Test
    void whileItStandsStillNothingIsMissed() {
        var suspended = suspended(CaseHistories.opinionServed(), "2026-04-01T09:00+08:00");

        given(suspended)
                .at(CaseHistories.OVER)
                .when(new CaseCommand.MissDeadline(asked(Authority.CLOCK)))
                .thenNothing();
        given(suspended)
                .at(CaseHistories.OVER)
                .when(CaseRequests.report(CasePersons.ORGAN))
                .thenRefused(ErrorCode.NOT_POSSIBLE_IN_STAGE);
    }

    @Test
    void whatWasOverBeforeIsOverStill() {
        var suspended = suspended(CaseHistories.opinionServed(), "2026-04-20T09:00+08:00");

        assertThat(suspended).filteredOn(DeadlineMissed.class::isInstance).hasSize(1);
        given(suspended)
                .at("2026-05-20T09:00+08:00")
                .when(CaseRequests.resume(HEAD))
                .thenEvent(
                        CaseResumed.class,
                        resumed -> assertThat(resumed.moved()).isEmpty())
                .andItStandsIn(CaseStage.RECTIFYING, CaseOverlay.OVERDUE);
    }

    /** Ten working days from 18 March end with 1 April; five are left after 25 March, and Qingming is no working day. */
    @Test
    void aPeriodStatedInWorkingDaysGoesOnInWorkingDays() {
        var served = CaseLife.after(CaseHistories.findingsReviewed(CaseHistories.UNLAWFUL))
                .at(CaseHistories.NEXT_WEDNESDAY)
                .then(
                        inWorkingDays(10),
                        CaseRequests.approvePaper(REVIEWER, CaseHistories.PAPER),
                        CaseRequests.issuePaper(HEAD, CaseHistories.PAPER),
                        CaseRequests.servePaper(CLERK, CaseHistories.PAPER, null))
                .events();
        var suspended = suspended(served, "2026-03-25T09:00+08:00");

        given(suspended)
                .at("2026-04-01T09:00+08:00")
                .when(CaseRequests.resume(HEAD))
                .thenEvent(
                        CaseResumed.class,
                        resumed -> assertThat(resumed.moved())
                                .filteredOn(moved -> moved.clock() == ClockKind.RECTIFICATION)
                                .singleElement()
                                .satisfies(moved -> {
                                    assertThat(moved.left()).isEqualTo(5);
                                    assertThat(moved.unit()).isEqualTo(PeriodUnit.WORKING_DAY);
                                }))
                .andRunsUntil(ClockKind.RECTIFICATION, CaseHistories.PAPER, "2026-04-09");
    }

    /** Three working days from Wednesday 29 April: one was used on the 30th, two are left over the holiday. */
    @Test
    void aFollowUpOfWorkingDaysStandsStillToo() {
        var set = CaseLife.after(CaseHistories.rectified())
                .at("2026-04-29T09:00+08:00")
                .then(new CaseCommand.SetFollowUp(asked(CLERK), FollowUpKind.WITHDRAW_PUBLICITY, null, null, null))
                .events();
        var suspended = suspended(set, "2026-04-30T09:00+08:00");

        given(suspended)
                .at("2026-05-08T09:00+08:00")
                .when(CaseRequests.resume(HEAD))
                .thenEventKinds(CaseResumed.class)
                .andRunsUntil(ClockKind.FOLLOW_UP, "F1", "2026-05-11");
    }

    @Test
    void aCaseThatStandsStillIsNotSuspendedAgainAndGoesOnWithAReason() {
        var suspended = suspended(CaseHistories.opinionServed(), "2026-04-01T09:00+08:00");

        given(suspended).when(CaseRequests.suspend(HEAD)).thenRefused(ErrorCode.NOT_POSSIBLE_IN_STAGE);
        given(suspended).when(new CaseCommand.Resume(asked(HEAD), null)).thenRefused(ErrorCode.MISSING_FIELD);
        given(CaseHistories.opinionServed())
                .when(new CaseCommand.Suspend(asked(HEAD), CaseSuspensionGround.OBJECTION, null))
                .thenRefused(ErrorCode.MISSING_FIELD);
    }

    private static List<CaseEvent> suspended(List<CaseEvent> events, String moment) {
        return given(events).at(moment).when(CaseRequests.suspend(HEAD)).life();
    }

    static CaseCommand.DraftPaper inWorkingDays(int days) {
        return new CaseCommand.DraftPaper(
                asked(CLERK),
                null,
                PaperKind.SUPERVISION_OPINION,
                null,
                null,
                null,
                text("事实"),
                text("要求"),
                null,
                null,
                days,
                PeriodUnit.WORKING_DAY,
                null);
    }
}
