package org.yuheng.command.complaint;

import static org.yuheng.command.complaint.ComplaintScenario.given;
import static org.yuheng.command.complaint.Histories.HANDLING_RULE;
import static org.yuheng.command.complaint.Histories.ID;
import static org.yuheng.command.complaint.Histories.SCREENING_RULE;
import static org.yuheng.command.complaint.Histories.accepted;
import static org.yuheng.command.complaint.Histories.awaitingSupplement;
import static org.yuheng.command.complaint.Histories.day;
import static org.yuheng.command.complaint.Histories.deemed;
import static org.yuheng.command.complaint.Histories.deemedAccepted;
import static org.yuheng.command.complaint.Histories.inScreening;
import static org.yuheng.command.complaint.Histories.instant;
import static org.yuheng.command.complaint.Histories.nothing;
import static org.yuheng.command.complaint.Histories.received;
import static org.yuheng.command.complaint.Histories.refusalProposed;
import static org.yuheng.command.complaint.Histories.refused;
import static org.yuheng.command.complaint.Histories.supplemented;
import static org.yuheng.command.complaint.Histories.withdrawn;
import static org.yuheng.command.complaint.Requests.deemAccepted;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.Overlay;
import org.yuheng.kernel.complaint.event.ComplaintDeemedAccepted;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.error.ErrorCode;

/** 视为受理: nobody decided until 24:00 of the last day in Shanghai. */
class DeemAcceptedTest {
    private static final String ONE_SECOND_BEFORE = "2026-03-13T23:59:59+08:00";
    private static final String MIDNIGHT = "2026-03-14T00:00+08:00";

    static Stream<List<ComplaintEvent>> undecided() {
        return Stream.of(received(), inScreening(), refusalProposed());
    }

    static Stream<List<ComplaintEvent>> decidedOrStanding() {
        return Stream.of(awaitingSupplement(), accepted(), deemedAccepted(), refused(), withdrawn());
    }

    @ParameterizedTest
    @MethodSource("undecided")
    void oneSecondBeforeTheEndOfTheLastDayNothingHappens(List<ComplaintEvent> history) {
        given(history).at(ONE_SECOND_BEFORE).when(deemAccepted()).thenNothing();
    }

    @ParameterizedTest
    @MethodSource("undecided")
    void atTheEndOfTheLastDayWhatNobodyDecidedCountsAsAccepted(List<ComplaintEvent> history) {
        given(history)
                .at(MIDNIGHT)
                .when(deemAccepted())
                .thenEvents(deemed(MIDNIGHT))
                .andItStandsIn(ComplaintStage.ACCEPTED, Overlay.DEEMED_ACCEPTED);
    }

    @Test
    void howeverLateTheClockComesTheEffectIsFromTheEndOfTheDay() {
        given(received())
                .at("2026-05-20T11:00+08:00")
                .when(deemAccepted())
                .thenEvents(deemed("2026-05-20T11:00+08:00"));
    }

    @ParameterizedTest
    @MethodSource("decidedOrStanding")
    void nothingHappensToWhatIsDecidedOrStandsStill(List<ComplaintEvent> history) {
        given(history).at("2026-12-31T09:00+08:00").when(deemAccepted()).thenNothing();
    }

    @Test
    void afterASupplementTheDaysThatWereLeftMustPassToo() {
        given(supplemented())
                .at("2026-03-18T23:59:59+08:00")
                .when(deemAccepted())
                .thenNothing();
        given(supplemented())
                .at("2026-03-19T00:00+08:00")
                .when(deemAccepted())
                .thenEvents(new ComplaintDeemedAccepted(
                        ID,
                        SCREENING_RULE,
                        day("2026-03-18"),
                        HANDLING_RULE,
                        day("2026-03-19"),
                        // the 30th day is a Saturday
                        day("2026-04-20"),
                        false,
                        instant("2026-03-19T00:00+08:00"),
                        instant("2026-03-19T00:00+08:00")));
    }

    @Test
    void aProvisionalLastDayHasNoSuchEffect() {
        given(received("2026-12-31T10:00+08:00", "2027-01-05", true))
                .at("2027-03-01T09:00+08:00")
                .when(deemAccepted())
                .thenNothing();
    }

    @Test
    void aComplaintThatNobodyFiledIsNotFound() {
        given(nothing()).when(deemAccepted()).thenRefused(ErrorCode.NOT_FOUND);
    }
}
