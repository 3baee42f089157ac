package org.yuheng.command.complaint;

import static org.yuheng.command.complaint.ComplaintScenario.given;
import static org.yuheng.command.complaint.Histories.ID;
import static org.yuheng.command.complaint.Histories.WEDNESDAY;
import static org.yuheng.command.complaint.Histories.accepted;
import static org.yuheng.command.complaint.Histories.awaitingSupplement;
import static org.yuheng.command.complaint.Histories.day;
import static org.yuheng.command.complaint.Histories.deemed;
import static org.yuheng.command.complaint.Histories.inScreening;
import static org.yuheng.command.complaint.Histories.instant;
import static org.yuheng.command.complaint.Histories.received;
import static org.yuheng.command.complaint.Histories.refusalProposed;
import static org.yuheng.command.complaint.Histories.refused;
import static org.yuheng.command.complaint.LaterHistories.REPLY_TO_REDIRECTION;
import static org.yuheng.command.complaint.LaterHistories.assigned;
import static org.yuheng.command.complaint.LaterHistories.concluded;
import static org.yuheng.command.complaint.LaterHistories.redirected;
import static org.yuheng.command.complaint.LaterHistories.verifying;
import static org.yuheng.command.complaint.Persons.CLERK;
import static org.yuheng.command.complaint.Persons.CLERK_OF_THE_ORGAN;
import static org.yuheng.command.complaint.Requests.redirect;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuheng.kernel.calendar.PeriodUnit;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.Overlay;
import org.yuheng.kernel.complaint.Remedy;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.complaint.event.ComplaintRedirected;
import org.yuheng.kernel.error.ErrorCode;

/** 告知其他救济途径: the law itself opens another way, and the complainant is told which, and for how long. */
class RedirectTest {
    private static final String TOLD = "对处罚决定不服的，可以自收到决定书之日起六十日内申请行政复议";
    private static final String SATURDAY = "2026-03-14T08:00+08:00";

    static Stream<List<ComplaintEvent>> tooLateOrStanding() {
        return Stream.of(awaitingSupplement(), assigned(), verifying(), concluded(), refused(), redirected());
    }

    @Test
    void aClerkPointsToReconsiderationAndFiveWorkingDaysToTellBegin() {
        given(inScreening())
                .when(redirect(CLERK, Remedy.RECONSIDERATION, 60, PeriodUnit.CALENDAR_DAY, TOLD))
                .thenEvents(redirected().getLast())
                .andItStandsIn(ComplaintStage.REDIRECTED)
                .andTheVaultKeeps(Map.of("redirection-3", TOLD));
    }

    @ParameterizedTest
    @CsvSource({
        "RECONSIDERATION, 60, CALENDAR_DAY",
        "LITIGATION, 6, CALENDAR_MONTH",
        "RECONSIDERATION_OR_LITIGATION, 15, WORKING_DAY"
    })
    void theRemedyIsNamedWithThePeriodInWhichItIsOpen(Remedy remedy, int period, PeriodUnit unit) {
        given(received())
                .when(redirect(CLERK, remedy, period, unit, TOLD))
                .thenEvents(new ComplaintRedirected(
                        ID,
                        CLERK.actor(),
                        remedy,
                        period,
                        unit,
                        "redirection-2",
                        REPLY_TO_REDIRECTION,
                        day("2026-03-11"),
                        day("2026-03-18"),
                        false,
                        instant(WEDNESDAY)))
                .andItStandsIn(ComplaintStage.REDIRECTED);
    }

    @Test
    void whatIsAcceptedMayStillBePointedElsewhere() {
        given(accepted())
                .when(redirect(CLERK))
                .thenEvents(toldBy("redirection-4", "2026-03-11", "2026-03-18", false, WEDNESDAY))
                .andItStandsIn(ComplaintStage.REDIRECTED);
    }

    @Test
    void pointingElsewhereEndsAProposalToRefuse() {
        given(refusalProposed())
                .when(redirect(CLERK))
                .thenEvents(toldBy("redirection-4", "2026-03-11", "2026-03-18", false, WEDNESDAY))
                .andItStandsIn(ComplaintStage.REDIRECTED);
    }

    @Test
    void afterTheEndOfScreeningTheAcceptanceIsRecordedFirst() {
        given(received())
                .at(SATURDAY)
                .when(redirect(CLERK))
                .thenEvents(deemed(SATURDAY), toldBy("redirection-2", "2026-03-14", "2026-03-20", false, SATURDAY))
                .andItStandsIn(ComplaintStage.REDIRECTED, Overlay.DEEMED_ACCEPTED);
    }

    @ParameterizedTest
    @CsvSource({
        ", 60, CALENDAR_DAY",
        "LITIGATION, , CALENDAR_MONTH",
        "LITIGATION, 6, ",
        "LITIGATION, 0, CALENDAR_MONTH",
        "LITIGATION, -6, CALENDAR_MONTH"
    })
    void withoutRemedyAndPeriodNobodyIsSentAway(Remedy remedy, Integer period, PeriodUnit unit) {
        given(inScreening()).when(redirect(CLERK, remedy, period, unit, TOLD)).thenRefused(ErrorCode.REMEDY_MISSING);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \n"})
    void theComplainantIsToldInWords(String text) {
        given(inScreening())
                .when(redirect(CLERK, Remedy.LITIGATION, 6, PeriodUnit.CALENDAR_MONTH, text))
                .thenRefused(ErrorCode.MISSING_FIELD)
                .withDetail("field", "text");
    }

    @ParameterizedTest
    @MethodSource("tooLateOrStanding")
    void whatIsAssignedOrStandsStillOrIsOverIsNotPointedElsewhere(List<ComplaintEvent> history) {
        given(history).when(redirect(CLERK)).thenRefused(ErrorCode.NOT_POSSIBLE_IN_STAGE);
    }

    @Test
    void theOrganComplainedOfIsKeptOut() {
        given(inScreening()).when(redirect(CLERK_OF_THE_ORGAN)).thenRefused(ErrorCode.ORGAN_COMPLAINED_OF);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-14, 2026-03-20",
        // Qingming is off from 4 to 6 April
        "2026-04-03, 2026-04-13",
        // the holiday of May lasts to the 5th, and Saturday the 9th is worked
        "2026-04-30, 2026-05-11",
        // National Day lasts to 7 October, and Saturday the 10th is worked
        "2026-09-30, 2026-10-13"
    })
    void thePeriodToTellIsCountedInWorkingDays(String today, String dueOn) {
        given(accepted())
                .at(today + "T23:59:59+08:00")
                .when(redirect(CLERK))
                .thenEvents(toldBy("redirection-4", today, dueOn, false, today + "T23:59:59+08:00"));
    }

    @Test
    void overNewYearItIsProvisionalUntilTheCalendarIsPublished() {
        var wednesday = "2026-12-30T09:00+08:00";

        given(accepted())
                .at(wednesday)
                .when(redirect(CLERK))
                .thenEvents(toldBy("redirection-4", "2026-12-30", "2027-01-06", true, wednesday));
        given(accepted())
                .at(wednesday)
                .knowing(Calendars2027.published())
                .when(redirect(CLERK))
                .thenEvents(toldBy("redirection-4", "2026-12-30", "2027-01-07", false, wednesday));
    }

    private static ComplaintRedirected toldBy(
            String textRef, String startedOn, String dueOn, boolean provisional, String at) {
        return new ComplaintRedirected(
                ID,
                CLERK.actor(),
                Remedy.RECONSIDERATION,
                60,
                PeriodUnit.CALENDAR_DAY,
                textRef,
                REPLY_TO_REDIRECTION,
                day(startedOn),
                day(dueOn),
                provisional,
                instant(at));
    }
}
