package org.yuheng.query.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.Overlay;
import org.yuheng.kernel.rule.ClockKind;
import org.yuheng.query.support.Story;

/** What events make of a complaint as readers see it. */
class ComplaintFoldTest {
    private final Story story = new Story("one");

    @Test
    void aReceivedComplaintHasItsScreeningClockRunning() {
        var complaint = folded(story.received());

        assertThat(complaint.stage()).isEqualTo(ComplaintStage.RECEIVED);
        assertThat(complaint.version()).isEqualTo(1);
        assertThat(complaint.runningClock().orElseThrow())
                .extracting(ComplaintClock::clock, ComplaintClock::dueOn)
                .containsExactly(ClockKind.SCREENING, LocalDate.of(2026, 11, 5));
    }

    @Test
    void theScreeningClockStandsStillWhileASupplementIsAwaitedAndGoesOnAfterwards() {
        assertThat(clocks(folded(story.received().screeningStarted().supplementRequested())))
                .containsExactly(
                        tuple(ClockKind.SCREENING, ClockState.STOPPED, null, 2),
                        tuple(ClockKind.SUPPLEMENT, ClockState.RUNNING, LocalDate.of(2026, 11, 16), null));
        assertThat(clocks(folded(story.supplemented())))
                .containsExactly(
                        tuple(ClockKind.SCREENING, ClockState.RUNNING, LocalDate.of(2026, 11, 4), null),
                        tuple(ClockKind.SUPPLEMENT, ClockState.MET, LocalDate.of(2026, 11, 16), null));
    }

    @Test
    void anAcceptanceSettlesCategoryAndOrgan() {
        var complaint = folded(story.received().accepted());

        assertThat(complaint.category()).isEqualTo(Category.FINE_EXCESSIVE);
        assertThat(complaint.organId()).isEqualTo("organ-scjg");
        assertThat(complaint.clocks())
                .extracting(ComplaintClock::clock, ComplaintClock::state)
                .containsExactly(
                        tuple(ClockKind.SCREENING, ClockState.MET), tuple(ClockKind.HANDLING, ClockState.RUNNING));
    }

    @Test
    void aDeemedAcceptanceMissesTheScreeningAndLetsAProposalLapse() {
        var complaint = folded(story.received().refusalProposed().deemedAccepted());

        assertThat(complaint.stage()).isEqualTo(ComplaintStage.ACCEPTED);
        assertThat(complaint.overlays()).containsExactly(Overlay.DEEMED_ACCEPTED);
        assertThat(complaint.refusal().state()).isEqualTo(Refusal.State.LAPSED);
        assertThat(complaint.clocks().getFirst().state()).isEqualTo(ClockState.MISSED);
    }

    @Test
    void aRefusalLeavesTheDutyToTell() {
        var complaint =
                folded(story.received().screeningStarted().refusalProposed().refused());

        assertThat(complaint.stage()).isEqualTo(ComplaintStage.REFUSED);
        assertThat(complaint.overlays()).isEmpty();
        assertThat(complaint.refusal().state()).isEqualTo(Refusal.State.APPROVED);
        assertThat(complaint.runningClock().orElseThrow().clock()).isEqualTo(ClockKind.REPLY);
    }

    @Test
    void aDeclinedRefusalGoesBackToScreening() {
        var complaint = folded(story.received().refusalProposed().refusalDeclined());

        assertThat(complaint.stage()).isEqualTo(ComplaintStage.SCREENING);
        assertThat(complaint.overlays()).isEmpty();
        assertThat(complaint.refusal().state()).isEqualTo(Refusal.State.DECLINED);
    }

    @Test
    void aWithdrawalEndsEveryPeriod() {
        var complaint =
                folded(story.received().screeningStarted().supplementRequested().withdrawn());

        assertThat(complaint.clocks()).extracting(ComplaintClock::state).containsOnly(ClockState.ENDED);
        assertThat(complaint.runningClock()).isEmpty();
    }

    @Test
    void aFixedDueDateIsNoLongerProvisional() {
        var complaint = folded(story.provisional().received().dueDateFixed(ClockKind.SCREENING, Story.SCREENING));

        assertThat(complaint.runningClock().orElseThrow())
                .extracting(ComplaintClock::dueOn, ComplaintClock::provisional)
                .containsExactly(LocalDate.of(2026, 11, 11), false);
    }

    @Test
    void itIsOverdueFromTheDayAfterTheLastOneOnAndNeverWhileThatIsProvisional() {
        var complaint = folded(story.received());
        var provisional = folded(new Story("two").provisional().received());

        assertThat(complaint.isOverdueOn(LocalDate.of(2026, 11, 5))).isFalse();
        assertThat(complaint.isOverdueOn(LocalDate.of(2026, 11, 6))).isTrue();
        assertThat(provisional.isOverdueOn(LocalDate.of(2027, 1, 1))).isFalse();
    }

    private static List<Tuple> clocks(ComplaintDocument complaint) {
        return complaint.clocks().stream()
                .map(clock -> tuple(clock.clock(), clock.state(), clock.dueOn(), clock.daysLeft()))
                .toList();
    }

    private static ComplaintDocument folded(Story story) {
        return story.folded();
    }
}
