package org.yuheng.command.complaint;

import static org.yuheng.command.complaint.ComplaintScenario.given;
import static org.yuheng.command.complaint.Histories.FRIDAY;
import static org.yuheng.command.complaint.Histories.HANDLING_RULE;
import static org.yuheng.command.complaint.Histories.ID;
import static org.yuheng.command.complaint.Histories.ORGAN;
import static org.yuheng.command.complaint.Histories.WEDNESDAY;
import static org.yuheng.command.complaint.Histories.accepted;
import static org.yuheng.command.complaint.Histories.after;
import static org.yuheng.command.complaint.Histories.awaitingSupplement;
import static org.yuheng.command.complaint.Histories.day;
import static org.yuheng.command.complaint.Histories.inScreening;
import static org.yuheng.command.complaint.Histories.instant;
import static org.yuheng.command.complaint.Histories.received;
import static org.yuheng.command.complaint.Histories.refused;
import static org.yuheng.command.complaint.Histories.withdrawn;
import static org.yuheng.command.complaint.LaterHistories.concluded;
import static org.yuheng.command.complaint.LaterHistories.redirected;
import static org.yuheng.command.complaint.LaterHistories.replied;
import static org.yuheng.command.complaint.LaterHistories.suspendedInScreening;
import static org.yuheng.command.complaint.LaterHistories.suspendedWhileVerifying;
import static org.yuheng.command.complaint.LaterHistories.unsatisfied;
import static org.yuheng.command.complaint.LaterHistories.verifying;
import static org.yuheng.command.complaint.Persons.CLERK;
import static org.yuheng.command.complaint.Persons.COMPLAINANT;
import static org.yuheng.command.complaint.Persons.HEAD;
import static org.yuheng.command.complaint.Persons.HEAD_OF_THE_ORGAN;
import static org.yuheng.command.complaint.Requests.extend;
import static org.yuheng.command.complaint.Requests.fixDueDate;

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
import org.yuheng.kernel.complaint.ReopeningGround;
import org.yuheng.kernel.complaint.SuspensionGround;
import org.yuheng.kernel.complaint.event.ComplaintAccepted;
import org.yuheng.kernel.complaint.event.ComplaintDueDateFixed;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.complaint.event.ComplaintReopened;
import org.yuheng.kernel.complaint.event.ComplaintResumed;
import org.yuheng.kernel.complaint.event.ComplaintSuspended;
import org.yuheng.kernel.complaint.event.ComplaintWithdrawn;
import org.yuheng.kernel.complaint.event.DeadlineExtended;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.rule.ClockKind;

/** 延长期限: a head lengthens the running period, once, by no more than its rule allows. */
class ExtendTest {
    private static final String WHY = "案情复杂，需向第三方调取证据";

    static Stream<List<ComplaintEvent>> withoutExtensionInTheirRule() {
        return Stream.of(received(), inScreening(), awaitingSupplement(), concluded(), acceptedAsSimple());
    }

    static Stream<List<ComplaintEvent>> standingOrOver() {
        return Stream.of(suspendedInScreening(), suspendedWhileVerifying(), refused(), redirected(), withdrawn());
    }

    @Test
    void aHeadLengthensHandlingByThirtyDays() {
        given(accepted())
                .when(extend(HEAD, 30, WHY))
                .thenEvents(extended("extension-4", 30, "2026-04-10", "2026-05-11", false, WEDNESDAY))
                .andItStandsIn(ComplaintStage.ACCEPTED)
                .andTheVaultKeeps(Map.of("extension-4", WHY));
    }

    @Test
    void whoNamesNoNumberTakesAllThatTheRuleAllows() {
        given(verifying())
                .when(extend(HEAD, null, WHY))
                .thenEvents(extended("extension-6", 30, "2026-04-10", "2026-05-11", false, WEDNESDAY))
                .andItStandsIn(ComplaintStage.VERIFYING);
    }

    @ParameterizedTest
    @CsvSource({
        // a Saturday
        "1, 2026-04-13",
        "20, 2026-04-30",
        // the holiday of May, off to the 5th
        "21, 2026-05-06",
        // a Saturday that is worked
        "29, 2026-05-09"
    })
    void aLastDayThatIsFreeMovesToTheNextWorkingDay(int days, String dueOn) {
        given(accepted())
                .when(extend(HEAD, days, WHY))
                .thenEvents(extended("extension-4", days, "2026-04-10", dueOn, false, WEDNESDAY));
    }

    @ParameterizedTest
    @ValueSource(ints = {31, 3650, Integer.MAX_VALUE, 0, -1, Integer.MIN_VALUE})
    void nobodyLengthensItBeyondTheRule(int days) {
        given(accepted())
                .when(extend(HEAD, days, WHY))
                .thenRefused(ErrorCode.EXTENSION_BEYOND_RULE)
                .withDetail("rule", HANDLING_RULE)
                .withDetail("allowed", 30);
    }

    @ParameterizedTest
    @MethodSource("withoutExtensionInTheirRule")
    void whereTheRuleGivesNoExtensionThereIsNone(List<ComplaintEvent> history) {
        given(history)
                .when(extend(HEAD, 1, WHY))
                .thenRefused(ErrorCode.EXTENSION_BEYOND_RULE)
                .withDetail("allowed", 0);
        given(history).when(extend(HEAD, null, WHY)).thenRefused(ErrorCode.EXTENSION_BEYOND_RULE);
    }

    @Test
    void aPeriodIsLengthenedOnce() {
        given(after(accepted(), extended("extension-4", 1, "2026-04-10", "2026-04-13", false, WEDNESDAY)))
                .when(extend(HEAD, 29, WHY))
                .thenRefused(ErrorCode.ALREADY_EXTENDED);
    }

    @Test
    void norAgainAfterItStoodStill() {
        var goesOn = after(
                accepted(),
                extended("extension-4", 10, "2026-04-10", "2026-04-20", false, WEDNESDAY),
                new ComplaintSuspended(
                        ID,
                        HEAD.actor(),
                        SuspensionGround.APPRAISAL,
                        ClockKind.HANDLING,
                        HANDLING_RULE,
                        40,
                        "suspension-5",
                        instant(WEDNESDAY)),
                resumed("2026-03-13", "2026-04-22"));

        given(goesOn).at(FRIDAY).when(extend(HEAD, 20, WHY)).thenRefused(ErrorCode.ALREADY_EXTENDED);
    }

    @Test
    void theNewPeriodOfAReopenedMatterIsAnother() {
        var takenUpAgain = after(
                accepted(),
                extended("extension-4", 30, "2026-04-10", "2026-05-11", false, WEDNESDAY),
                new ComplaintWithdrawn(ID, COMPLAINANT.actor(), null, instant(WEDNESDAY)),
                new ComplaintReopened(
                        ID,
                        HEAD.actor(),
                        ReopeningGround.PUBLIC_INTEREST,
                        "reopening-6",
                        HANDLING_RULE,
                        day("2026-03-11"),
                        day("2026-04-10"),
                        false,
                        instant(WEDNESDAY)));

        given(takenUpAgain)
                .when(extend(HEAD, 30, WHY))
                .thenEvents(extended("extension-7", 30, "2026-04-10", "2026-05-11", false, WEDNESDAY));
    }

    @Test
    void onItsLastDayItMayBeLengthenedAndAfterwardsItIsOver() {
        given(accepted())
                .at("2026-04-10T23:59:59+08:00")
                .when(extend(HEAD, 30, WHY))
                .thenEvents(
                        extended("extension-4", 30, "2026-04-10", "2026-05-11", false, "2026-04-10T23:59:59+08:00"));
        given(accepted())
                .at("2026-04-11T00:00+08:00")
                .when(extend(HEAD, 30, WHY))
                .thenRefused(ErrorCode.NO_RUNNING_CLOCK);
    }

    @Test
    void afterTheReplyNoClockRuns() {
        given(replied()).when(extend(HEAD, 1, WHY)).thenRefused(ErrorCode.NO_RUNNING_CLOCK);
        given(unsatisfied()).when(extend(HEAD, 1, WHY)).thenRefused(ErrorCode.NO_RUNNING_CLOCK);
    }

    @ParameterizedTest
    @MethodSource("standingOrOver")
    void whatStandsStillOrIsOverIsNotLengthened(List<ComplaintEvent> history) {
        given(history).when(extend(HEAD, 1, WHY)).thenRefused(ErrorCode.NOT_POSSIBLE_IN_STAGE);
    }

    @Test
    void intoAYearWithoutCalendarItIsLengthenedProvisionally() {
        var monday = "2026-12-07T09:00+08:00";

        given(acceptedUntil("2026-11-11", "2026-12-11", false))
                .at(monday)
                .when(extend(HEAD, 30, WHY))
                .thenEvents(extended("extension-4", 30, "2026-12-11", "2027-01-11", true, monday));
        given(acceptedUntil("2026-11-11", "2026-12-11", false))
                .at(monday)
                .knowing(Calendars2027.published())
                .when(extend(HEAD, 29, WHY))
                .thenEvents(extended("extension-4", 29, "2026-12-11", "2027-01-09", false, monday));
    }

    @Test
    void aLastDayThatIsNotCertainHasNotPassed() {
        given(acceptedUntil("2026-12-09", "2027-01-08", true))
                .at("2027-01-12T09:00+08:00")
                .when(extend(HEAD, 30, WHY))
                .thenEvents(extended("extension-4", 30, "2027-01-08", "2027-02-08", true, "2027-01-12T09:00+08:00"));
    }

    @Test
    void whenTheCalendarIsPublishedTheDaysThatWereAddedStayAdded() {
        // the 30th day is Saturday 9 January, which is worked in this calendar; 30 more end with Monday 8 February
        given(after(
                        acceptedUntil("2026-12-10", "2027-01-11", true),
                        extended("extension-4", 30, "2027-01-11", "2027-02-10", true, "2026-12-10T09:00+08:00")))
                .at("2026-12-20T09:00+08:00")
                .knowing(Calendars2027.published())
                .when(fixDueDate(ClockKind.HANDLING))
                .thenEvents(new ComplaintDueDateFixed(
                        ID, ClockKind.HANDLING, HANDLING_RULE, day("2027-02-08"), instant("2026-12-20T09:00+08:00")));
    }

    @Test
    void whatWasLeftAfterItStoodStillHoldsTheAddedDaysAlready() {
        var goesOn = after(
                accepted(),
                extended("extension-4", 30, "2026-04-10", "2026-05-11", false, WEDNESDAY),
                new ComplaintSuspended(
                        ID,
                        HEAD.actor(),
                        SuspensionGround.APPRAISAL,
                        ClockKind.HANDLING,
                        HANDLING_RULE,
                        10,
                        "suspension-5",
                        instant("2026-05-01T09:00+08:00")),
                new ComplaintResumed(
                        ID,
                        HEAD.actor(),
                        ClockKind.HANDLING,
                        HANDLING_RULE,
                        day("2026-12-30"),
                        day("2027-01-11"),
                        true,
                        "resumption-6",
                        instant("2026-12-30T09:00+08:00")));

        given(goesOn)
                .at("2026-12-31T09:00+08:00")
                .knowing(Calendars2027.published())
                .when(fixDueDate(ClockKind.HANDLING))
                .thenEvents(new ComplaintDueDateFixed(
                        ID, ClockKind.HANDLING, HANDLING_RULE, day("2027-01-09"), instant("2026-12-31T09:00+08:00")));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void theReasonIsGivenInWriting(String reason) {
        given(accepted())
                .when(extend(HEAD, 30, reason))
                .thenRefused(ErrorCode.MISSING_FIELD)
                .withDetail("field", "reason");
    }

    @Test
    void theOrganComplainedOfIsKeptOut() {
        given(accepted()).when(extend(HEAD_OF_THE_ORGAN, 30, WHY)).thenRefused(ErrorCode.ORGAN_COMPLAINED_OF);
    }

    private static List<ComplaintEvent> acceptedUntil(String startedOn, String dueOn, boolean provisional) {
        return acceptedUnder(HANDLING_RULE, startedOn, dueOn, provisional);
    }

    private static List<ComplaintEvent> acceptedAsSimple() {
        return acceptedUnder("handling.simple@1", "2026-03-11", "2026-03-18", false);
    }

    private static List<ComplaintEvent> acceptedUnder(
            String rule, String startedOn, String dueOn, boolean provisional) {
        return after(
                inScreening(),
                new ComplaintAccepted(
                        ID,
                        CLERK.actor(),
                        Category.FINE_EXCESSIVE,
                        ORGAN,
                        JurisdictionGround.TERRITORY,
                        null,
                        rule,
                        day(startedOn),
                        day(dueOn),
                        provisional,
                        instant(startedOn + "T09:00+08:00")));
    }

    private static DeadlineExtended extended(
            String textRef, int days, String formerDueOn, String dueOn, boolean provisional, String at) {
        return new DeadlineExtended(
                ID,
                HEAD.actor(),
                ClockKind.HANDLING,
                HANDLING_RULE,
                days,
                day(formerDueOn),
                day(dueOn),
                provisional,
                textRef,
                instant(at));
    }

    private static ComplaintResumed resumed(String startedOn, String dueOn) {
        return new ComplaintResumed(
                ID,
                HEAD.actor(),
                ClockKind.HANDLING,
                HANDLING_RULE,
                day(startedOn),
                day(dueOn),
                false,
                "resumption-6",
                instant(startedOn + "T09:00+08:00"));
    }
}
