package org.yuheng.command.complaint;

import static org.yuheng.command.complaint.ComplaintScenario.given;
import static org.yuheng.command.complaint.Histories.HANDLING_RULE;
import static org.yuheng.command.complaint.Histories.ID;
import static org.yuheng.command.complaint.Histories.ORGAN;
import static org.yuheng.command.complaint.Histories.WEDNESDAY;
import static org.yuheng.command.complaint.Histories.accepted;
import static org.yuheng.command.complaint.Histories.after;
import static org.yuheng.command.complaint.Histories.awaitingSupplement;
import static org.yuheng.command.complaint.Histories.day;
import static org.yuheng.command.complaint.Histories.inScreening;
import static org.yuheng.command.complaint.Histories.instant;
import static org.yuheng.command.complaint.Histories.received;
import static org.yuheng.command.complaint.Histories.refusalProposed;
import static org.yuheng.command.complaint.Histories.refused;
import static org.yuheng.command.complaint.Histories.withdrawn;
import static org.yuheng.command.complaint.LaterHistories.OTHER_ID;
import static org.yuheng.command.complaint.LaterHistories.assigned;
import static org.yuheng.command.complaint.LaterHistories.closedUnsatisfied;
import static org.yuheng.command.complaint.LaterHistories.concluded;
import static org.yuheng.command.complaint.LaterHistories.merged;
import static org.yuheng.command.complaint.LaterHistories.redirected;
import static org.yuheng.command.complaint.LaterHistories.replied;
import static org.yuheng.command.complaint.LaterHistories.suspendedInScreening;
import static org.yuheng.command.complaint.LaterHistories.terminated;
import static org.yuheng.command.complaint.LaterHistories.transferred;
import static org.yuheng.command.complaint.LaterHistories.verifying;
import static org.yuheng.command.complaint.Persons.CLERK;
import static org.yuheng.command.complaint.Persons.CLERK_OF_THE_ORGAN;
import static org.yuheng.command.complaint.Requests.merge;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.JurisdictionGround;
import org.yuheng.kernel.complaint.event.ComplaintAccepted;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.complaint.event.ComplaintMerged;
import org.yuheng.kernel.complaint.event.ComplaintReceived;
import org.yuheng.kernel.error.ErrorCode;

/** 并案: one of two complaints goes on in the other, which is open and of the same bureau. */
class MergeTest {
    private static final String THIRD_ID = "77777777-7777-5777-8777-777777777777";

    static Stream<List<ComplaintEvent>> untilVerified() {
        return Stream.of(
                received(),
                inScreening(),
                refusalProposed(),
                awaitingSupplement(),
                accepted(),
                assigned(),
                verifying());
    }

    static Stream<List<ComplaintEvent>> concludedOrOver() {
        return Stream.of(concluded(), replied(), refused(), redirected(), merged(), withdrawn(), closedUnsatisfied());
    }

    static Stream<List<ComplaintEvent>> open() {
        return Stream.concat(untilVerified(), Stream.of(suspendedInScreening(), concluded(), replied()));
    }

    static Stream<List<ComplaintEvent>> over() {
        return Stream.of(refused(), redirected(), transferred(), withdrawn(), terminated(), closedUnsatisfied());
    }

    @Test
    void aClerkLetsTheMatterGoOnInAnother() {
        given(inScreening())
                .beside(another())
                .when(merge(CLERK, OTHER_ID))
                .thenEvents(merged().getLast())
                .andItStandsIn(ComplaintStage.MERGED)
                .andTheVaultKeeps(Map.of());
    }

    @Test
    void aReasonIsKeptWhereOneIsGiven() {
        given(inScreening())
                .beside(another())
                .when(merge(CLERK, OTHER_ID, "同一处罚决定"))
                .thenEvents(into(OTHER_ID, "merger-3"))
                .andTheVaultKeeps(Map.of("merger-3", "同一处罚决定"));
    }

    @ParameterizedTest
    @MethodSource("untilVerified")
    void itMayDoSoUntilVerificationEnds(List<ComplaintEvent> history) {
        given(history)
                .beside(another())
                .when(merge(CLERK, OTHER_ID))
                .thenEvents(into(OTHER_ID, null))
                .andItStandsIn(ComplaintStage.MERGED);
    }

    @ParameterizedTest
    @MethodSource("concludedOrOver")
    void afterwardsItMayNot(List<ComplaintEvent> history) {
        given(history).beside(another()).when(merge(CLERK, OTHER_ID)).thenRefused(ErrorCode.NOT_POSSIBLE_IN_STAGE);
    }

    @ParameterizedTest
    @MethodSource("open")
    void theOtherMayStandInAnyOpenStage(List<ComplaintEvent> other) {
        given(received())
                .beside(anotherWith(other))
                .when(merge(CLERK, OTHER_ID))
                .thenEvents(into(OTHER_ID, null));
    }

    @ParameterizedTest
    @MethodSource("over")
    void whatIsOverTakesNothingUp(List<ComplaintEvent> other) {
        var stage = ((ComplaintState.Known) ComplaintScenario.stateAfter(other)).stage();

        given(received())
                .beside(anotherWith(other))
                .when(merge(CLERK, OTHER_ID))
                .thenRefused(ErrorCode.MERGE_INTO_CLOSED)
                .withDetail("stage", stage.name());
    }

    @Test
    void nothingGoesOnInItself() {
        given(inScreening()).when(merge(CLERK, ID)).thenRefused(ErrorCode.MERGE_INTO_ITSELF);
    }

    @Test
    void twoComplaintsDoNotGoOnInEachOther() {
        given(inScreening())
                .beside(anotherMergedInto(ID))
                .when(merge(CLERK, OTHER_ID))
                .thenRefused(ErrorCode.MERGE_INTO_MERGED)
                .withDetail("target", ID);
    }

    @Test
    void whereTheOtherWentOnInAThirdTheThirdIsNamed() {
        given(inScreening())
                .beside(anotherMergedInto(THIRD_ID))
                .when(merge(CLERK, OTHER_ID))
                .thenRefused(ErrorCode.MERGE_INTO_MERGED)
                .withDetail("target", THIRD_ID);
    }

    @Test
    void whatAnotherBureauHandlesStaysThere() {
        given(accepted())
                .beside(after(another(), acceptedBy("bureau.jinshui", OTHER_ID)))
                .when(merge(CLERK, OTHER_ID))
                .thenRefused(ErrorCode.MERGE_INTO_OTHER_BUREAU);
    }

    @Test
    void asLongAsOneOfTheTwoIsNotAcceptedNoBureauHandlesItYet() {
        given(received())
                .beside(after(another(), acceptedBy("bureau.jinshui", OTHER_ID)))
                .when(merge(CLERK, OTHER_ID))
                .thenEvents(into(OTHER_ID, null));
    }

    @Test
    void outsideOnesReachTheOtherDoesNotExist() {
        given(inScreening())
                .beside(anotherAbout("organ.luoyang.scjg", "410300"))
                .when(merge(CLERK, OTHER_ID))
                .thenRefused(ErrorCode.NOT_FOUND);
    }

    @Test
    void whatNobodyFiledDoesNotExist() {
        given(inScreening()).when(merge(CLERK, OTHER_ID)).thenRefused(ErrorCode.NOT_FOUND);
    }

    @Test
    void theOtherIsNamed() {
        given(inScreening())
                .when(merge(CLERK, null))
                .thenRefused(ErrorCode.MISSING_FIELD)
                .withDetail("field", "target");
    }

    @Test
    void theOrganComplainedOfIsKeptOut() {
        given(inScreening())
                .beside(another())
                .when(merge(CLERK_OF_THE_ORGAN, OTHER_ID))
                .thenRefused(ErrorCode.ORGAN_COMPLAINED_OF);
    }

    @Test
    void soIsTheOrganThatTheOtherIsAbout() {
        given(inScreening())
                .beside(anotherAbout("bureau.zhengzhou", "410105"))
                .when(merge(CLERK, OTHER_ID))
                .thenRefused(ErrorCode.ORGAN_COMPLAINED_OF);
    }

    private static List<ComplaintEvent> another() {
        return LaterHistories.received(OTHER_ID);
    }

    /** To which the same happened as to a complaint of the plain story. */
    private static List<ComplaintEvent> anotherWith(List<ComplaintEvent> history) {
        return Stream.concat(another().stream(), history.stream().skip(1)).toList();
    }

    private static List<ComplaintEvent> anotherMergedInto(String target) {
        return after(another(), new ComplaintMerged(OTHER_ID, CLERK.actor(), target, null, instant(WEDNESDAY)));
    }

    private static List<ComplaintEvent> anotherAbout(String organ, String regionCode) {
        var first = (ComplaintReceived) another().getFirst();
        return List.of(new ComplaintReceived(
                OTHER_ID,
                first.number(),
                first.channel(),
                null,
                null,
                null,
                first.by(),
                first.identityMode(),
                null,
                organ,
                regionCode,
                first.category(),
                first.subject(),
                first.occurredOn(),
                first.receiptHash(),
                first.contentDigest(),
                first.screeningRule(),
                first.screeningStartedOn(),
                first.screeningDueOn(),
                false,
                first.at()));
    }

    private static ComplaintAccepted acceptedBy(String bureau, String id) {
        return new ComplaintAccepted(
                id,
                new Actor(bureau, bureau, Role.BUREAU_CLERK),
                Category.FINE_EXCESSIVE,
                ORGAN,
                JurisdictionGround.TERRITORY,
                null,
                HANDLING_RULE,
                day("2026-03-11"),
                day("2026-04-10"),
                false,
                instant(WEDNESDAY));
    }

    private static ComplaintMerged into(String target, String textRef) {
        return new ComplaintMerged(ID, CLERK.actor(), target, textRef, instant(WEDNESDAY));
    }
}
