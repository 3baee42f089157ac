package org.yuheng.command.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yuheng.command.vault.ConfidentialText;
import org.yuheng.kernel.calendar.CalendarYear;
import org.yuheng.kernel.calendar.WorkingCalendar;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.Overlay;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.rule.Rules;

/** A sentence about a complaint: given what happened, at a moment, when somebody asks, then this follows. */
final class ComplaintScenario {
    private final List<ComplaintEvent> events;
    private Instant now;
    private WorkingCalendar calendar = WorkingCalendar.published();
    private ClockPolicy policy = ClockPolicy.DEFAULT;
    private Register register = Histories.REGISTER;
    private List<ComplaintEvent> recorded;
    private Map<String, ConfidentialText> kept;
    private DomainError refusal;

    private ComplaintScenario(List<ComplaintEvent> events) {
        this.events = events;
        this.now = Histories.instant(Histories.WEDNESDAY);
    }

    static ComplaintScenario given(List<ComplaintEvent> events) {
        return new ComplaintScenario(events);
    }

    /** Legal time; without it, Wednesday 2026-03-11 at nine. */
    ComplaintScenario at(String moment) {
        now = Histories.instant(moment);
        return this;
    }

    /** The calendar of one more year was published. */
    ComplaintScenario knowing(CalendarYear year) {
        calendar = calendar.with(year);
        return this;
    }

    ComplaintScenario under(ClockPolicy setting) {
        policy = setting;
        return this;
    }

    /** Beside another complaint, to which this happened. */
    ComplaintScenario beside(List<ComplaintEvent> other) {
        register = new TestRegister(other);
        return this;
    }

    ComplaintScenario when(ComplaintCommand command) {
        var context = new DecisionContext(events.size() + 1L, now, calendar, Rules.published(), policy, register);
        var thrown = catchThrowable(() -> {
            var decided = ComplaintDecisions.decide(stateAfter(events), command, context);
            recorded = decided.events();
            kept = decided.texts();
        });
        if (thrown != null) {
            assertThat(thrown).isInstanceOf(DomainError.class);
            refusal = (DomainError) thrown;
        }
        return this;
    }

    ComplaintScenario thenEvents(ComplaintEvent... expected) {
        assertThat(refusal).isNull();
        assertThat(recorded).containsExactly(expected);
        return this;
    }

    /** The request is fine, and there is nothing to record. */
    void thenNothing() {
        assertThat(refusal).isNull();
        assertThat(recorded).isEmpty();
        assertThat(kept).isEmpty();
    }

    ComplaintScenario thenRefused(ErrorCode code) {
        assertThat(recorded).isNull();
        assertThat(refusal.code()).isEqualTo(code);
        return this;
    }

    ComplaintScenario withDetail(String name, Object value) {
        assertThat(refusal.details()).containsEntry(name, value);
        return this;
    }

    /** The texts that the vault gets, and no other. */
    ComplaintScenario andTheVaultKeeps(Map<String, String> texts) {
        assertThat(kept).allSatisfy((ref, text) -> assertThat(texts).containsEntry(ref, text.value()));
        assertThat(kept).hasSameSizeAs(texts);
        return this;
    }

    ComplaintScenario andItStandsIn(ComplaintStage stage, Overlay... overlays) {
        var state = (ComplaintState.Known) stateAfter(Histories.after(events, recorded.toArray(ComplaintEvent[]::new)));
        assertThat(state.stage()).isEqualTo(stage);
        assertThat(state.overlays()).isEqualTo(Set.of(overlays));
        return this;
    }

    static ComplaintState stateAfter(List<ComplaintEvent> events) {
        ComplaintState state = new ComplaintState.None();
        for (var event : events) {
            state = ComplaintEvolution.evolve(state, event);
        }
        return state;
    }
}
