package org.yuheng.command.casesupervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.yuheng.command.vault.ConfidentialText;
import org.yuheng.kernel.calendar.CalendarYear;
import org.yuheng.kernel.calendar.WorkingCalendar;
import org.yuheng.kernel.casesupervision.CaseOverlay;
import org.yuheng.kernel.casesupervision.CaseStage;
import org.yuheng.kernel.casesupervision.event.CaseEvent;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.rule.ClockKind;
import org.yuheng.kernel.rule.Rules;

/** A sentence about a case: given what happened, at a moment, when somebody asks, then this follows. */
final class CaseScenario {
    private final List<CaseEvent> events;
    private Instant now;
    private WorkingCalendar calendar = WorkingCalendar.published();
    private CasePolicy policy = CasePolicy.DEFAULT;
    private CaseRegister register = TestCaseRegister.usual();
    private List<CaseEvent> recorded;
    private Map<String, ConfidentialText> kept;
    private DomainError refusal;

    private CaseScenario(List<CaseEvent> events) {
        this.events = events;
        this.now = events.isEmpty()
                ? CaseLife.instant("2026-03-10T09:00+08:00")
                : events.getLast().at();
    }

    static CaseScenario given(List<CaseEvent> events) {
        return new CaseScenario(events);
    }

    /** Legal time; without it, the moment of the last event. */
    CaseScenario at(String moment) {
        now = CaseLife.instant(moment);
        return this;
    }

    /** The calendar of one more year was published. */
    CaseScenario knowing(CalendarYear year) {
        calendar = calendar.with(year);
        return this;
    }

    CaseScenario under(CasePolicy setting) {
        policy = setting;
        return this;
    }

    /** With other accounts, cards or complaints than usual. */
    CaseScenario beside(CaseRegister other) {
        register = other;
        return this;
    }

    /** As the shell asks: first whether the case is within the person's reach, then what the law says. */
    CaseScenario when(CaseCommand command) {
        var context = new CaseContext(events.size() + 1L, now, calendar, Rules.published(), policy, register);
        var thrown = catchThrowable(() -> {
            var state = CaseLife.stateAfter(events);
            CaseGuards.mustBeWithinReach(state, command, register);
            var decided = CaseDecisions.decide(state, command, context);
            recorded = decided.events();
            kept = decided.texts();
        });
        if (thrown != null) {
            assertThat(thrown).isInstanceOf(DomainError.class);
            refusal = (DomainError) thrown;
        }
        return this;
    }

    CaseScenario thenEvents(CaseEvent... expected) {
        assertThat(refusal).isNull();
        assertThat(recorded).containsExactly(expected);
        return this;
    }

    /** One event of a kind, of which this holds. */
    <E extends CaseEvent> CaseScenario thenEvent(Class<E> kind, Consumer<E> holds) {
        assertThat(refusal).isNull();
        assertThat(recorded).singleElement().isInstanceOfSatisfying(kind, holds);
        return this;
    }

    CaseScenario thenEventKinds(Class<?>... kinds) {
        assertThat(refusal).isNull();
        assertThat(recorded).extracting(Object::getClass).isEqualTo(List.of(kinds));
        return this;
    }

    /** The request is fine, and there is nothing to record. */
    void thenNothing() {
        assertThat(refusal).isNull();
        assertThat(recorded).isEmpty();
        assertThat(kept).isEmpty();
    }

    CaseScenario thenRefused(ErrorCode code) {
        assertThat(recorded).isNull();
        assertThat(refusal.code()).isEqualTo(code);
        return this;
    }

    CaseScenario withDetail(String name, Object value) {
        assertThat(refusal.details()).containsEntry(name, value);
        return this;
    }

    /** The texts that the vault gets, and no other. */
    CaseScenario andTheVaultKeeps(Map<String, String> texts) {
        assertThat(kept).allSatisfy((ref, text) -> assertThat(texts).containsEntry(ref, text.value()));
        assertThat(kept).hasSameSizeAs(texts);
        return this;
    }

    CaseScenario andItStandsIn(CaseStage stage, CaseOverlay... overlays) {
        assertThat(state().stage()).isEqualTo(stage);
        assertThat(state().overlays()).isEqualTo(Set.of(overlays));
        return this;
    }

    /** A period runs until the end of a day. */
    CaseScenario andRunsUntil(ClockKind clock, String holder, String day) {
        assertThat(state().periods().find(clock, holder))
                .hasValueSatisfying(period -> assertThat(period.dueOn()).isEqualTo(day));
        return this;
    }

    CaseScenario andNoPeriodRuns(ClockKind clock) {
        assertThat(state().periods().running().keySet())
                .noneSatisfy(key -> assertThat(key.clock()).isEqualTo(clock));
        return this;
    }

    /** What has happened now, to go on with. */
    List<CaseEvent> life() {
        assertThat(refusal).isNull();
        return Stream.concat(events.stream(), recorded.stream()).toList();
    }

    CaseState.Known state() {
        return CaseLife.known(life());
    }
}
