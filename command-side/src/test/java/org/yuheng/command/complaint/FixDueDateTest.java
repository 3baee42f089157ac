package org.yuheng.command.complaint;

import static org.yuheng.command.complaint.ComplaintScenario.given;
import static org.yuheng.command.complaint.Histories.HANDLING_RULE;
import static org.yuheng.command.complaint.Histories.ID;
import static org.yuheng.command.complaint.Histories.ORGAN;
import static org.yuheng.command.complaint.Histories.REPLY_RULE;
import static org.yuheng.command.complaint.Histories.SCREENING_RULE;
import static org.yuheng.command.complaint.Histories.SUPPLEMENT_RULE;
import static org.yuheng.command.complaint.Histories.after;
import static org.yuheng.command.complaint.Histories.day;
import static org.yuheng.command.complaint.Histories.instant;
import static org.yuheng.command.complaint.Histories.nothing;
import static org.yuheng.command.complaint.Histories.received;
import static org.yuheng.command.complaint.Histories.withdrawn;
import static org.yuheng.command.complaint.Persons.CLERK;
import static org.yuheng.command.complaint.Persons.COMPLAINANT;
import static org.yuheng.command.complaint.Persons.HEAD;
import static org.yuheng.command.complaint.Requests.accept;
import static org.yuheng.command.complaint.Requests.deemAccepted;
import static org.yuheng.command.complaint.Requests.fixDueDate;
import static org.yuheng.kernel.rule.ClockKind.HANDLING;
import static org.yuheng.kernel.rule.ClockKind.REPLY;
import static org.yuheng.kernel.rule.ClockKind.SCREENING;
import static org.yuheng.kernel.rule.ClockKind.SUPPLEMENT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yuheng.kernel.calendar.LegalDay;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.RefusalReason;
import org.yuheng.kernel.complaint.event.ComplaintAccepted;
import org.yuheng.kernel.complaint.event.ComplaintDeemedAccepted;
import org.yuheng.kernel.complaint.event.ComplaintDueDateFixed;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.complaint.event.ComplaintRefusalProposed;
import org.yuheng.kernel.complaint.event.ComplaintRefused;
import org.yuheng.kernel.complaint.event.ComplaintScreeningStarted;
import org.yuheng.kernel.complaint.event.ComplaintSupplementRequested;
import org.yuheng.kernel.complaint.event.ComplaintSupplemented;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.rule.ClockKind;

/** 期限确定: a provisional last day becomes certain when the calendar of its year is published. */
class FixDueDateTest {
    private static final String NEW_YEARS_EVE = "2026-12-31T10:00+08:00";
    private static final String LATER = "2027-01-10T09:00+08:00";

    @Test
    void aProvisionalLastDayMovesToItsCertainDay() {
        given(receivedOnNewYearsEve())
                .knowing(Calendars2027.published())
                .at(LATER)
                .when(fixDueDate(SCREENING))
                .thenEvents(fixed(SCREENING, SCREENING_RULE, "2027-01-06"))
                .andItStandsIn(ComplaintStage.RECEIVED);
    }

    @Test
    void withoutTheCalendarItStaysProvisional() {
        given(receivedOnNewYearsEve()).at(LATER).when(fixDueDate(SCREENING)).thenNothing();
    }

    @Test
    void aDayIsFixedOnce() {
        given(after(receivedOnNewYearsEve(), fixed(SCREENING, SCREENING_RULE, "2027-01-06")))
                .knowing(Calendars2027.published())
                .at(LATER)
                .when(fixDueDate(SCREENING))
                .thenNothing();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SCREENING")
    void aClockThatDoesNotRunHasNoDayToFix(ClockKind clock) {
        given(receivedOnNewYearsEve())
                .knowing(Calendars2027.published())
                .at(LATER)
                .when(fixDueDate(clock))
                .thenNothing();
    }

    @Test
    void whatWasCertainIsLeftAlone() {
        given(received())
                .knowing(Calendars2027.published())
                .at(LATER)
                .when(fixDueDate(SCREENING))
                .thenNothing();
        given(withdrawn())
                .knowing(Calendars2027.published())
                .at(LATER)
                .when(fixDueDate(REPLY))
                .thenNothing();
    }

    @Test
    void thePeriodToSupplyIsFixedByTheDaysThatWereStated() {
        given(askedForFiveDays())
                .knowing(Calendars2027.published())
                .at(LATER)
                .when(fixDueDate(SUPPLEMENT))
                .thenEvents(fixed(SUPPLEMENT, SUPPLEMENT_RULE, "2027-01-07"));
    }

    @Test
    void whatWasLeftOfScreeningIsFixedByTheDaysThatWereLeft() {
        var supplied = after(
                askedForFiveDays(),
                new ComplaintSupplemented(
                        ID,
                        COMPLAINANT.actor(),
                        "supplement",
                        SCREENING_RULE,
                        day("2026-12-31"),
                        day("2027-01-01"),
                        true,
                        instant(NEW_YEARS_EVE)));

        given(supplied)
                .knowing(Calendars2027.published())
                .at(LATER)
                .when(fixDueDate(SCREENING))
                .thenEvents(fixed(SCREENING, SCREENING_RULE, "2027-01-04"));
    }

    @Test
    void thePeriodToHandleIsFixedInCalendarDays() {
        // the 30th day is the Saturday that is worked in this calendar and was thought to be free before
        var accepted = after(
                received("2026-12-08T09:00+08:00", "2026-12-11", false),
                new ComplaintAccepted(
                        ID,
                        CLERK.actor(),
                        Category.SEAL,
                        ORGAN,
                        org.yuheng.kernel.complaint.JurisdictionGround.TERRITORY,
                        null,
                        HANDLING_RULE,
                        day("2026-12-10"),
                        day("2027-01-11"),
                        true,
                        instant("2026-12-10T09:00+08:00")));

        given(accepted)
                .knowing(Calendars2027.published())
                .at(LATER)
                .when(fixDueDate(HANDLING))
                .thenEvents(fixed(HANDLING, HANDLING_RULE, "2027-01-09"))
                .andItStandsIn(ComplaintStage.ACCEPTED);
    }

    @Test
    void thePeriodToTellOfARefusalIsFixedToo() {
        var refused = after(
                received("2026-12-28T09:00+08:00", "2026-12-31", false),
                new ComplaintRefusalProposed(
                        ID, CLERK.actor(), RefusalReason.NOT_ENFORCEMENT, "r", instant("2026-12-29T09:00+08:00")),
                new ComplaintRefused(
                        ID,
                        HEAD.actor(),
                        RefusalReason.NOT_ENFORCEMENT,
                        "refusal",
                        REPLY_RULE,
                        day("2026-12-30"),
                        day("2027-01-06"),
                        true,
                        instant("2026-12-30T09:00+08:00")));

        given(refused)
                .knowing(Calendars2027.published())
                .at(LATER)
                .when(fixDueDate(REPLY))
                .thenEvents(fixed(REPLY, REPLY_RULE, "2027-01-07"))
                .andItStandsIn(ComplaintStage.REFUSED);
    }

    @Test
    void aFixedDayThatHasPassedHasItsEffectFromThatDay() {
        given(after(receivedOnNewYearsEve(), fixed(SCREENING, SCREENING_RULE, "2027-01-06")))
                .knowing(Calendars2027.published())
                .at(LATER)
                .when(deemAccepted())
                .thenEvents(new ComplaintDeemedAccepted(
                        ID,
                        SCREENING_RULE,
                        day("2027-01-06"),
                        HANDLING_RULE,
                        day("2027-01-07"),
                        day("2027-02-08"),
                        false,
                        LegalDay.endOf(day("2027-01-06")),
                        instant(LATER)));
    }

    @Test
    void untilItIsFixedADayHasNoEffectThoughTheCalendarIsThere() {
        given(receivedOnNewYearsEve())
                .knowing(Calendars2027.published())
                .at(LATER)
                .when(accept(CLERK))
                .andItStandsIn(ComplaintStage.ACCEPTED);
    }

    @Test
    void aComplaintThatNobodyFiledIsNotFound() {
        given(nothing()).when(fixDueDate(SCREENING)).thenRefused(ErrorCode.NOT_FOUND);
    }

    private static List<ComplaintEvent> receivedOnNewYearsEve() {
        return received(NEW_YEARS_EVE, "2027-01-05", true);
    }

    /** Received on Monday, asked on Wednesday, so that one day of screening is left. */
    private static List<ComplaintEvent> askedForFiveDays() {
        return after(
                received("2026-12-28T09:00+08:00", "2026-12-31", false),
                new ComplaintScreeningStarted(ID, CLERK.actor(), instant("2026-12-30T09:00+08:00")),
                new ComplaintSupplementRequested(
                        ID,
                        CLERK.actor(),
                        "supplement-list",
                        1,
                        SUPPLEMENT_RULE,
                        5,
                        day("2026-12-30"),
                        day("2027-01-06"),
                        true,
                        instant("2026-12-30T09:00+08:00")));
    }

    private static ComplaintDueDateFixed fixed(ClockKind clock, String rule, String dueOn) {
        return new ComplaintDueDateFixed(ID, clock, rule, day(dueOn), instant(LATER));
    }
}
