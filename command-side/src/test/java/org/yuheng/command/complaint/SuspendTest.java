package org.yuheng.command.complaint;

import static org.yuheng.command.complaint.ComplaintScenario.given;
import static org.yuheng.command.complaint.Histories.HANDLING_RULE;
import static org.yuheng.command.complaint.Histories.ID;
import static org.yuheng.command.complaint.Histories.SUPPLEMENT_RULE;
import static org.yuheng.command.complaint.Histories.WEDNESDAY;
import static org.yuheng.command.complaint.Histories.awaitingSupplement;
import static org.yuheng.command.complaint.Histories.deemed;
import static org.yuheng.command.complaint.Histories.inScreening;
import static org.yuheng.command.complaint.Histories.instant;
import static org.yuheng.command.complaint.Histories.refusalProposed;
import static org.yuheng.command.complaint.Histories.refused;
import static org.yuheng.command.complaint.Histories.withdrawn;
import static org.yuheng.command.complaint.LaterHistories.OTHER_ID;
import static org.yuheng.command.complaint.LaterHistories.REPLY_TO_CONCLUSION;
import static org.yuheng.command.complaint.LaterHistories.closedUnsatisfied;
import static org.yuheng.command.complaint.LaterHistories.concluded;
import static org.yuheng.command.complaint.LaterHistories.merged;
import static org.yuheng.command.complaint.LaterHistories.redirected;
import static org.yuheng.command.complaint.LaterHistories.replied;
import static org.yuheng.command.complaint.LaterHistories.suspendedInScreening;
import static org.yuheng.command.complaint.LaterHistories.suspendedWhileVerifying;
import static org.yuheng.command.complaint.LaterHistories.terminated;
import static org.yuheng.command.complaint.LaterHistories.transferred;
import static org.yuheng.command.complaint.LaterHistories.verifying;
import static org.yuheng.command.complaint.Persons.CLERK;
import static org.yuheng.command.complaint.Persons.HEAD;
import static org.yuheng.command.complaint.Persons.HEAD_OF_THE_ORGAN;
import static org.yuheng.command.complaint.Requests.accept;
import static org.yuheng.command.complaint.Requests.deemAccepted;
import static org.yuheng.command.complaint.Requests.extend;
import static org.yuheng.command.complaint.Requests.merge;
import static org.yuheng.command.complaint.Requests.redirect;
import static org.yuheng.command.complaint.Requests.refuse;
import static org.yuheng.command.complaint.Requests.suspend;
import static org.yuheng.command.complaint.Requests.transfer;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.Overlay;
import org.yuheng.kernel.complaint.RefusalReason;
import org.yuheng.kernel.complaint.SuspensionGround;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.complaint.event.ComplaintSuspended;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.rule.ClockKind;

/** 中止: by decision of a head the clocks stand still, and nothing moves until they go on. */
class SuspendTest {
    private static final String WHY = "等待检验机构出具报告";

    static Stream<ComplaintCommand> stepsForward() {
        return Stream.of(
                accept(CLERK),
                refuse(CLERK, RefusalReason.NOT_ENFORCEMENT, "理由"),
                redirect(CLERK),
                transfer(HEAD, "bureau.henan", null, "理由"),
                merge(CLERK, OTHER_ID),
                extend(HEAD, 1, "理由"),
                suspend(HEAD, SuspensionGround.APPRAISAL, WHY));
    }

    static Stream<List<ComplaintEvent>> over() {
        return Stream.of(
                refused(), redirected(), transferred(), merged(), withdrawn(), terminated(), closedUnsatisfied());
    }

    @Test
    void aHeadLetsTheHandlingClockStandWithThirtyDaysLeft() {
        given(verifying())
                .when(suspend(HEAD, SuspensionGround.APPRAISAL, WHY))
                .thenEvents(suspendedWhileVerifying().getLast())
                .andItStandsIn(ComplaintStage.VERIFYING, Overlay.SUSPENDED)
                .andTheVaultKeeps(Map.of("suspension-6", WHY));
    }

    @Test
    void screeningStandsWithThursdayAndFridayLeft() {
        given(inScreening())
                .when(suspend(HEAD, SuspensionGround.PROCEEDINGS_AWAITED, "行政复议结果未出"))
                .thenEvents(suspendedInScreening().getLast())
                .andItStandsIn(ComplaintStage.SCREENING, Overlay.SUSPENDED);
    }

    @Test
    void soDoesThePeriodToSupply() {
        given(awaitingSupplement())
                .at("2026-03-14T09:00+08:00")
                .when(suspend(HEAD, SuspensionGround.FORCE_MAJEURE, "洪水"))
                .thenEvents(standing(
                        SuspensionGround.FORCE_MAJEURE,
                        ClockKind.SUPPLEMENT,
                        SUPPLEMENT_RULE,
                        8,
                        "suspension-4",
                        "2026-03-14T09:00+08:00"))
                .andItStandsIn(ComplaintStage.SUPPLEMENT_REQUESTED, Overlay.SUSPENDED);
    }

    @Test
    void soDoesThePeriodToReply() {
        given(concluded())
                .when(suspend(HEAD, SuspensionGround.OTHER, "投诉人要求暂缓答复"))
                .thenEvents(standing(
                        SuspensionGround.OTHER, ClockKind.REPLY, REPLY_TO_CONCLUSION, 5, "suspension-7", WEDNESDAY))
                .andItStandsIn(ComplaintStage.CONCLUDED, Overlay.SUSPENDED);
    }

    @Test
    void whereNoClockRunsTheMatterStandsAllTheSame() {
        given(replied())
                .when(suspend(HEAD, SuspensionGround.OTHER, "投诉人住院，暂缓回访"))
                .thenEvents(standing(SuspensionGround.OTHER, null, null, null, "suspension-8", WEDNESDAY))
                .andItStandsIn(ComplaintStage.REPLIED, Overlay.SUSPENDED);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-31, 10",
        // a Sunday
        "2026-04-05, 5",
        "2026-04-09, 1",
        // its last day, and long after it
        "2026-04-10, 0",
        "2026-05-20, 0"
    })
    void whatIsLeftIsCountedFromTheNextDayOn(String today, int left) {
        var evening = today + "T23:59:59+08:00";

        given(verifying())
                .at(evening)
                .when(suspend(HEAD, SuspensionGround.APPRAISAL, WHY))
                .thenEvents(standing(
                        SuspensionGround.APPRAISAL, ClockKind.HANDLING, HANDLING_RULE, left, "suspension-6", evening));
    }

    @Test
    void afterTheEndOfScreeningItIsHandlingThatStands() {
        var saturday = "2026-03-14T09:00+08:00";

        given(inScreening())
                .at(saturday)
                .when(suspend(HEAD, SuspensionGround.APPRAISAL, WHY))
                .thenEvents(
                        deemed(saturday),
                        standing(
                                SuspensionGround.APPRAISAL,
                                ClockKind.HANDLING,
                                HANDLING_RULE,
                                30,
                                "suspension-3",
                                saturday))
                .andItStandsIn(ComplaintStage.ACCEPTED, Overlay.SUSPENDED, Overlay.DEEMED_ACCEPTED);
    }

    @Test
    void aProposalToRefuseWaits() {
        given(refusalProposed())
                .when(suspend(HEAD, SuspensionGround.APPRAISAL, WHY))
                .andItStandsIn(ComplaintStage.SCREENING, Overlay.SUSPENDED, Overlay.REFUSAL_PROPOSED);
    }

    @Test
    void whileItStandsNobodyIsDeemedToHaveAccepted() {
        given(suspendedInScreening())
                .at("2026-12-31T09:00+08:00")
                .when(deemAccepted())
                .thenNothing();
    }

    @ParameterizedTest
    @MethodSource("stepsForward")
    void whileItStandsNothingMovesButWhatEndsThat(ComplaintCommand step) {
        given(suspendedInScreening())
                .when(step)
                .thenRefused(ErrorCode.NOT_POSSIBLE_IN_STAGE)
                .withDetail("stage", "SCREENING")
                .withDetail(
                        "lawful",
                        List.of("resume", "terminate", "withdraw", "write", "approve-identity-read", "read-identity"));
    }

    @Test
    void theGroundIsNamed() {
        given(verifying())
                .when(suspend(HEAD, null, WHY))
                .thenRefused(ErrorCode.MISSING_FIELD)
                .withDetail("field", "ground");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void theReasonIsGivenInWriting(String reason) {
        given(verifying())
                .when(suspend(HEAD, SuspensionGround.APPRAISAL, reason))
                .thenRefused(ErrorCode.MISSING_FIELD)
                .withDetail("field", "reason");
    }

    @ParameterizedTest
    @MethodSource("over")
    void whatIsOverDoesNotStandStill(List<ComplaintEvent> history) {
        given(history)
                .when(suspend(HEAD, SuspensionGround.APPRAISAL, WHY))
                .thenRefused(ErrorCode.NOT_POSSIBLE_IN_STAGE);
    }

    @Test
    void theOrganComplainedOfIsKeptOut() {
        given(verifying())
                .when(suspend(HEAD_OF_THE_ORGAN, SuspensionGround.APPRAISAL, WHY))
                .thenRefused(ErrorCode.ORGAN_COMPLAINED_OF);
    }

    private static ComplaintSuspended standing(
            SuspensionGround ground, ClockKind clock, String rule, Integer left, String textRef, String at) {
        return new ComplaintSuspended(ID, HEAD.actor(), ground, clock, rule, left, textRef, instant(at));
    }
}
