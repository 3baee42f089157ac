package org.yuheng.command.complaint;

import static org.yuheng.command.complaint.ComplaintScenario.given;
import static org.yuheng.command.complaint.Histories.HANDLING_RULE;
import static org.yuheng.command.complaint.Histories.ID;
import static org.yuheng.command.complaint.Histories.WEDNESDAY;
import static org.yuheng.command.complaint.Histories.after;
import static org.yuheng.command.complaint.Histories.day;
import static org.yuheng.command.complaint.Histories.inScreening;
import static org.yuheng.command.complaint.Histories.instant;
import static org.yuheng.command.complaint.Histories.refused;
import static org.yuheng.command.complaint.Histories.withdrawn;
import static org.yuheng.command.complaint.LaterHistories.assigned;
import static org.yuheng.command.complaint.LaterHistories.concluded;
import static org.yuheng.command.complaint.LaterHistories.merged;
import static org.yuheng.command.complaint.LaterHistories.redirected;
import static org.yuheng.command.complaint.LaterHistories.replied;
import static org.yuheng.command.complaint.LaterHistories.satisfied;
import static org.yuheng.command.complaint.LaterHistories.terminated;
import static org.yuheng.command.complaint.LaterHistories.transferred;
import static org.yuheng.command.complaint.LaterHistories.verifying;
import static org.yuheng.command.complaint.Persons.CLERK;
import static org.yuheng.command.complaint.Persons.CLERK_OF_THE_ORGAN;
import static org.yuheng.command.complaint.Persons.HEAD;
import static org.yuheng.command.complaint.Requests.extend;
import static org.yuheng.command.complaint.Requests.reply;

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
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.complaint.event.ComplaintReopened;
import org.yuheng.kernel.complaint.event.ComplaintReplied;
import org.yuheng.kernel.error.ErrorCode;

/** 答复: the complainant hears how the matter ended, once. */
class ReplyTest {
    private static final String TEXT = "经核查，您反映的情况部分属实，罚款已减为五百元。";

    static Stream<List<ComplaintEvent>> nothingToTell() {
        return Stream.of(inScreening(), verifying(), replied(), satisfied(), withdrawn(), terminated(), merged());
    }

    @Test
    void aClerkTellsTheComplainantWhatWasFound() {
        given(concluded())
                .when(reply(CLERK, TEXT))
                .thenEvents(replied().getLast())
                .andItStandsIn(ComplaintStage.REPLIED)
                .andTheVaultKeeps(Map.of("reply-7", TEXT));
    }

    @Test
    void aRefusalIsToldAndStaysOne() {
        given(refused())
                .when(reply(CLERK, "不属于行政执法行为，不予受理。"))
                .thenEvents(told("reply-5", WEDNESDAY))
                .andItStandsIn(ComplaintStage.REFUSED)
                .andTheVaultKeeps(Map.of("reply-5", "不属于行政执法行为，不予受理。"));
    }

    @Test
    void soIsARedirection() {
        given(redirected())
                .when(reply(CLERK, "您可以申请行政复议。"))
                .thenEvents(told("reply-4", WEDNESDAY))
                .andItStandsIn(ComplaintStage.REDIRECTED);
    }

    @Test
    void soIsATransfer() {
        given(transferred())
                .when(reply(CLERK, "已转河南省行政执法协调监督局办理。"))
                .thenEvents(told("reply-4", WEDNESDAY))
                .andItStandsIn(ComplaintStage.TRANSFERRED);
    }

    @Test
    void nobodyIsToldTheSameEndTwice() {
        given(after(refused(), told("reply-5", WEDNESDAY)))
                .when(reply(CLERK, TEXT))
                .thenRefused(ErrorCode.ALREADY_REPLIED);
        given(after(redirected(), told("reply-4", WEDNESDAY)))
                .when(reply(CLERK, TEXT))
                .thenRefused(ErrorCode.ALREADY_REPLIED);
        given(after(transferred(), told("reply-4", WEDNESDAY)))
                .when(reply(CLERK, TEXT))
                .thenRefused(ErrorCode.ALREADY_REPLIED);
    }

    @Test
    void whatWasTakenUpAgainIsToldAgain() {
        var takenUpAgain = after(
                after(refused(), told("reply-5", WEDNESDAY)),
                new ComplaintReopened(
                        ID,
                        HEAD.actor(),
                        ReopeningGround.NEW_FACTS,
                        "reopening-6",
                        HANDLING_RULE,
                        day("2026-03-11"),
                        day("2026-04-10"),
                        false,
                        instant(WEDNESDAY)),
                assigned().getLast(),
                verifying().getLast(),
                concluded().getLast());

        given(takenUpAgain)
                .when(reply(CLERK, TEXT))
                .thenEvents(told("reply-10", WEDNESDAY))
                .andItStandsIn(ComplaintStage.REPLIED);
    }

    @Test
    void afterTheLastDayTheReplyIsOwedAllTheSame() {
        given(concluded())
                .at("2026-05-20T09:00+08:00")
                .when(reply(CLERK, TEXT))
                .thenEvents(told("reply-7", "2026-05-20T09:00+08:00"));
    }

    @Test
    void withTheReplyItsClockStops() {
        given(replied()).when(extend(HEAD, 1, "理由")).thenRefused(ErrorCode.NO_RUNNING_CLOCK);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \n"})
    void anEmptyReplyTellsNothing(String text) {
        given(concluded())
                .when(reply(CLERK, text))
                .thenRefused(ErrorCode.MISSING_FIELD)
                .withDetail("field", "text");
    }

    @ParameterizedTest
    @MethodSource("nothingToTell")
    void withoutAnEndThatIsToBeToldThereIsNoReply(List<ComplaintEvent> history) {
        given(history).when(reply(CLERK, TEXT)).thenRefused(ErrorCode.NOT_POSSIBLE_IN_STAGE);
    }

    @Test
    void theOrganComplainedOfIsKeptOut() {
        given(concluded()).when(reply(CLERK_OF_THE_ORGAN, TEXT)).thenRefused(ErrorCode.ORGAN_COMPLAINED_OF);
        given(refused()).when(reply(CLERK_OF_THE_ORGAN, TEXT)).thenRefused(ErrorCode.ORGAN_COMPLAINED_OF);
    }

    private static ComplaintReplied told(String textRef, String at) {
        return new ComplaintReplied(ID, CLERK.actor(), textRef, instant(at));
    }
}
