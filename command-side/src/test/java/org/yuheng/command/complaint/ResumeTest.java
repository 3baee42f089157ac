package org.yuheng.command.complaint;

import static org.yuheng.command.complaint.ComplaintScenario.given;
import static org.yuheng.command.complaint.Histories.FRIDAY;
import static org.yuheng.command.complaint.Histories.HANDLING_RULE;
import static org.yuheng.command.complaint.Histories.ID;
import static org.yuheng.command.complaint.Histories.ORGAN;
import static org.yuheng.command.complaint.Histories.SCREENING_RULE;
import static org.yuheng.command.complaint.Histories.SUPPLEMENT_RULE;
import static org.yuheng.command.complaint.Histories.WEDNESDAY;
import static org.yuheng.command.complaint.Histories.after;
import static org.yuheng.command.complaint.Histories.awaitingSupplement;
import static org.yuheng.command.complaint.Histories.day;
import static org.yuheng.command.complaint.Histories.inScreening;
import static org.yuheng.command.complaint.Histories.instant;
import static org.yuheng.command.complaint.Histories.received;
import static org.yuheng.command.complaint.Histories.refusalProposed;
import static org.yuheng.command.complaint.Histories.supplemented;
import static org.yuheng.command.complaint.Histories.withdrawn;
import static org.yuheng.command.complaint.LaterHistories.replied;
import static org.yuheng.command.complaint.LaterHistories.suspendedInScreening;
import static org.yuheng.command.complaint.LaterHistories.suspendedWhileVerifying;
import static org.yuheng.command.complaint.LaterHistories.verifying;
import static org.yuheng.command.complaint.Persons.CLERK;
import static org.yuheng.command.complaint.Persons.COMPLAINANT;
import static org.yuheng.command.complaint.Persons.HEAD;
import static org.yuheng.command.complaint.Persons.HEAD_OF_THE_ORGAN;
import static org.yuheng.command.complaint.Requests.approveRefusal;
import static org.yuheng.command.complaint.Requests.deemAccepted;
import static org.yuheng.command.complaint.Requests.fixDueDate;
import static org.yuheng.command.complaint.Requests.resume;
import static org.yuheng.command.complaint.Requests.supply;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.JurisdictionGround;
import org.yuheng.kernel.complaint.SuspensionGround;
import org.yuheng.kernel.complaint.event.ComplaintAccepted;
import org.yuheng.kernel.complaint.event.ComplaintDeemedAccepted;
import org.yuheng.kernel.complaint.event.ComplaintDueDateFixed;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.complaint.event.ComplaintResumed;
import org.yuheng.kernel.complaint.event.ComplaintSuspended;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.rule.ClockKind;

/** 恢复: the clocks go on with the days that were left. */
class ResumeTest {
    private static final String WHY = "检验报告已出";

    static Stream<List<ComplaintEvent>> notStanding() {
        return Stream.of(inScreening(), awaitingSupplement(), verifying(), replied(), withdrawn());
    }

    @Test
    void handlingGoesOnWithTheThirtyDaysThatWereLeft() {
        given(suspendedWhileVerifying())
                .at("2026-03-20T09:00+08:00")
                .when(resume(HEAD, WHY))
                .thenEvents(
                        goesOn(ClockKind.HANDLING, HANDLING_RULE, "2026-03-20", "2026-04-20", false, "resumption-7"))
                .andItStandsIn(ComplaintStage.VERIFYING)
                .andTheVaultKeeps(Map.of("resumption-7", WHY));
    }

    @ParameterizedTest
    @CsvSource({
        // the same day: nothing is lost
        "2026-03-11, 2026-04-10",
        // the 30th day is 1 May, and the holiday lasts to the 5th
        "2026-04-01, 2026-05-06",
        "2026-08-03, 2026-09-02",
        // National Day lasts to 7 October
        "2026-09-05, 2026-10-08"
    })
    void calendarDaysGoOnAndEndOnAWorkingDay(String today, String dueOn) {
        given(suspendedWhileVerifying())
                .at(today + "T09:00+08:00")
                .when(resume(HEAD, WHY))
                .thenEvents(goesOn(ClockKind.HANDLING, HANDLING_RULE, today, dueOn, false, "resumption-7"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-11, 2026-03-13",
        // from a Saturday on: Monday and Tuesday
        "2026-03-14, 2026-03-17",
        // Qingming is off from 4 to 6 April
        "2026-04-03, 2026-04-08",
        // Sunday 20 September is worked
        "2026-09-19, 2026-09-21"
    })
    void theTwoWorkingDaysOfScreeningGoOn(String today, String dueOn) {
        given(suspendedInScreening())
                .at(today + "T09:00+08:00")
                .when(resume(HEAD, WHY))
                .thenEvents(goesOn(ClockKind.SCREENING, SCREENING_RULE, today, dueOn, false, "resumption-4"))
                .andItStandsIn(ComplaintStage.SCREENING);
    }

    @Test
    void overNewYearTheLastDayIsProvisionalUntilTheCalendarIsPublished() {
        var thursday = "2026-12-31T09:00+08:00";

        given(suspendedInScreening())
                .at(thursday)
                .when(resume(HEAD, WHY))
                .thenEvents(
                        goesOn(ClockKind.SCREENING, SCREENING_RULE, "2026-12-31", "2027-01-04", true, "resumption-4"));
        given(suspendedInScreening())
                .at(thursday)
                .knowing(Calendars2027.published())
                .when(resume(HEAD, WHY))
                .thenEvents(
                        goesOn(ClockKind.SCREENING, SCREENING_RULE, "2026-12-31", "2027-01-05", false, "resumption-4"));
    }

    @Test
    void overNewYearHandlingEndsOnASaturdayThatIsWorkedOnlyWhereTheCalendarSaysSo() {
        var thursday = "2026-12-10T09:00+08:00";

        given(suspendedWhileVerifying())
                .at(thursday)
                .when(resume(HEAD, WHY))
                .thenEvents(
                        goesOn(ClockKind.HANDLING, HANDLING_RULE, "2026-12-10", "2027-01-11", true, "resumption-7"));
        given(suspendedWhileVerifying())
                .at(thursday)
                .knowing(Calendars2027.published())
                .when(resume(HEAD, WHY))
                .thenEvents(
                        goesOn(ClockKind.HANDLING, HANDLING_RULE, "2026-12-10", "2027-01-09", false, "resumption-7"));
    }

    @Test
    void whenTheCalendarIsPublishedTheDaysThatWereLeftSayTheCertainDay() {
        given(after(
                        suspendedInScreening(),
                        goesOn(ClockKind.SCREENING, SCREENING_RULE, "2026-12-31", "2027-01-04", true, "resumption-4")))
                .at("2027-01-02T09:00+08:00")
                .knowing(Calendars2027.published())
                .when(fixDueDate(ClockKind.SCREENING))
                .thenEvents(fixed(ClockKind.SCREENING, SCREENING_RULE, "2027-01-05", "2027-01-02T09:00+08:00"));
    }

    @Test
    void whatWasOverdueBeforeStaysOverdue() {
        var overdue = after(
                verifying(), standing(ClockKind.HANDLING, HANDLING_RULE, 0, "suspension-6", "2026-04-13T09:00+08:00"));

        given(overdue)
                .at("2026-05-06T09:00+08:00")
                .when(resume(HEAD, WHY))
                .thenEvents(new ComplaintResumed(
                        ID,
                        HEAD.actor(),
                        ClockKind.HANDLING,
                        HANDLING_RULE,
                        day("2026-03-11"),
                        day("2026-04-10"),
                        false,
                        "resumption-7",
                        instant("2026-05-06T09:00+08:00")))
                .andItStandsIn(ComplaintStage.VERIFYING);
    }

    @Test
    void aProvisionalDayThatHadPassedBeforeBecomesCertainAsIfNothingHadStoodStill() {
        var goesOn = after(
                received("2026-12-31T10:00+08:00", "2027-01-05", true),
                standing(ClockKind.SCREENING, SCREENING_RULE, 0, "suspension-2", "2027-01-11T09:00+08:00"),
                new ComplaintResumed(
                        ID,
                        HEAD.actor(),
                        ClockKind.SCREENING,
                        SCREENING_RULE,
                        day("2026-12-31"),
                        day("2027-01-05"),
                        true,
                        "resumption-3",
                        instant("2027-01-20T09:00+08:00")));

        given(goesOn)
                .at("2027-01-21T09:00+08:00")
                .knowing(Calendars2027.published())
                .when(fixDueDate(ClockKind.SCREENING))
                .thenEvents(fixed(ClockKind.SCREENING, SCREENING_RULE, "2027-01-06", "2027-01-21T09:00+08:00"));
    }

    @ParameterizedTest
    @CsvSource({"2026-04-22, 2026-04-22", "2026-04-25, 2026-04-27", "2026-05-02, 2026-05-06"})
    void whatStoodOnItsLastDayHasThatDayLeft(String today, String dueOn) {
        given(after(
                        verifying(),
                        standing(ClockKind.HANDLING, HANDLING_RULE, 0, "suspension-6", "2026-04-10T09:00+08:00")))
                .at(today + "T09:00+08:00")
                .when(resume(HEAD, WHY))
                .thenEvents(goesOn(ClockKind.HANDLING, HANDLING_RULE, today, dueOn, false, "resumption-7"));
    }

    @Test
    void thePeriodToSupplyGoesOnAndScreeningWaitsAsBefore() {
        var goesOn = goesOn(ClockKind.SUPPLEMENT, SUPPLEMENT_RULE, "2026-03-16", "2026-03-30", false, "resumption-5");
        var standing = after(
                awaitingSupplement(), standing(ClockKind.SUPPLEMENT, SUPPLEMENT_RULE, 10, "suspension-4", WEDNESDAY));

        given(standing)
                .at("2026-03-16T09:00+08:00")
                .when(resume(HEAD, WHY))
                .thenEvents(goesOn)
                .andItStandsIn(ComplaintStage.SUPPLEMENT_REQUESTED);
        given(after(standing, goesOn))
                .at("2026-03-16T09:00+08:00")
                .when(supply(COMPLAINANT, "决定书见附件"))
                .thenEvents(supplemented().getLast());
    }

    @Test
    void whatIsLeftOfAMonthGoesOnInDays() {
        var acceptedAsComplex = after(
                received(),
                new ComplaintAccepted(
                        ID,
                        CLERK.actor(),
                        Category.FINE_EXCESSIVE,
                        ORGAN,
                        JurisdictionGround.TERRITORY,
                        null,
                        "handling.complex@1",
                        day("2026-03-11"),
                        day("2026-04-13"),
                        false,
                        instant(WEDNESDAY)),
                standing(ClockKind.HANDLING, "handling.complex@1", 14, "suspension-3", "2026-03-30T09:00+08:00"));

        given(acceptedAsComplex)
                .at("2026-06-01T09:00+08:00")
                .when(resume(HEAD, WHY))
                .thenEvents(goesOn(
                        ClockKind.HANDLING, "handling.complex@1", "2026-06-01", "2026-06-15", false, "resumption-4"));
    }

    @Test
    void whereNoClockRanNoneGoesOn() {
        given(after(replied(), standing(null, null, null, "suspension-8", WEDNESDAY)))
                .at(FRIDAY)
                .when(resume(HEAD, WHY))
                .thenEvents(new ComplaintResumed(
                        ID, HEAD.actor(), null, null, null, null, false, "resumption-9", instant(FRIDAY)))
                .andItStandsIn(ComplaintStage.REPLIED);
    }

    @Test
    void aProposalToRefuseThatWaitedIsDecidedNow() {
        var goesOn = after(
                refusalProposed(),
                standing(ClockKind.SCREENING, SCREENING_RULE, 2, "suspension-4", WEDNESDAY),
                goesOn(ClockKind.SCREENING, SCREENING_RULE, "2026-03-20", "2026-03-24", false, "resumption-5"));

        given(goesOn)
                .at("2026-03-24T09:00+08:00")
                .when(approveRefusal(HEAD, "不属于行政执法行为"))
                .andItStandsIn(ComplaintStage.REFUSED);
    }

    @Test
    void whoeverLetsTheLeftDaysPassIsDeemedToHaveAccepted() {
        var midnight = "2026-03-25T00:00+08:00";

        given(after(
                        suspendedInScreening(),
                        goesOn(ClockKind.SCREENING, SCREENING_RULE, "2026-03-20", "2026-03-24", false, "resumption-4")))
                .at(midnight)
                .when(deemAccepted())
                .thenEvents(new ComplaintDeemedAccepted(
                        ID,
                        SCREENING_RULE,
                        day("2026-03-24"),
                        HANDLING_RULE,
                        day("2026-03-25"),
                        day("2026-04-24"),
                        false,
                        instant(midnight),
                        instant(midnight)));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void theReasonIsGivenInWriting(String reason) {
        given(suspendedWhileVerifying())
                .when(resume(HEAD, reason))
                .thenRefused(ErrorCode.MISSING_FIELD)
                .withDetail("field", "reason");
    }

    @ParameterizedTest
    @MethodSource("notStanding")
    void whatDoesNotStandDoesNotGoOn(List<ComplaintEvent> history) {
        given(history).when(resume(HEAD, WHY)).thenRefused(ErrorCode.NOT_POSSIBLE_IN_STAGE);
    }

    @Test
    void theOrganComplainedOfIsKeptOut() {
        given(suspendedWhileVerifying())
                .when(resume(HEAD_OF_THE_ORGAN, WHY))
                .thenRefused(ErrorCode.ORGAN_COMPLAINED_OF);
    }

    private static ComplaintSuspended standing(ClockKind clock, String rule, Integer left, String textRef, String at) {
        return new ComplaintSuspended(
                ID, HEAD.actor(), SuspensionGround.APPRAISAL, clock, rule, left, textRef, instant(at));
    }

    /** From nine o'clock of a day on. */
    private static ComplaintResumed goesOn(
            ClockKind clock, String rule, String today, String dueOn, boolean provisional, String textRef) {
        return new ComplaintResumed(
                ID,
                HEAD.actor(),
                clock,
                rule,
                day(today),
                day(dueOn),
                provisional,
                textRef,
                instant(today + "T09:00+08:00"));
    }

    private static ComplaintDueDateFixed fixed(ClockKind clock, String rule, String dueOn, String at) {
        return new ComplaintDueDateFixed(ID, clock, rule, day(dueOn), instant(at));
    }
}
