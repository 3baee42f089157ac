package org.yuheng.command.complaint;

import static org.yuheng.command.complaint.ComplaintScenario.given;
import static org.yuheng.command.complaint.Histories.ID;
import static org.yuheng.command.complaint.Histories.WEDNESDAY;
import static org.yuheng.command.complaint.Histories.after;
import static org.yuheng.command.complaint.Histories.awaitingSupplement;
import static org.yuheng.command.complaint.Histories.deemed;
import static org.yuheng.command.complaint.Histories.instant;
import static org.yuheng.command.complaint.Histories.received;
import static org.yuheng.command.complaint.LaterHistories.merged;
import static org.yuheng.command.complaint.Persons.COMPLAINANT;
import static org.yuheng.command.complaint.Requests.write;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.Overlay;
import org.yuheng.kernel.complaint.event.ComplainantWrote;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.error.ErrorCode;

/** 留言: the person who complained may leave a message at any time. */
class WriteTest {
    private static final String TEXT = "执法人员昨天又来了一次";

    static Stream<List<ComplaintEvent>> all() {
        return LawfulRequests.histories().values().stream().filter(history -> !history.equals(merged()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void inEveryStageAMessageIsTakenAndChangesNothing(List<ComplaintEvent> history) {
        var before = (ComplaintState.Known) ComplaintScenario.stateAfter(history);
        var textRef = "message-" + (history.size() + 1);

        given(history)
                .when(write(COMPLAINANT, TEXT))
                .thenEvents(new ComplainantWrote(ID, COMPLAINANT.actor(), textRef, instant(WEDNESDAY)))
                .andItStandsIn(before.stage(), before.overlays().toArray(Overlay[]::new))
                .andTheVaultKeeps(Map.of(textRef, TEXT));
    }

    @Test
    void oneMessageDoesNotTakeThePlaceOfAnother() {
        given(after(received(), new ComplainantWrote(ID, COMPLAINANT.actor(), "message-2", instant(WEDNESDAY))))
                .when(write(COMPLAINANT, TEXT))
                .thenEvents(new ComplainantWrote(ID, COMPLAINANT.actor(), "message-3", instant(WEDNESDAY)));
    }

    @Test
    void aMessageIsNoSupplement() {
        given(awaitingSupplement())
                .when(write(COMPLAINANT, "材料明天寄出"))
                .andItStandsIn(ComplaintStage.SUPPLEMENT_REQUESTED);
    }

    @Test
    void norDoesItHoldTheClock() {
        var midnight = "2026-03-14T00:00+08:00";

        given(received())
                .at(midnight)
                .when(write(COMPLAINANT, TEXT))
                .thenEvents(
                        deemed(midnight),
                        new ComplainantWrote(ID, COMPLAINANT.actor(), "message-2", instant(midnight)));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \n"})
    void anEmptyMessageSaysNothing(String text) {
        given(received())
                .when(write(COMPLAINANT, text))
                .thenRefused(ErrorCode.MISSING_FIELD)
                .withDetail("field", "text");
    }

    @Test
    void whatGoesOnInAnotherComplaintIsWrittenThere() {
        given(merged())
                .when(write(COMPLAINANT, TEXT))
                .thenRefused(ErrorCode.NOT_POSSIBLE_IN_STAGE)
                .withDetail("stage", "MERGED");
    }
}
