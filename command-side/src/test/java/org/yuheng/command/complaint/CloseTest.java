package org.yuheng.command.complaint;

import static org.yuheng.command.complaint.ComplaintScenario.given;
import static org.yuheng.command.complaint.Histories.ID;
import static org.yuheng.command.complaint.Histories.WEDNESDAY;
import static org.yuheng.command.complaint.Histories.inScreening;
import static org.yuheng.command.complaint.Histories.instant;
import static org.yuheng.command.complaint.Histories.refused;
import static org.yuheng.command.complaint.LaterHistories.closedUnsatisfied;
import static org.yuheng.command.complaint.LaterHistories.concluded;
import static org.yuheng.command.complaint.LaterHistories.replied;
import static org.yuheng.command.complaint.LaterHistories.satisfied;
import static org.yuheng.command.complaint.LaterHistories.unsatisfied;
import static org.yuheng.command.complaint.LaterHistories.verifying;
import static org.yuheng.command.complaint.Persons.HEAD;
import static org.yuheng.command.complaint.Persons.HEAD_OF_THE_ORGAN;
import static org.yuheng.command.complaint.Requests.close;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.event.ComplaintClosed;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.error.ErrorCode;

/** 结案: after the call-back, or with the reason why none is possible. */
class CloseTest {

    static Stream<List<ComplaintEvent>> notToldOrOver() {
        return Stream.of(inScreening(), verifying(), concluded(), refused(), satisfied(), closedUnsatisfied());
    }

    @Test
    void aHeadClosesAfterACallBackThoughItWasNotSatisfied() {
        given(unsatisfied())
                .when(close(HEAD, null))
                .thenEvents(closedUnsatisfied().getLast())
                .andItStandsIn(ComplaintStage.CLOSED)
                .andTheVaultKeeps(Map.of());
    }

    @Test
    void aReasonIsKeptWhereOneIsGiven() {
        given(unsatisfied())
                .when(close(HEAD, "不满意的事项已另案处理"))
                .thenEvents(new ComplaintClosed(ID, HEAD.actor(), true, "closing-9", instant(WEDNESDAY)))
                .andTheVaultKeeps(Map.of("closing-9", "不满意的事项已另案处理"));
    }

    @Test
    void whereNobodyCanBeCalledBackTheReasonIsGiven() {
        given(replied())
                .when(close(HEAD, "三次拨打均无人接听"))
                .thenEvents(new ComplaintClosed(ID, HEAD.actor(), false, "closing-8", instant(WEDNESDAY)))
                .andItStandsIn(ComplaintStage.CLOSED)
                .andTheVaultKeeps(Map.of("closing-8", "三次拨打均无人接听"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \n"})
    void withoutCallBackAndReasonNothingIsClosed(String reason) {
        given(replied()).when(close(HEAD, reason)).thenRefused(ErrorCode.CALL_BACK_MISSING);
    }

    @ParameterizedTest
    @MethodSource("notToldOrOver")
    void beforeTheReplyAndAfterTheEndThereIsNothingToClose(List<ComplaintEvent> history) {
        given(history).when(close(HEAD, "理由")).thenRefused(ErrorCode.NOT_POSSIBLE_IN_STAGE);
    }

    @Test
    void theOrganComplainedOfIsKeptOut() {
        given(unsatisfied()).when(close(HEAD_OF_THE_ORGAN, null)).thenRefused(ErrorCode.ORGAN_COMPLAINED_OF);
    }
}
