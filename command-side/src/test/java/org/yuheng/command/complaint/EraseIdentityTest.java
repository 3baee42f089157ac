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
import static org.yuheng.command.complaint.Histories.receivedAs;
import static org.yuheng.command.complaint.Histories.refused;
import static org.yuheng.command.complaint.Histories.withdrawn;
import static org.yuheng.command.complaint.LaterHistories.closedUnsatisfied;
import static org.yuheng.command.complaint.LaterHistories.concluded;
import static org.yuheng.command.complaint.LaterHistories.merged;
import static org.yuheng.command.complaint.LaterHistories.redirected;
import static org.yuheng.command.complaint.LaterHistories.replied;
import static org.yuheng.command.complaint.LaterHistories.suspendedWhileVerifying;
import static org.yuheng.command.complaint.LaterHistories.terminated;
import static org.yuheng.command.complaint.LaterHistories.transferred;
import static org.yuheng.command.complaint.LaterHistories.verifying;
import static org.yuheng.command.complaint.Persons.ADMINISTRATOR;
import static org.yuheng.command.complaint.Persons.COMPLAINANT;
import static org.yuheng.command.complaint.Requests.eraseIdentity;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.ErasureGround;
import org.yuheng.kernel.complaint.IdentityMode;
import org.yuheng.kernel.complaint.event.ComplainantWrote;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.complaint.event.IdentityErased;
import org.yuheng.kernel.error.ErrorCode;

/** 删除身份信息: of a closed matter, and for a ground that the law names; the facts of the case stay. */
class EraseIdentityTest {

    static Stream<List<ComplaintEvent>> over() {
        return Stream.of(
                refused(), redirected(), transferred(), merged(), withdrawn(), terminated(), closedUnsatisfied());
    }

    static Stream<List<ComplaintEvent>> open() {
        return Stream.of(
                received(),
                inScreening(),
                awaitingSupplement(),
                accepted(),
                verifying(),
                suspendedWhileVerifying(),
                concluded(),
                replied());
    }

    @ParameterizedTest
    @EnumSource
    void anAdministratorErasesOnEachOfTheGrounds(ErasureGround ground) {
        given(withdrawn())
                .when(eraseIdentity(ADMINISTRATOR, ground))
                .thenEvents(erased(ground))
                .andItStandsIn(ComplaintStage.WITHDRAWN)
                .andTheVaultKeeps(Map.of());
    }

    @ParameterizedTest
    @MethodSource("over")
    void whateverIsOverMayBeErasedAndStaysWhereItStands(List<ComplaintEvent> history) {
        var stage = ((ComplaintState.Known) ComplaintScenario.stateAfter(history)).stage();

        given(history)
                .when(eraseIdentity(ADMINISTRATOR, ErasureGround.RETENTION_EXPIRED))
                .thenEvents(erased(ErasureGround.RETENTION_EXPIRED))
                .andItStandsIn(stage);
    }

    @ParameterizedTest
    @MethodSource("open")
    void whatIsOpenIsNotErased(List<ComplaintEvent> history) {
        given(history)
                .when(eraseIdentity(ADMINISTRATOR, ErasureGround.CONSENT_WITHDRAWN))
                .thenRefused(ErrorCode.NOT_POSSIBLE_IN_STAGE);
    }

    @Test
    void whatAnAnonymousPersonSaidIsErasedToo() {
        given(after(receivedAs(IdentityMode.ANONYMOUS), withdrawn().getLast()))
                .when(eraseIdentity(ADMINISTRATOR, ErasureGround.PURPOSE_FULFILLED))
                .thenEvents(erased(ErasureGround.PURPOSE_FULFILLED));
    }

    @Test
    void whatWasWrittenAfterAnErasureMayBeErasedToo() {
        given(after(
                        withdrawn(),
                        erased(ErasureGround.RETENTION_EXPIRED),
                        new ComplainantWrote(ID, COMPLAINANT.actor(), "message-5", instant(WEDNESDAY))))
                .when(eraseIdentity(ADMINISTRATOR, ErasureGround.CONSENT_WITHDRAWN))
                .thenEvents(erased(ErasureGround.CONSENT_WITHDRAWN));
    }

    @Test
    void theGroundIsNamed() {
        given(withdrawn())
                .when(eraseIdentity(ADMINISTRATOR, null))
                .thenRefused(ErrorCode.MISSING_FIELD)
                .withDetail("field", "ground");
    }

    private static IdentityErased erased(ErasureGround ground) {
        return new IdentityErased(ID, ADMINISTRATOR.actor(), ground, instant(WEDNESDAY));
    }
}
