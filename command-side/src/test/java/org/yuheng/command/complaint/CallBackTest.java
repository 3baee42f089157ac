package org.yuheng.command.complaint;

import static org.yuheng.command.complaint.ComplaintScenario.given;
import static org.yuheng.command.complaint.Histories.HANDLING_RULE;
import static org.yuheng.command.complaint.Histories.ID;
import static org.yuheng.command.complaint.Histories.WEDNESDAY;
import static org.yuheng.command.complaint.Histories.after;
import static org.yuheng.command.complaint.Histories.day;
import static org.yuheng.command.complaint.Histories.instant;
import static org.yuheng.command.complaint.Histories.refused;
import static org.yuheng.command.complaint.Histories.withdrawn;
import static org.yuheng.command.complaint.LaterHistories.assigned;
import static org.yuheng.command.complaint.LaterHistories.closedUnsatisfied;
import static org.yuheng.command.complaint.LaterHistories.concluded;
import static org.yuheng.command.complaint.LaterHistories.replied;
import static org.yuheng.command.complaint.LaterHistories.satisfied;
import static org.yuheng.command.complaint.LaterHistories.unsatisfied;
import static org.yuheng.command.complaint.LaterHistories.verifying;
import static org.yuheng.command.complaint.Persons.CLERK;
import static org.yuheng.command.complaint.Persons.CLERK_OF_THE_ORGAN;
import static org.yuheng.command.complaint.Persons.COMPLAINANT;
import static org.yuheng.command.complaint.Persons.HEAD;
import static org.yuheng.command.complaint.Persons.OTHER_CLERK;
import static org.yuheng.command.complaint.Requests.callBack;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.ReopeningGround;
import org.yuheng.kernel.complaint.event.ComplaintCalledBack;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.complaint.event.ComplaintReopened;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.platform.access.Authority;

/** 回访: whether the answer satisfies; who is satisfied closes the matter, who is not says why. */
class CallBackTest {

    static Stream<List<ComplaintEvent>> notToldOrOver() {
        return Stream.of(verifying(), concluded(), refused(), satisfied(), closedUnsatisfied(), withdrawn());
    }

    @Test
    void whoIsSatisfiedClosesTheMatter() {
        given(replied())
                .when(callBack(COMPLAINANT, true, null))
                .thenEvents(satisfied().getLast())
                .andItStandsIn(ComplaintStage.CLOSED)
                .andTheVaultKeeps(Map.of());
    }

    @Test
    void whatASatisfiedPersonSaysIsKept() {
        given(replied())
                .when(callBack(COMPLAINANT, true, "问题解决了，谢谢"))
                .thenEvents(said(COMPLAINANT, true, "call-back-8"))
                .andItStandsIn(ComplaintStage.CLOSED)
                .andTheVaultKeeps(Map.of("call-back-8", "问题解决了，谢谢"));
    }

    @Test
    void whoIsNotSatisfiedSaysWhyAndTheMatterStaysOpen() {
        given(replied())
                .when(callBack(COMPLAINANT, false, "罚款至今没有退还"))
                .thenEvents(unsatisfied().getLast())
                .andItStandsIn(ComplaintStage.REPLIED)
                .andTheVaultKeeps(Map.of("call-back-8", "罚款至今没有退还"));
    }

    @Test
    void aClerkMayAskByTelephoneAndRecordTheAnswer() {
        given(replied())
                .when(callBack(CLERK, true, null))
                .thenEvents(said(CLERK, true, null))
                .andItStandsIn(ComplaintStage.CLOSED);
        given(replied())
                .when(callBack(OTHER_CLERK, false, "电话回访：不满意"))
                .thenEvents(said(OTHER_CLERK, false, "call-back-8"))
                .andItStandsIn(ComplaintStage.REPLIED);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \n"})
    void discontentWithoutAReasonIsNotRecorded(String reason) {
        given(replied())
                .when(callBack(COMPLAINANT, false, reason))
                .thenRefused(ErrorCode.MISSING_FIELD)
                .withDetail("field", "reason");
    }

    @Test
    void theAnswerIsYesOrNo() {
        given(replied())
                .when(callBack(COMPLAINANT, null, "一般"))
                .thenRefused(ErrorCode.MISSING_FIELD)
                .withDetail("field", "satisfied");
    }

    @Test
    void nobodyIsCalledBackTwice() {
        given(unsatisfied()).when(callBack(COMPLAINANT, true, null)).thenRefused(ErrorCode.ALREADY_CALLED_BACK);
        given(unsatisfied()).when(callBack(CLERK, false, "仍不满意")).thenRefused(ErrorCode.ALREADY_CALLED_BACK);
    }

    @Test
    void whatWasTakenUpAgainAndToldAgainIsCalledBackAgain() {
        var toldAgain = after(
                closedUnsatisfied(),
                new ComplaintReopened(
                        ID,
                        HEAD.actor(),
                        ReopeningGround.UNSATISFIED_CALL_BACK,
                        "reopening-10",
                        HANDLING_RULE,
                        day("2026-03-11"),
                        day("2026-04-10"),
                        false,
                        instant(WEDNESDAY)),
                assigned().getLast(),
                verifying().getLast(),
                concluded().getLast(),
                replied().getLast());

        given(toldAgain)
                .when(callBack(COMPLAINANT, true, null))
                .thenEvents(said(COMPLAINANT, true, null))
                .andItStandsIn(ComplaintStage.CLOSED);
    }

    @ParameterizedTest
    @MethodSource("notToldOrOver")
    void beforeTheReplyAndAfterTheEndNobodyIsAsked(List<ComplaintEvent> history) {
        given(history).when(callBack(COMPLAINANT, true, null)).thenRefused(ErrorCode.NOT_POSSIBLE_IN_STAGE);
    }

    @Test
    void theOrganComplainedOfIsKeptOut() {
        given(replied()).when(callBack(CLERK_OF_THE_ORGAN, true, null)).thenRefused(ErrorCode.ORGAN_COMPLAINED_OF);
    }

    private static ComplaintCalledBack said(Authority by, boolean satisfied, String textRef) {
        return new ComplaintCalledBack(ID, by.actor(), satisfied, textRef, instant(WEDNESDAY));
    }
}
