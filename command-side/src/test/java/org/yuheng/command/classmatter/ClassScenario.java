package org.yuheng.command.classmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.yuheng.command.vault.ConfidentialText;
import org.yuheng.kernel.classmatter.ClassMatterStage;
import org.yuheng.kernel.classmatter.event.ClassMatterEvent;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/** A sentence about a class matter: given what happened, at a moment, when somebody asks, then this follows. */
final class ClassScenario {
    private final List<ClassMatterEvent> events;
    private Instant now = ClassHistories.instant(ClassHistories.NOW);
    private ClassRegister register = ClassTestRegister.usual();
    private List<ClassMatterEvent> recorded;
    private Map<String, ConfidentialText> kept;
    private DomainError refusal;

    private ClassScenario(List<ClassMatterEvent> events) {
        this.events = events;
    }

    static ClassScenario given(List<ClassMatterEvent> events) {
        return new ClassScenario(events);
    }

    ClassScenario at(String moment) {
        now = ClassHistories.instant(moment);
        return this;
    }

    ClassScenario knowing(ClassRegister other) {
        register = other;
        return this;
    }

    ClassScenario when(ClassMatterCommand command) {
        var context = new ClassMatterContext(events.size() + 1L, now, register);
        var thrown = catchThrowable(() -> {
            var decided = ClassMatterDecisions.decide(stateAfter(events), command, context);
            recorded = decided.events();
            kept = decided.texts();
        });
        if (thrown != null) {
            assertThat(thrown).isInstanceOf(DomainError.class);
            refusal = (DomainError) thrown;
        }
        return this;
    }

    ClassScenario thenEvents(ClassMatterEvent... expected) {
        assertThat(refusal).isNull();
        assertThat(recorded).containsExactly(expected);
        return this;
    }

    /** Events of these kinds, whatever is in them. */
    ClassScenario thenRecorded(Class<?>... kinds) {
        assertThat(refusal).isNull();
        assertThat(recorded).<Class<?>>extracting(Object::getClass).containsExactly(kinds);
        return this;
    }

    List<ClassMatterEvent> recorded() {
        return recorded;
    }

    void thenNothing() {
        assertThat(refusal).isNull();
        assertThat(recorded).isEmpty();
        assertThat(kept).isEmpty();
    }

    ClassScenario thenRefused(ErrorCode code) {
        assertThat(recorded).isNull();
        assertThat(refusal.code()).isEqualTo(code);
        return this;
    }

    void withDetail(String name, Object value) {
        assertThat(refusal.details()).containsEntry(name, value);
    }

    /** The texts that the vault gets, and no other. */
    ClassScenario andTheVaultKeeps(Map<String, String> texts) {
        assertThat(kept).allSatisfy((ref, text) -> assertThat(texts).containsEntry(ref, text.value()));
        assertThat(kept).hasSameSizeAs(texts);
        return this;
    }

    ClassMatterState.Known andItStandsIn(ClassMatterStage stage) {
        var state = (ClassMatterState.Known)
                stateAfter(ClassHistories.after(events, recorded.toArray(ClassMatterEvent[]::new)));
        assertThat(state.stage()).isEqualTo(stage);
        return state;
    }

    static ClassMatterState stateAfter(List<ClassMatterEvent> events) {
        ClassMatterState state = new ClassMatterState.None();
        for (var event : events) {
            state = ClassMatterEvolution.evolve(state, event);
        }
        return state;
    }
}
