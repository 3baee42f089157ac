package org.yuheng.command.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yuheng.command.complaint.TransitionTable.Row;
import org.yuheng.kernel.calendar.WorkingCalendar;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.ComplaintVerb;
import org.yuheng.kernel.complaint.Overlay;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.rule.Rules;

/**
 * What code says is measured against {@link TransitionTable}, in the table of verbs and in what the decisions really do.
 */
class ComplaintVerbTableTest {
    private static final List<Row> ROWS = TransitionTable.ROWS;

    /** What a lawful verb may still meet in one of the histories: a thing that is done once. */
    private static final List<ErrorCode> FACTS_OF_ITS_OWN = Arrays.asList(
            null,
            ErrorCode.REFUSAL_ALREADY_PROPOSED,
            ErrorCode.ALREADY_ESCALATED,
            ErrorCode.ALREADY_CALLED_BACK,
            ErrorCode.EXTENSION_BEYOND_RULE,
            ErrorCode.NO_RUNNING_CLOCK,
            ErrorCode.UNDO_TOO_LATE);

    @Test
    void theTableSpeaksOfEveryVerbAndOfNoOther() {
        assertThat(ROWS).extracting(Row::verb).containsExactlyInAnyOrderElementsOf(paths());
    }

    @TestFactory
    Stream<DynamicTest> aVerbIsPossibleExactlyWhereTheTableSaysSo() {
        return ROWS.stream()
                .flatMap(row -> Arrays.stream(ComplaintStage.values())
                        .map(stage -> dynamicTest(
                                row.verb() + " in " + stage,
                                () -> assertThat(overlays())
                                        .allSatisfy(overlays -> assertThat(
                                                        verb(row.verb()).isPossibleIn(stage, overlays))
                                                .isEqualTo(row.allows(stage.name(), overlays))))));
    }

    @TestFactory
    Stream<DynamicTest> theDecisionsHoldToTheTable() {
        return LawfulRequests.histories().entrySet().stream()
                .flatMap(history -> ROWS.stream()
                        .map(row -> dynamicTest(
                                row.verb() + " when " + history.getKey(), () -> holds(row, history.getValue()))));
    }

    private static void holds(Row row, List<ComplaintEvent> history) {
        var state = (ComplaintState.Known) ComplaintScenario.stateAfter(history);
        var now = Histories.instant("2026-03-11T09:00+08:00");
        var context = new DecisionContext(
                history.size() + 1L,
                now,
                WorkingCalendar.published(),
                Rules.published(),
                ClockPolicy.DEFAULT,
                LawfulRequests.REGISTER);
        var thrown = catchThrowable(() -> ComplaintDecisions.decide(state, LawfulRequests.of(row.verb()), context));

        if (row.allows(state.stage().name(), state.overlays())) {
            assertThat(codeOf(thrown)).isIn(FACTS_OF_ITS_OWN);
        } else {
            assertThat(codeOf(thrown)).isEqualTo(ErrorCode.NOT_POSSIBLE_IN_STAGE);
            assertThat(((DomainError) thrown).details())
                    .containsEntry("stage", state.stage().name())
                    .containsEntry("lawful", lawful(state));
        }
    }

    private static ErrorCode codeOf(Throwable thrown) {
        return thrown == null ? null : ((DomainError) thrown).code();
    }

    private static List<String> lawful(ComplaintState.Known state) {
        return ROWS.stream()
                .filter(row -> row.allows(state.stage().name(), state.overlays()))
                .map(Row::verb)
                .toList();
    }

    private static ComplaintVerb verb(String path) {
        return Arrays.stream(ComplaintVerb.values())
                .filter(verb -> verb.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> paths() {
        return Arrays.stream(ComplaintVerb.values()).map(ComplaintVerb::path).toList();
    }

    /** Every set of overlays. */
    private static Stream<Set<Overlay>> overlays() {
        List<Set<Overlay>> sets = new ArrayList<>(List.of(EnumSet.noneOf(Overlay.class)));
        for (var overlay : Overlay.values()) {
            sets.addAll(sets.stream()
                    .map(set -> Stream.concat(set.stream(), Stream.of(overlay)).collect(Collectors.toSet()))
                    .toList());
        }
        return sets.stream();
    }
}
