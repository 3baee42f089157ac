package org.yuheng.command.complaint;

import static org.yuheng.command.complaint.ComplaintScenario.given;
import static org.yuheng.command.complaint.Histories.HANDLING_RULE;
import static org.yuheng.command.complaint.Histories.ID;
import static org.yuheng.command.complaint.Histories.ORGAN;
import static org.yuheng.command.complaint.Histories.SCREENING_RULE;
import static org.yuheng.command.complaint.Histories.WEDNESDAY;
import static org.yuheng.command.complaint.Histories.accepted;
import static org.yuheng.command.complaint.Histories.after;
import static org.yuheng.command.complaint.Histories.day;
import static org.yuheng.command.complaint.Histories.deemed;
import static org.yuheng.command.complaint.Histories.deemedAccepted;
import static org.yuheng.command.complaint.Histories.inScreening;
import static org.yuheng.command.complaint.Histories.instant;
import static org.yuheng.command.complaint.Histories.received;
import static org.yuheng.command.complaint.Histories.receivedAs;
import static org.yuheng.command.complaint.Histories.receivedWithout;
import static org.yuheng.command.complaint.Histories.refusalProposed;
import static org.yuheng.command.complaint.Histories.refused;
import static org.yuheng.command.complaint.Histories.withdrawn;
import static org.yuheng.command.complaint.LaterHistories.assigned;
import static org.yuheng.command.complaint.LaterHistories.concluded;
import static org.yuheng.command.complaint.LaterHistories.escalated;
import static org.yuheng.command.complaint.LaterHistories.merged;
import static org.yuheng.command.complaint.LaterHistories.redirected;
import static org.yuheng.command.complaint.LaterHistories.suspendedWhileVerifying;
import static org.yuheng.command.complaint.LaterHistories.transferred;
import static org.yuheng.command.complaint.LaterHistories.verifying;
import static org.yuheng.command.complaint.Persons.CLERK;
import static org.yuheng.command.complaint.Persons.CLERK_OF_THE_ORGAN;
import static org.yuheng.command.complaint.Persons.COMPLAINANT;
import static org.yuheng.command.complaint.Persons.HEAD;
import static org.yuheng.command.complaint.Persons.OTHER_CLERK;
import static org.yuheng.command.complaint.Requests.accept;
import static org.yuheng.command.complaint.Requests.deemAccepted;
import static org.yuheng.command.complaint.Requests.readIdentity;
import static org.yuheng.command.complaint.Requests.undo;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.ComplaintVerb;
import org.yuheng.kernel.complaint.IdentityMode;
import org.yuheng.kernel.complaint.JurisdictionGround;
import org.yuheng.kernel.complaint.Overlay;
import org.yuheng.kernel.complaint.ReopeningGround;
import org.yuheng.kernel.complaint.event.ComplainantWrote;
import org.yuheng.kernel.complaint.event.ComplaintAccepted;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.complaint.event.ComplaintReopened;
import org.yuheng.kernel.complaint.event.ComplaintReplied;
import org.yuheng.kernel.complaint.event.ComplaintResumed;
import org.yuheng.kernel.complaint.event.ComplaintStepUndone;
import org.yuheng.kernel.complaint.event.DeadlineExtended;
import org.yuheng.kernel.complaint.event.IdentityRead;
import org.yuheng.kernel.complaint.event.IdentityReadApproved;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.rule.ClockKind;

/** 撤销: whoever accepted or redirected may take that back within a minute, and all is as it was. */
class UndoTest {
    private static final String IN_TIME = "2026-03-11T09:00:59+08:00";
    private static final String TOO_LATE = "2026-03-11T09:01:01+08:00";

    static Stream<List<ComplaintEvent>> whenSomethingElseHappenedSince() {
        return Stream.of(
                after(accepted(), escalated().getLast()),
                after(accepted(), lengthened()),
                after(accepted(), suspendedWhileVerifying().getLast(), goesOn()),
                after(redirected(), new ComplaintReplied(ID, CLERK.actor(), "reply-4", instant(WEDNESDAY))),
                deemedAccepted(),
                after(
                        withdrawn(),
                        new ComplaintReopened(
                                ID,
                                HEAD.actor(),
                                ReopeningGround.NEW_FACTS,
                                "reopening-4",
                                HANDLING_RULE,
                                day("2026-03-11"),
                                day("2026-04-10"),
                                false,
                                instant(WEDNESDAY))));
    }

    static Stream<List<ComplaintEvent>> withNothingToTakeBack() {
        return Stream.of(
                received(),
                inScreening(),
                assigned(),
                verifying(),
                concluded(),
                refused(),
                transferred(),
                merged(),
                withdrawn(),
                after(accepted(), suspendedWhileVerifying().getLast()));
    }

    @Test
    void whoAcceptedTakesItBackAndScreeningGoesOnAsIfNothingHadBeen() {
        given(accepted())
                .at(IN_TIME)
                .when(undo(CLERK))
                .thenEvents(screeningAgain(ComplaintVerb.ACCEPT, ComplaintStage.SCREENING, IN_TIME))
                .andItStandsIn(ComplaintStage.SCREENING)
                .andTheVaultKeeps(Map.of());
    }

    @Test
    void whoRedirectedTakesItBack() {
        given(redirected())
                .at(IN_TIME)
                .when(undo(CLERK))
                .thenEvents(screeningAgain(ComplaintVerb.REDIRECT, ComplaintStage.SCREENING, IN_TIME))
                .andItStandsIn(ComplaintStage.SCREENING);
    }

    @Test
    void whatWasAcceptedWhenItWasRedirectedIsAcceptedAgain() {
        given(redirectedWhenAccepted())
                .at(IN_TIME)
                .when(undo(CLERK))
                .thenEvents(redirectionTakenBack())
                .andItStandsIn(ComplaintStage.ACCEPTED);
    }

    @Test
    void andThatAcceptanceMayBeTakenBackInItsOwnMinute() {
        given(after(redirectedWhenAccepted(), redirectionTakenBack()))
                .at(IN_TIME)
                .when(undo(CLERK))
                .thenEvents(screeningAgain(ComplaintVerb.ACCEPT, ComplaintStage.SCREENING, IN_TIME))
                .andItStandsIn(ComplaintStage.SCREENING);
    }

    @Test
    void categoryAndOrganAreOpenAgain() {
        var settledByTheClerk = after(
                receivedWithout(null, null), inScreening().getLast(), accepted().getLast());

        given(settledByTheClerk)
                .at(IN_TIME)
                .when(undo(CLERK))
                .thenEvents(new ComplaintStepUndone(
                        ID,
                        CLERK.actor(),
                        ComplaintVerb.ACCEPT,
                        ComplaintStage.SCREENING,
                        null,
                        null,
                        ClockKind.SCREENING,
                        SCREENING_RULE,
                        day("2026-03-10"),
                        day("2026-03-13"),
                        false,
                        instant(IN_TIME)));
    }

    @Test
    void theMinuteIsOverWithItsSixtiethSecond() {
        given(accepted()).at("2026-03-11T09:01:00+08:00").when(undo(CLERK)).andItStandsIn(ComplaintStage.SCREENING);
        given(accepted())
                .at(TOO_LATE)
                .when(undo(CLERK))
                .thenRefused(ErrorCode.UNDO_TOO_LATE)
                .withDetail("seconds", 60L);
        given(redirected()).at(TOO_LATE).when(undo(CLERK)).thenRefused(ErrorCode.UNDO_TOO_LATE);
    }

    @Test
    void nobodyTakesBackWhatAnotherDid() {
        given(accepted()).at(IN_TIME).when(undo(OTHER_CLERK)).thenRefused(ErrorCode.UNDO_BY_OTHERS);
        given(redirected()).at(IN_TIME).when(undo(OTHER_CLERK)).thenRefused(ErrorCode.UNDO_BY_OTHERS);
    }

    @ParameterizedTest
    @MethodSource("whenSomethingElseHappenedSince")
    void afterAnotherStepItIsTooLate(List<ComplaintEvent> history) {
        given(history).at(IN_TIME).when(undo(CLERK)).thenRefused(ErrorCode.UNDO_TOO_LATE);
    }

    @ParameterizedTest
    @MethodSource("withNothingToTakeBack")
    void onlyAnAcceptanceOrARedirectionIsTakenBack(List<ComplaintEvent> history) {
        given(history).at(IN_TIME).when(undo(CLERK)).thenRefused(ErrorCode.NOT_POSSIBLE_IN_STAGE);
    }

    @Test
    void readingTheIdentityOrAMessageOfTheComplainantIsNoSuchStep() {
        given(after(
                        accepted(),
                        new IdentityRead(ID, CLERK.actor(), "identity-purpose-4", null, instant(WEDNESDAY)),
                        new ComplainantWrote(ID, COMPLAINANT.actor(), "message-5", instant(WEDNESDAY))))
                .at(IN_TIME)
                .when(undo(CLERK))
                .thenEvents(screeningAgain(ComplaintVerb.ACCEPT, ComplaintStage.SCREENING, IN_TIME));
    }

    @Test
    void aConsentThatWasGivenMeanwhileStays() {
        given(after(
                        receivedAs(IdentityMode.CONFIDENTIAL),
                        accepted().getLast(),
                        new IdentityReadApproved(
                                ID,
                                HEAD.actor(),
                                CLERK.actor().person(),
                                "identity-consent-3",
                                instant("2026-03-12T09:00+08:00"),
                                instant(WEDNESDAY)),
                        screeningAgain(ComplaintVerb.ACCEPT, ComplaintStage.RECEIVED, IN_TIME)))
                .at("2026-03-11T15:00+08:00")
                .when(readIdentity(CLERK, "电话核实案情"))
                .thenEvents(new IdentityRead(
                        ID,
                        CLERK.actor(),
                        "identity-purpose-5",
                        "bureau.zhengzhou.head",
                        instant("2026-03-11T15:00+08:00")));
    }

    @Test
    void aProposalToRefuseThatLapsedStaysLapsed() {
        given(after(refusalProposed(), accepted().getLast()))
                .at(IN_TIME)
                .when(undo(CLERK))
                .thenEvents(screeningAgain(ComplaintVerb.ACCEPT, ComplaintStage.SCREENING, IN_TIME))
                .andItStandsIn(ComplaintStage.SCREENING);
    }

    @Test
    void whatWasTakenBackMayBeAcceptedAgain() {
        given(after(accepted(), screeningAgain(ComplaintVerb.ACCEPT, ComplaintStage.SCREENING, IN_TIME)))
                .when(accept(CLERK))
                .thenEvents(accepted().getLast());
    }

    @Test
    void whoTakesItBackAfterTheMidnightOfTheLastDayIsDeemedToHaveAccepted() {
        var lastMinute = "2026-03-13T23:59:30+08:00";
        var afterMidnight = "2026-03-14T00:00:10+08:00";
        var acceptedInTheLastMinute = after(
                inScreening(),
                new ComplaintAccepted(
                        ID,
                        CLERK.actor(),
                        Category.FINE_EXCESSIVE,
                        ORGAN,
                        JurisdictionGround.TERRITORY,
                        null,
                        HANDLING_RULE,
                        day("2026-03-13"),
                        day("2026-04-13"),
                        false,
                        instant(lastMinute)));

        given(acceptedInTheLastMinute)
                .at(afterMidnight)
                .when(undo(CLERK))
                .thenEvents(screeningAgain(ComplaintVerb.ACCEPT, ComplaintStage.SCREENING, afterMidnight));
        given(after(
                        acceptedInTheLastMinute,
                        screeningAgain(ComplaintVerb.ACCEPT, ComplaintStage.SCREENING, afterMidnight)))
                .at(afterMidnight)
                .when(deemAccepted())
                .thenEvents(deemed(afterMidnight))
                .andItStandsIn(ComplaintStage.ACCEPTED, Overlay.DEEMED_ACCEPTED);
    }

    @Test
    void theOrganComplainedOfIsKeptOut() {
        given(accepted()).at(IN_TIME).when(undo(CLERK_OF_THE_ORGAN)).thenRefused(ErrorCode.ORGAN_COMPLAINED_OF);
    }

    private static List<ComplaintEvent> redirectedWhenAccepted() {
        return after(accepted(), redirected().getLast());
    }

    private static ComplaintStepUndone screeningAgain(ComplaintVerb undone, ComplaintStage stage, String at) {
        return new ComplaintStepUndone(
                ID,
                CLERK.actor(),
                undone,
                stage,
                Category.FINE_EXCESSIVE,
                ORGAN,
                ClockKind.SCREENING,
                SCREENING_RULE,
                day("2026-03-10"),
                day("2026-03-13"),
                false,
                instant(at));
    }

    private static ComplaintStepUndone redirectionTakenBack() {
        return new ComplaintStepUndone(
                ID,
                CLERK.actor(),
                ComplaintVerb.REDIRECT,
                ComplaintStage.ACCEPTED,
                Category.FINE_EXCESSIVE,
                ORGAN,
                ClockKind.HANDLING,
                HANDLING_RULE,
                day("2026-03-11"),
                day("2026-04-10"),
                false,
                instant(IN_TIME));
    }

    private static ComplaintEvent lengthened() {
        return new DeadlineExtended(
                ID,
                HEAD.actor(),
                ClockKind.HANDLING,
                HANDLING_RULE,
                30,
                day("2026-04-10"),
                day("2026-05-11"),
                false,
                "extension-4",
                instant(WEDNESDAY));
    }

    private static ComplaintEvent goesOn() {
        return new ComplaintResumed(
                ID,
                HEAD.actor(),
                ClockKind.HANDLING,
                HANDLING_RULE,
                day("2026-03-11"),
                day("2026-04-10"),
                false,
                "resumption-5",
                instant(WEDNESDAY));
    }
}
