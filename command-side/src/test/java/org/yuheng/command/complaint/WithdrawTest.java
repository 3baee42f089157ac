package org.yuheng.command.complaint;

import static org.yuheng.command.complaint.ComplaintScenario.given;
import static org.yuheng.command.complaint.Histories.ID;
import static org.yuheng.command.complaint.Histories.WEDNESDAY;
import static org.yuheng.command.complaint.Histories.accepted;
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
import static org.yuheng.command.complaint.LaterHistories.suspendedInScreening;
import static org.yuheng.command.complaint.LaterHistories.suspendedWhileVerifying;
import static org.yuheng.command.complaint.LaterHistories.terminated;
import static org.yuheng.command.complaint.LaterHistories.transferred;
import static org.yuheng.command.complaint.LaterHistories.unsatisfied;
import static org.yuheng.command.complaint.LaterHistories.verifying;
import static org.yuheng.command.complaint.Persons.COMPLAINANT;
import static org.yuheng.command.complaint.Requests.withdraw;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.Overlay;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.complaint.event.ComplaintWithdrawn;
import org.yuheng.kernel.error.ErrorCode;

/** 撤回. */
class WithdrawTest {

    static Stream<List<ComplaintEvent>> open() {
        return Stream.of(
                received(),
                inScreening(),
                awaitingSupplement(),
                refusalProposed(),
                accepted(),
                assigned(),
                verifying(),
                concluded(),
                replied(),
                unsatisfied(),
                suspendedInScreening(),
                suspendedWhileVerifying());
    }

    static Stream<List<ComplaintEvent>> over() {
        return Stream.of(
                refused(), redirected(), transferred(), merged(), withdrawn(), terminated(), closedUnsatisfied());
    }

    @ParameterizedTest
    @MethodSource("open")
    void thePersonMayTakeAnOpenComplaintBack(List<ComplaintEvent> history) {
        given(history)
                .when(withdraw(COMPLAINANT, null))
                .thenEvents(new ComplaintWithdrawn(ID, COMPLAINANT.actor(), null, instant(WEDNESDAY)))
                .andItStandsIn(ComplaintStage.WITHDRAWN)
                .andTheVaultKeeps(Map.of());
    }

    @Test
    void aReasonIsKeptWhereOneIsGiven() {
        given(received())
                .when(withdraw(COMPLAINANT, "已与执法机关沟通解决"))
                .thenEvents(new ComplaintWithdrawn(ID, COMPLAINANT.actor(), "withdrawal-2", instant(WEDNESDAY)))
                .andTheVaultKeeps(Map.of("withdrawal-2", "已与执法机关沟通解决"));
    }

    @Test
    void whatBecamePartOfACaseStaysLinkedToIt() {
        given(escalated())
                .when(withdraw(COMPLAINANT, null))
                .thenEvents(new ComplaintWithdrawn(ID, COMPLAINANT.actor(), null, instant(WEDNESDAY)))
                .andItStandsIn(ComplaintStage.WITHDRAWN, Overlay.ESCALATED);
    }

    @ParameterizedTest
    @MethodSource("over")
    void whatIsClosedIsNotTakenBack(List<ComplaintEvent> history) {
        given(history).when(withdraw(COMPLAINANT, null)).thenRefused(ErrorCode.NOT_POSSIBLE_IN_STAGE);
    }
}
