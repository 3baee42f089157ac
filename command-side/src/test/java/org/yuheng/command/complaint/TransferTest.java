package org.yuheng.command.complaint;

import static org.yuheng.command.complaint.ComplaintScenario.given;
import static org.yuheng.command.complaint.Histories.ID;
import static org.yuheng.command.complaint.Histories.ORGAN;
import static org.yuheng.command.complaint.Histories.WEDNESDAY;
import static org.yuheng.command.complaint.Histories.accepted;
import static org.yuheng.command.complaint.Histories.awaitingSupplement;
import static org.yuheng.command.complaint.Histories.deemedAccepted;
import static org.yuheng.command.complaint.Histories.inScreening;
import static org.yuheng.command.complaint.Histories.instant;
import static org.yuheng.command.complaint.Histories.received;
import static org.yuheng.command.complaint.LaterHistories.assigned;
import static org.yuheng.command.complaint.LaterHistories.concluded;
import static org.yuheng.command.complaint.LaterHistories.replied;
import static org.yuheng.command.complaint.LaterHistories.transferred;
import static org.yuheng.command.complaint.LaterHistories.verifying;
import static org.yuheng.command.complaint.Persons.HEAD;
import static org.yuheng.command.complaint.Persons.HEAD_OF_THE_ORGAN;
import static org.yuheng.command.complaint.Requests.transfer;
import static org.yuheng.command.complaint.Requests.transferOn;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.JurisdictionGround;
import org.yuheng.kernel.complaint.Overlay;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.complaint.event.ComplaintTransferred;
import org.yuheng.kernel.error.ErrorCode;

/** 转送: a head gives the matter to a body that is competent and is not complained of. */
class TransferTest {
    private static final String WHY = "属于垂直管理部门的执法行为";

    static Stream<List<ComplaintEvent>> tooLateOrStanding() {
        return Stream.of(awaitingSupplement(), assigned(), verifying(), concluded(), replied(), transferred());
    }

    @Test
    void aHeadGivesTheMatterToTheBureauOfTheProvince() {
        given(inScreening())
                .when(transferOn(HEAD, JurisdictionGround.ELEVATION, "bureau.henan", "案情重大，由省局提级办理"))
                .thenEvents(transferred().getLast())
                .andItStandsIn(ComplaintStage.TRANSFERRED)
                .andTheVaultKeeps(Map.of("transfer-3", "案情重大，由省局提级办理"));
    }

    @Test
    void whereNoGroundIsNamedItIsWhatTheBodyDoes() {
        given(inScreening())
                .when(transfer(HEAD, "organ.henan.scjg", null, WHY))
                .thenEvents(to("organ.henan.scjg", JurisdictionGround.FUNCTION, null, "transfer-3", WEDNESDAY))
                .andTheVaultKeeps(Map.of("transfer-3", WHY));
    }

    @Test
    void aBodyThatIsNotRegisteredIsNamedInTheVaultAndNotInTheLog() {
        given(received())
                .when(transfer(HEAD, null, "国家税务总局郑州市税务局", WHY))
                .thenEvents(to(null, JurisdictionGround.FUNCTION, "receiver-2", "transfer-2", WEDNESDAY))
                .andItStandsIn(ComplaintStage.TRANSFERRED)
                .andTheVaultKeeps(Map.of("transfer-2", WHY, "receiver-2", "国家税务总局郑州市税务局"));
    }

    @Test
    void whatIsAcceptedOrDeemedAcceptedMayStillBeGivenAway() {
        given(accepted())
                .when(transfer(HEAD, "bureau.henan", null, WHY))
                .thenEvents(to("bureau.henan", JurisdictionGround.FUNCTION, null, "transfer-4", WEDNESDAY))
                .andItStandsIn(ComplaintStage.TRANSFERRED);
        given(deemedAccepted())
                .at("2026-03-16T09:00+08:00")
                .when(transfer(HEAD, "bureau.henan", null, WHY))
                .thenEvents(
                        to("bureau.henan", JurisdictionGround.FUNCTION, null, "transfer-3", "2026-03-16T09:00+08:00"))
                .andItStandsIn(ComplaintStage.TRANSFERRED, Overlay.DEEMED_ACCEPTED);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "　"})
    void somebodyMustReceiveIt(String name) {
        given(inScreening())
                .when(transfer(HEAD, null, name, WHY))
                .thenRefused(ErrorCode.MISSING_FIELD)
                .withDetail("field", "receiver");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void theReasonIsGivenInWriting(String reason) {
        given(inScreening())
                .when(transfer(HEAD, "bureau.henan", null, reason))
                .thenRefused(ErrorCode.MISSING_FIELD)
                .withDetail("field", "reason");
    }

    @Test
    void anIdThatNobodyHasIsNoReceiver() {
        given(inScreening())
                .when(transfer(HEAD, "organ.unheard-of", "郑州市某局", WHY))
                .thenRefused(ErrorCode.UNKNOWN_ORGAN);
    }

    @Test
    void aComplaintNeverGoesToThoseWhomItIsAbout() {
        given(inScreening()).when(transfer(HEAD, ORGAN, null, WHY)).thenRefused(ErrorCode.ORGAN_COMPLAINED_OF);
    }

    @Test
    void nobodyGivesItToOneself() {
        given(inScreening())
                .when(transfer(HEAD, "bureau.zhengzhou", null, WHY))
                .thenRefused(ErrorCode.INVALID_VALUE)
                .withDetail("field", "receiver");
    }

    @ParameterizedTest
    @MethodSource("tooLateOrStanding")
    void whatIsAssignedOrStandsStillOrIsOverIsNotGivenAway(List<ComplaintEvent> history) {
        given(history).when(transfer(HEAD, "bureau.henan", null, WHY)).thenRefused(ErrorCode.NOT_POSSIBLE_IN_STAGE);
    }

    @Test
    void theOrganComplainedOfIsKeptOut() {
        given(inScreening())
                .when(transfer(HEAD_OF_THE_ORGAN, "bureau.henan", null, WHY))
                .thenRefused(ErrorCode.ORGAN_COMPLAINED_OF);
    }

    private static ComplaintTransferred to(
            String receiver, JurisdictionGround ground, String receiverRef, String textRef, String at) {
        return new ComplaintTransferred(ID, HEAD.actor(), receiver, ground, receiverRef, textRef, instant(at));
    }
}
