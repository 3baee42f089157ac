package org.yuheng.command.casesupervision;

import static org.yuheng.command.casesupervision.CasePersons.CLERK;
import static org.yuheng.command.casesupervision.CasePersons.HEAD;
import static org.yuheng.command.casesupervision.CasePersons.REVIEWER;
import static org.yuheng.command.casesupervision.CaseRequests.asked;
import static org.yuheng.command.casesupervision.CaseRequests.text;
import static org.yuheng.command.casesupervision.CaseScenario.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yuheng.command.complaint.Calendars2027;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.casesupervision.event.CaseDueDateFixed;
import org.yuheng.kernel.casesupervision.event.CaseEvent;
import org.yuheng.kernel.rule.ClockKind;
import org.yuheng.platform.access.Authority;

/** Last days that lean on a year without calendar become certain when it comes, each by its own length. */
class ProvisionalDueDateTest {
    private static final String NEW_YEARS_EVE = "2026-12-31T09:00+08:00";

    /** Two days from Thursday end with Saturday 2 January: guessed to be Monday the 4th, which is what comes. */
    @Test
    void aProvisionalPeriodIsNotOverUntilItsDayIsCertain() {
        var served = served(CaseRequests.draftPaper(CLERK, PaperKind.SUPERVISION_OPINION, 2, null));

        given(served)
                .at("2027-01-20T09:00+08:00")
                .when(new CaseCommand.MissDeadline(asked(Authority.CLOCK)))
                .thenNothing();
        given(served)
                .at("2027-01-20T09:00+08:00")
                .when(fix(ClockKind.RECTIFICATION, CaseHistories.PAPER))
                .thenNothing();
        given(served)
                .at("2027-01-20T09:00+08:00")
                .knowing(Calendars2027.published())
                .when(fix(ClockKind.RECTIFICATION, CaseHistories.PAPER))
                .thenEvents(fixed(ClockKind.RECTIFICATION, CaseHistories.PAPER, "case.rectification@1", "2027-01-04"));
    }

    /** Three working days: guessed without the holiday Tuesday 5 January, with it Wednesday the 6th. */
    @Test
    void thePaperStatesTheLengthAndTheUnit() {
        given(served(SuspendCaseTest.inWorkingDays(3)))
                .at("2027-01-01T09:00+08:00")
                .knowing(Calendars2027.published())
                .when(fix(ClockKind.RECTIFICATION, CaseHistories.PAPER))
                .thenEvents(fixed(
                        ClockKind.RECTIFICATION,
                        CaseHistories.PAPER,
                        "case.rectification@1",
                        "2027-01-06",
                        "2027-01-01T09:00+08:00"));
    }

    /** Fifteen days, not the three of the paper: Friday 15 January. */
    @Test
    void thePeriodForAnObjectionKeepsItsOwnLength() {
        given(served(SuspendCaseTest.inWorkingDays(3)))
                .at("2027-01-20T09:00+08:00")
                .knowing(Calendars2027.published())
                .when(fix(ClockKind.OBJECTION, CaseHistories.PAPER))
                .thenEvents(fixed(ClockKind.OBJECTION, CaseHistories.PAPER, "case.objection@1", "2027-01-15"));
    }

    /** Returned with ten days, whatever the paper said: Sunday 10 January moves to Monday. */
    @Test
    void aReturnedReportKeepsTheLengthItWasReturnedWith() {
        var returned = CaseLife.after(served(SuspendCaseTest.inWorkingDays(3)))
                .then(CaseRequests.report(CasePersons.ORGAN), CaseRequests.reject(CLERK, 10))
                .events();

        given(returned)
                .at("2027-01-20T09:00+08:00")
                .knowing(Calendars2027.published())
                .when(fix(ClockKind.RECTIFICATION, CaseHistories.PAPER))
                .thenEvents(fixed(ClockKind.RECTIFICATION, CaseHistories.PAPER, "case.rectification@1", "2027-01-11"));
    }

    /** Nine days put on the list end with Saturday 9 January, which the calendar makes a working day. */
    @Test
    void aListingKeepsTheLengthThatTheHeadStated() {
        var listed = given(CaseHistories.investigating())
                .at(NEW_YEARS_EVE)
                .when(new CaseCommand.PutOnList(asked(HEAD), 9, text("挂牌")))
                .andRunsUntil(ClockKind.LISTING, CaseHistories.ID, "2027-01-11")
                .life();

        given(listed)
                .at("2027-01-20T09:00+08:00")
                .knowing(Calendars2027.published())
                .when(fix(ClockKind.LISTING, CaseHistories.ID))
                .thenEvents(fixed(ClockKind.LISTING, CaseHistories.ID, "case.listing@1", "2027-01-09"));
    }

    /** Suspended on 18 December with three working days left, gone on with on New Year's Eve: never the full ten again. */
    @Test
    void whatStoodStillKeepsWhatWasLeft() {
        var served = servedAt("2026-12-09T09:00+08:00", SuspendCaseTest.inWorkingDays(10));
        var resumed = CaseLife.after(served)
                .at("2026-12-18T09:00+08:00")
                .then(CaseRequests.suspend(HEAD))
                .at(NEW_YEARS_EVE)
                .then(CaseRequests.resume(HEAD))
                .events();

        given(resumed)
                .at("2027-01-20T09:00+08:00")
                .knowing(Calendars2027.published())
                .when(fix(ClockKind.RECTIFICATION, CaseHistories.PAPER))
                .thenEvents(fixed(ClockKind.RECTIFICATION, CaseHistories.PAPER, "case.rectification@1", "2027-01-06"));
    }

    private static List<CaseEvent> served(CaseCommand draft) {
        return servedAt(NEW_YEARS_EVE, draft);
    }

    private static List<CaseEvent> servedAt(String moment, CaseCommand draft) {
        return CaseLife.after(CaseHistories.findingsReviewed(CaseHistories.UNLAWFUL))
                .at(moment)
                .then(
                        draft,
                        CaseRequests.approvePaper(REVIEWER, CaseHistories.PAPER),
                        CaseRequests.issuePaper(HEAD, CaseHistories.PAPER),
                        CaseRequests.servePaper(CLERK, CaseHistories.PAPER, null))
                .events();
    }

    private static CaseCommand fix(ClockKind clock, String holder) {
        return new CaseCommand.FixDueDate(asked(Authority.CLOCK), clock, holder);
    }

    private static CaseDueDateFixed fixed(ClockKind clock, String holder, String rule, String day) {
        return fixed(clock, holder, rule, day, "2027-01-20T09:00+08:00");
    }

    private static CaseDueDateFixed fixed(ClockKind clock, String holder, String rule, String day, String moment) {
        return new CaseDueDateFixed(
                CaseHistories.ID, clock, holder, rule, CaseRequests.day(day), CaseLife.instant(moment));
    }
}
