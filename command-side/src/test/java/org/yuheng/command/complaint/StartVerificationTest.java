package org.yuheng.command.complaint;

import static org.yuheng.command.complaint.ComplaintScenario.given;
import static org.yuheng.command.complaint.Histories.ID;
import static org.yuheng.command.complaint.Histories.ORGAN;
import static org.yuheng.command.complaint.Histories.WEDNESDAY;
import static org.yuheng.command.complaint.Histories.accepted;
import static org.yuheng.command.complaint.Histories.after;
import static org.yuheng.command.complaint.Histories.inScreening;
import static org.yuheng.command.complaint.Histories.instant;
import static org.yuheng.command.complaint.Histories.withdrawn;
import static org.yuheng.command.complaint.LaterHistories.assigned;
import static org.yuheng.command.complaint.LaterHistories.concluded;
import static org.yuheng.command.complaint.LaterHistories.verifying;
import static org.yuheng.command.complaint.Persons.CLERK;
import static org.yuheng.command.complaint.Persons.CLERK_OF_THE_ORGAN;
import static org.yuheng.command.complaint.Persons.HEAD;
import static org.yuheng.command.complaint.Persons.OTHER_CLERK;
import static org.yuheng.command.complaint.Requests.startVerification;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.event.ComplaintAssigned;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.complaint.event.ComplaintVerificationStarted;
import org.yuheng.kernel.error.ErrorCode;

/** 开始核查: whoever was given the matter begins. */
class StartVerificationTest {

    static Stream<List<ComplaintEvent>> notAssignedNow() {
        return Stream.of(inScreening(), accepted(), verifying(), concluded(), withdrawn());
    }

    @Test
    void theHandlerBegins() {
        given(assigned())
                .when(startVerification(CLERK))
                .thenEvents(verifying().getLast())
                .andItStandsIn(ComplaintStage.VERIFYING)
                .andTheVaultKeeps(Map.of());
    }

    @Test
    void anotherClerkOfTheBureauDoesNot() {
        given(assigned())
                .when(startVerification(OTHER_CLERK))
                .thenRefused(ErrorCode.NOT_HANDLER)
                .withDetail("handler", "bureau.zhengzhou");
    }

    @Test
    void whenTheMatterWasGivenToAnotherItIsTheOtherWhoBegins() {
        var givenToAnother = after(
                assigned(),
                new ComplaintAssigned(
                        ID,
                        HEAD.actor(),
                        OTHER_CLERK.actor().person(),
                        Category.FINE_EXCESSIVE,
                        ORGAN,
                        instant(WEDNESDAY)));

        given(givenToAnother)
                .when(startVerification(CLERK))
                .thenRefused(ErrorCode.NOT_HANDLER)
                .withDetail("handler", "bureau.zhengzhou.2");
        given(givenToAnother)
                .when(startVerification(OTHER_CLERK))
                .thenEvents(new ComplaintVerificationStarted(ID, OTHER_CLERK.actor(), instant(WEDNESDAY)))
                .andItStandsIn(ComplaintStage.VERIFYING);
    }

    @ParameterizedTest
    @MethodSource("notAssignedNow")
    void onlyWhatIsAssignedIsVerifiedAndItBeginsOnce(List<ComplaintEvent> history) {
        given(history).when(startVerification(CLERK)).thenRefused(ErrorCode.NOT_POSSIBLE_IN_STAGE);
    }

    @Test
    void theOrganComplainedOfIsKeptOut() {
        given(assigned()).when(startVerification(CLERK_OF_THE_ORGAN)).thenRefused(ErrorCode.ORGAN_COMPLAINED_OF);
    }
}
