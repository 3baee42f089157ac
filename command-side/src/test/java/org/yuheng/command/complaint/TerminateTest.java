package org.yuheng.command.complaint;

import static org.yuheng.command.complaint.ComplaintScenario.given;
import static org.yuheng.command.complaint.Histories.ID;
import static org.yuheng.command.complaint.Histories.WEDNESDAY;
import static org.yuheng.command.complaint.Histories.accepted;
import static org.yuheng.command.complaint.Histories.after;
import static org.yuheng.command.complaint.Histories.awaitingSupplement;
import static org.yuheng.command.complaint.Histories.inScreening;
import static org.yuheng.command.complaint.Histories.instant;
import static org.yuheng.command.complaint.Histories.received;
import static org.yuheng.command.complaint.Histories.refusalProposed;
import static org.yuheng.command.complaint.Histories.refused;
import static org.yuheng.command.complaint.Histories.withdrawn;
import static org.yuheng.command.complaint.LaterHistories.assigned;
import static org.yuheng.command.complaint.LaterHistories.closedUnsatisfied;
import static org.yuheng.command.complaint.LaterHistories.concluded;
import static org.yuheng.command.complaint.LaterHistories.escalated;
import static org.yuheng.command.complaint.LaterHistories.merged;
import static org.yuheng.command.complaint.LaterHistories.redirected;
import static org.yuheng.command.complaint.LaterHistories.replied;
import static org.yuheng.command.complaint.LaterHistories.suspendedWhileVerifying;
import static org.yuheng.command.complaint.LaterHistories.terminated;
import static org.yuheng.command.complaint.LaterHistories.transferred;
import static org.yuheng.command.complaint.LaterHistories.unsatisfied;
import static org.yuheng.command.complaint.LaterHistories.verifying;
import static org.yuheng.command.complaint.Persons.HEAD;
import static org.yuheng.command.complaint.Persons.HEAD_OF_THE_ORGAN;
import static org.yuheng.command.complaint.Requests.deemAccepted;
import static org.yuheng.command.complaint.Requests.fixDueDate;
import static org.yuheng.command.complaint.Requests.terminate;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.Overlay;
import org.yuheng.kernel.complaint.TerminationGround;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.complaint.event.ComplaintTerminated;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.rule.ClockKind;

/** 终止: no supervision beside reconsideration or litigation, and none of what is there no more. */
class TerminateTest {
    private static final String WHY = "投诉人已就同一处罚决定提起行政诉讼";

    static Stream<List<ComplaintEvent>> open() {
        return Stream.of(
                received(),
                inScreening(),
                refusalProposed(),
                awaitingSupplement(),
                accepted(),
                assigned(),
                verifying(),
                concluded(),
                replied(),
                unsatisfied());
    }

    static Stream<List<ComplaintEvent>> over() {
        return Stream.of(
                refused(), redirected(), transferred(), merged(), withdrawn(), terminated(), closedUnsatisfied());
    }

    @ParameterizedTest
    @EnumSource
    void aHeadEndsTheMatterOnEachOfTheGrounds(TerminationGround ground) {
        given(verifying())
                .when(terminate(HEAD, ground, WHY))
                .thenEvents(ended(ground, "termination-6"))
                .andItStandsIn(ComplaintStage.TERMINATED)
                .andTheVaultKeeps(Map.of("termination-6", WHY));
    }

    @ParameterizedTest
    @MethodSource("open")
    void whateverIsOpenMayEndThatWay(List<ComplaintEvent> history) {
        given(history)
                .when(terminate(HEAD, TerminationGround.OBJECT_GONE, "处罚决定已撤销"))
                .thenEvents(ended(TerminationGround.OBJECT_GONE, "termination-" + (history.size() + 1)))
                .andItStandsIn(ComplaintStage.TERMINATED);
    }

    @Test
    void soMayWhatStandsStillAndWhatIsPartOfACase() {
        given(suspendedWhileVerifying())
                .when(terminate(HEAD, TerminationGround.RECONSIDERATION_BEGUN, WHY))
                .thenEvents(ended(TerminationGround.RECONSIDERATION_BEGUN, "termination-7"))
                .andItStandsIn(ComplaintStage.TERMINATED);
        given(escalated())
                .when(terminate(HEAD, TerminationGround.LITIGATION_BEGUN, WHY))
                .andItStandsIn(ComplaintStage.TERMINATED, Overlay.ESCALATED);
    }

    @Test
    void withTheEndItsClocksStop() {
        given(terminated())
                .at("2027-03-01T09:00+08:00")
                .when(fixDueDate(ClockKind.HANDLING))
                .thenNothing();
        given(after(received(), ended(TerminationGround.OBJECT_GONE, "termination-2")))
                .at("2026-12-31T09:00+08:00")
                .when(deemAccepted())
                .thenNothing();
    }

    @Test
    void theGroundIsNamed() {
        given(verifying())
                .when(terminate(HEAD, null, WHY))
                .thenRefused(ErrorCode.MISSING_FIELD)
                .withDetail("field", "ground");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void theReasonIsGivenInWriting(String reason) {
        given(verifying())
                .when(terminate(HEAD, TerminationGround.OBJECT_GONE, reason))
                .thenRefused(ErrorCode.MISSING_FIELD)
                .withDetail("field", "reason");
    }

    @ParameterizedTest
    @MethodSource("over")
    void whatIsOverDoesNotEndOnceMore(List<ComplaintEvent> history) {
        given(history)
                .when(terminate(HEAD, TerminationGround.OBJECT_GONE, WHY))
                .thenRefused(ErrorCode.NOT_POSSIBLE_IN_STAGE);
    }

    @Test
    void theOrganComplainedOfIsKeptOut() {
        given(verifying())
                .when(terminate(HEAD_OF_THE_ORGAN, TerminationGround.OBJECT_GONE, WHY))
                .thenRefused(ErrorCode.ORGAN_COMPLAINED_OF);
    }

    private static ComplaintTerminated ended(TerminationGround ground, String textRef) {
        return new ComplaintTerminated(ID, HEAD.actor(), ground, textRef, instant(WEDNESDAY));
    }
}
