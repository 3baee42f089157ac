package org.yuheng.command.complaint;

import static org.yuheng.command.complaint.ComplaintScenario.given;
import static org.yuheng.command.complaint.Histories.ID;
import static org.yuheng.command.complaint.Histories.ORGAN;
import static org.yuheng.command.complaint.Histories.WEDNESDAY;
import static org.yuheng.command.complaint.Histories.accepted;
import static org.yuheng.command.complaint.Histories.after;
import static org.yuheng.command.complaint.Histories.awaitingSupplement;
import static org.yuheng.command.complaint.Histories.deemed;
import static org.yuheng.command.complaint.Histories.inScreening;
import static org.yuheng.command.complaint.Histories.instant;
import static org.yuheng.command.complaint.Histories.received;
import static org.yuheng.command.complaint.Histories.receivedWithout;
import static org.yuheng.command.complaint.Histories.refused;
import static org.yuheng.command.complaint.LaterHistories.assigned;
import static org.yuheng.command.complaint.LaterHistories.concluded;
import static org.yuheng.command.complaint.LaterHistories.replied;
import static org.yuheng.command.complaint.LaterHistories.verifying;
import static org.yuheng.command.complaint.Persons.HEAD;
import static org.yuheng.command.complaint.Persons.HEAD_OF_THE_ORGAN;
import static org.yuheng.command.complaint.Requests.assign;
import static org.yuheng.command.complaint.Requests.assignSettling;
import static org.yuheng.command.complaint.Requests.extend;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.Overlay;
import org.yuheng.kernel.complaint.event.ComplaintAssigned;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.error.ErrorCode;

/** 交办: a head gives the matter to a clerk of the bureau who has no ground to step back. */
class AssignTest {
    private static final String FIRST = "bureau.zhengzhou";
    private static final String SECOND = "bureau.zhengzhou.2";
    private static final String MONDAY = "2026-03-16T09:00+08:00";

    static Stream<List<ComplaintEvent>> tooEarlyOrTooLate() {
        return Stream.of(received(), inScreening(), awaitingSupplement(), concluded(), replied(), refused());
    }

    @Test
    void aHeadGivesAnAcceptedMatterToAClerk() {
        given(accepted())
                .when(assign(HEAD, FIRST))
                .thenEvents(assigned().getLast())
                .andItStandsIn(ComplaintStage.ASSIGNED)
                .andTheVaultKeeps(Map.of());
    }

    @Test
    void itMayBeGivenToAnotherBeforeVerificationBegins() {
        given(assigned())
                .when(assign(HEAD, SECOND))
                .thenEvents(to(SECOND, Category.FINE_EXCESSIVE, ORGAN, WEDNESDAY))
                .andItStandsIn(ComplaintStage.ASSIGNED);
    }

    @Test
    void itMayBeGivenToAnotherWhileItIsVerifiedAndVerificationGoesOn() {
        given(verifying())
                .when(assign(HEAD, SECOND))
                .thenEvents(to(SECOND, Category.FINE_EXCESSIVE, ORGAN, WEDNESDAY))
                .andItStandsIn(ComplaintStage.VERIFYING);
    }

    @Test
    void theHandlingClockDoesNotBeginAnewWithAnotherHandler() {
        given(after(verifying(), to(SECOND, Category.FINE_EXCESSIVE, ORGAN, WEDNESDAY)))
                .at("2026-04-11T00:00+08:00")
                .when(extend(HEAD, 30, "案情复杂"))
                .thenRefused(ErrorCode.NO_RUNNING_CLOCK);
    }

    @Test
    void whatADeemedAcceptanceLeftOpenIsSettledNow() {
        given(after(receivedWithout(null, null), deemed("2026-03-14T00:00:30+08:00")))
                .at(MONDAY)
                .when(assignSettling(HEAD, FIRST, Category.SEAL, "organ.zhengzhou.cgj"))
                .thenEvents(to(FIRST, Category.SEAL, "organ.zhengzhou.cgj", MONDAY))
                .andItStandsIn(ComplaintStage.ASSIGNED, Overlay.DEEMED_ACCEPTED);
    }

    @Test
    void whatWasSettledFromThenOnCounts() {
        given(after(
                        receivedWithout(null, null),
                        deemed("2026-03-14T00:00:30+08:00"),
                        to(FIRST, Category.SEAL, ORGAN, MONDAY)))
                .at(MONDAY)
                .when(assign(HEAD, SECOND))
                .thenEvents(to(SECOND, Category.SEAL, ORGAN, MONDAY));
        given(after(
                        receivedWithout(null, null),
                        deemed("2026-03-14T00:00:30+08:00"),
                        to(FIRST, Category.SEAL, ORGAN, MONDAY)))
                .at(MONDAY)
                .when(assign(HEAD_OF_THE_ORGAN, SECOND))
                .thenRefused(ErrorCode.ORGAN_COMPLAINED_OF);
    }

    @Test
    void afterTheEndOfScreeningTheAcceptanceIsRecordedFirst() {
        given(received())
                .at(MONDAY)
                .when(assign(HEAD, FIRST))
                .thenEvents(deemed(MONDAY), to(FIRST, Category.FINE_EXCESSIVE, ORGAN, MONDAY))
                .andItStandsIn(ComplaintStage.ASSIGNED, Overlay.DEEMED_ACCEPTED);
    }

    @Test
    void somebodyMustHandleIt() {
        given(accepted())
                .when(assign(HEAD, null))
                .thenRefused(ErrorCode.MISSING_FIELD)
                .withDetail("field", "handler");
    }

    @ParameterizedTest
    @CsvSource({
        "a clerk of another bureau, bureau.jinshui",
        "an account that nobody has, nobody",
        "somebody who is only a head, bureau.zhengzhou.head",
        "somebody of the organ complained of, double"
    })
    void theHandlerIsAClerkOfTheSameBureau(String who, String handler) {
        given(accepted())
                .when(assign(HEAD, handler))
                .thenRefused(ErrorCode.HANDLER_NOT_POSSIBLE)
                .withDetail("handler", handler);
    }

    @Test
    void whoDeclaresAGroundToStepBackIsNotGivenTheMatter() {
        given(accepted()).when(assign(HEAD, FIRST, "与被投诉人系近亲属")).thenRefused(ErrorCode.RECUSAL_GROUND);
        given(accepted()).when(assign(HEAD, FIRST, "  ")).thenEvents(assigned().getLast());
    }

    @Test
    void nobodyAssignsWhatTurnsOutToBeAboutOneself() {
        given(after(receivedWithout(null, null), deemed("2026-03-14T00:00:30+08:00")))
                .at(MONDAY)
                .when(assignSettling(HEAD, FIRST, Category.SEAL, "bureau.zhengzhou"))
                .thenRefused(ErrorCode.ORGAN_COMPLAINED_OF);
    }

    @Test
    void theOrganComplainedOfIsKeptOut() {
        given(accepted()).when(assign(HEAD_OF_THE_ORGAN, FIRST)).thenRefused(ErrorCode.ORGAN_COMPLAINED_OF);
        given(accepted())
                .when(assignSettling(HEAD_OF_THE_ORGAN, "double", null, "organ.zhengzhou.cgj"))
                .thenRefused(ErrorCode.ORGAN_COMPLAINED_OF);
    }

    @ParameterizedTest
    @MethodSource("tooEarlyOrTooLate")
    void beforeAcceptanceAndAfterTheConclusionThereIsNothingToAssign(List<ComplaintEvent> history) {
        given(history).when(assign(HEAD, FIRST)).thenRefused(ErrorCode.NOT_POSSIBLE_IN_STAGE);
    }

    private static ComplaintAssigned to(String handler, Category category, String organ, String at) {
        return new ComplaintAssigned(ID, HEAD.actor(), handler, category, organ, instant(at));
    }
}
