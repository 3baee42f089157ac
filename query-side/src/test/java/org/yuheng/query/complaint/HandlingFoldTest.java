package org.yuheng.query.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.Finding;
import org.yuheng.kernel.complaint.Overlay;
import org.yuheng.kernel.complaint.TerminationGround;
import org.yuheng.kernel.rule.ClockKind;
import org.yuheng.query.support.Story;

/** From acceptance to the end and back again: periods, overlays, and what a reader sees beside them. */
class HandlingFoldTest {
    private static final LocalDate HANDLING_DUE = LocalDate.of(2026, 12, 2);

    private final Story story = new Story("one").received().accepted();

    @Test
    void aFindingInTimeMeetsTheHandlingPeriodAndStartsTheOneToReply() {
        var complaint =
                story.assigned().verificationStarted().found(Finding.PARTLY).folded();

        assertThat(complaint.stage()).isEqualTo(ComplaintStage.CONCLUDED);
        assertThat(complaint.handling().finding()).isEqualTo(Finding.PARTLY);
        assertThat(complaint.clocks())
                .extracting(ComplaintClock::clock, ComplaintClock::state)
                .containsExactly(
                        tuple(ClockKind.SCREENING, ClockState.MET),
                        tuple(ClockKind.HANDLING, ClockState.MET),
                        tuple(ClockKind.REPLY, ClockState.RUNNING));
    }

    @Test
    void aFindingAndAReplyAfterTheLastLegalDayMissTheirPeriods() {
        var complaint = story.assigned()
                .verificationStarted()
                .at("2026-12-02T16:00:00Z")
                .found(Finding.SUBSTANTIATED)
                .at("2026-12-10T15:59:59Z")
                .replied()
                .folded();

        assertThat(complaint.stage()).isEqualTo(ComplaintStage.REPLIED);
        assertThat(complaint.outcome().replied()).isTrue();
        assertThat(complaint.clocks())
                .extracting(ComplaintClock::state)
                .containsExactly(ClockState.MET, ClockState.MISSED, ClockState.MET);
    }

    @Test
    void aProvisionalLastDayIsNotMissed() {
        var complaint = new Story("two")
                .provisional()
                .received()
                .accepted()
                .assigned()
                .verificationStarted()
                .at("2027-02-01T00:00:00Z")
                .found(Finding.SUBSTANTIATED)
                .folded();

        assertThat(complaint.clocks().get(1).state()).isEqualTo(ClockState.MET);
    }

    @Test
    void aRedirectionEndsTheHandlingAndLeavesTheDutyToTell() {
        var complaint = story.redirected().folded();

        assertThat(complaint.stage()).isEqualTo(ComplaintStage.REDIRECTED);
        assertThat(complaint.outcome().remedy().period()).isEqualTo(60);
        assertThat(complaint.clocks())
                .extracting(ComplaintClock::clock, ComplaintClock::state)
                .containsExactly(
                        tuple(ClockKind.SCREENING, ClockState.MET),
                        tuple(ClockKind.HANDLING, ClockState.ENDED),
                        tuple(ClockKind.REPLY, ClockState.RUNNING));
        assertThat(story.replied().folded().stage()).isEqualTo(ComplaintStage.REDIRECTED);
        assertThat(story.folded().runningClock()).isEmpty();
    }

    @Test
    void anExtensionMovesTheLastDayAndRemembersTheFormerOne() {
        var complaint =
                story.extended(ClockKind.HANDLING, Story.HANDLING, HANDLING_DUE).folded();

        assertThat(complaint.runningClock().orElseThrow())
                .extracting(ComplaintClock::dueOn, ComplaintClock::formerDueOn, ComplaintClock::isExtended)
                .containsExactly(HANDLING_DUE.plusDays(10), HANDLING_DUE, true);
    }

    @Test
    void aSuspensionLetsTheClockStandAndAResumptionLetsItGoOnAsExtendedAsItWas() {
        var standing = story.extended(ClockKind.HANDLING, Story.HANDLING, HANDLING_DUE)
                .suspended(ClockKind.HANDLING, Story.HANDLING)
                .folded();
        assertThat(standing.overlays()).containsExactly(Overlay.SUSPENDED);
        assertThat(standing.runningClock()).isEmpty();
        assertThat(standing.clocks().getLast())
                .extracting(ComplaintClock::state, ComplaintClock::daysLeft, ComplaintClock::dueOn)
                .containsExactly(ClockState.STOPPED, 5, null);

        var going = story.resumed(ClockKind.HANDLING, Story.HANDLING).folded();
        assertThat(going.overlays()).isEmpty();
        assertThat(going.handling().suspendedFor()).isNull();
        assertThat(going.runningClock().orElseThrow())
                .extracting(ComplaintClock::dueOn, ComplaintClock::isExtended)
                .containsExactly(LocalDate.of(2026, 11, 7), true);
    }

    @Test
    void aSuspensionWhileASupplementIsAwaitedLetsTheScreeningClockStandOnAfterwards() {
        var complaint = new Story("two")
                .received()
                .screeningStarted()
                .supplementRequested()
                .suspended(ClockKind.SUPPLEMENT, Story.SUPPLEMENT)
                .resumed(ClockKind.SUPPLEMENT, Story.SUPPLEMENT)
                .folded();

        assertThat(complaint.clocks())
                .extracting(ComplaintClock::clock, ComplaintClock::state)
                .containsExactly(
                        tuple(ClockKind.SCREENING, ClockState.STOPPED),
                        tuple(ClockKind.SUPPLEMENT, ClockState.RUNNING));
    }

    @Test
    void aTerminationEndsEvenWhatStandsStill() {
        var complaint =
                story.suspended(ClockKind.HANDLING, Story.HANDLING).terminated().folded();

        assertThat(complaint.stage()).isEqualTo(ComplaintStage.TERMINATED);
        assertThat(complaint.overlays()).isEmpty();
        assertThat(complaint.outcome().terminatedFor()).isEqualTo(TerminationGround.LITIGATION_BEGUN);
        assertThat(complaint.clocks()).noneMatch(ComplaintClock::isOpen);
    }

    @Test
    void anUndoneAcceptanceLeavesThingsAsTheyWere() {
        var complaint = new Story("two")
                .received()
                .screeningStarted()
                .refusalProposed()
                .accepted()
                .acceptanceUndone()
                .folded();

        assertThat(complaint.stage()).isEqualTo(ComplaintStage.SCREENING);
        assertThat(complaint.category()).isNull();
        assertThat(complaint.organId()).isNull();
        assertThat(complaint.handling().bureau()).isNull();
        assertThat(complaint.overlays()).isEmpty();
        assertThat(complaint.refusal().state()).isEqualTo(Refusal.State.LAPSED);
        assertThat(complaint.clocks())
                .extracting(ComplaintClock::clock, ComplaintClock::state)
                .containsExactly(tuple(ClockKind.SCREENING, ClockState.RUNNING));
    }

    @Test
    void anUndoneRedirectionLetsTheHandlingGoOn() {
        var complaint = story.redirected().redirectionUndone().folded();

        assertThat(complaint.stage()).isEqualTo(ComplaintStage.ACCEPTED);
        assertThat(complaint.outcome().remedy()).isNull();
        assertThat(complaint.handling().bureau()).isEqualTo("bureau-zz");
        assertThat(complaint.clocks())
                .extracting(ComplaintClock::clock, ComplaintClock::state)
                .containsExactly(
                        tuple(ClockKind.SCREENING, ClockState.MET), tuple(ClockKind.HANDLING, ClockState.RUNNING));
    }

    @Test
    void whatIsTakenUpAgainHasNeitherHandlerNorFindingNorCallBackAndCameBackOnceMore() {
        var complaint = story.assigned()
                .verificationStarted()
                .escalated()
                .found(Finding.UNSUBSTANTIATED)
                .replied()
                .calledBack(false)
                .closed()
                .reopened()
                .folded();

        assertThat(complaint.stage()).isEqualTo(ComplaintStage.ACCEPTED);
        assertThat(complaint.handling())
                .extracting(
                        ComplaintHandling::handler,
                        ComplaintHandling::finding,
                        ComplaintHandling::caseId,
                        ComplaintHandling::returns)
                .containsExactly(null, null, "case-1", 1);
        assertThat(complaint.outcome()).isEqualTo(ComplaintOutcome.NONE);
        assertThat(complaint.overlays()).containsExactly(Overlay.ESCALATED);
        assertThat(complaint.runningClock().orElseThrow().clock()).isEqualTo(ClockKind.HANDLING);
    }

    @Test
    void itComesBackWhenARefusalIsDeclinedAndWhenItIsTakenFromAHandlerButNotWhenItIsFirstAssigned() {
        var declined = new Story("two").received().refusalProposed().refusalDeclined();

        assertThat(declined.folded().handling().returns()).isEqualTo(1);
        assertThat(declined.accepted().assigned().assigned().folded().handling().returns())
                .isEqualTo(1);
        assertThat(declined.assigned("other.clerk").folded().handling())
                .extracting(ComplaintHandling::handler, ComplaintHandling::returns)
                .containsExactly("other.clerk", 2);
    }

    @Test
    void anAssignmentDuringVerificationKeepsTheStage() {
        assertThat(story.assigned()
                        .verificationStarted()
                        .assigned("other.clerk")
                        .folded()
                        .stage())
                .isEqualTo(ComplaintStage.VERIFYING);
    }

    @Test
    void anErasureIsShownAndLeavesTheRest() {
        var complaint = story.withdrawn().identityErased().folded();

        assertThat(complaint.identityErased()).isTrue();
        assertThat(complaint.stage()).isEqualTo(ComplaintStage.WITHDRAWN);
    }
}
