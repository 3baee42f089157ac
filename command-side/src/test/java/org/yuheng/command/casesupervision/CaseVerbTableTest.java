package org.yuheng.command.casesupervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yuheng.command.casesupervision.CaseTransitionTable.Row;
import org.yuheng.kernel.calendar.WorkingCalendar;
import org.yuheng.kernel.casesupervision.CaseOverlay;
import org.yuheng.kernel.casesupervision.CaseStage;
import org.yuheng.kernel.casesupervision.CaseVerb;
import org.yuheng.kernel.casesupervision.event.CaseEvent;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.rule.Rules;

/** What code says is measured against {@link CaseTransitionTable}, in the table of verbs and in what the decisions do. */
class CaseVerbTableTest {
    private static final List<Row> ROWS = CaseTransitionTable.ROWS;

    @Test
    void theTableSpeaksOfEveryVerbAndOfNoOther() {
        assertThat(ROWS)
                .extracting(Row::verb)
                .containsExactlyElementsOf(
                        Arrays.stream(CaseVerb.values()).map(CaseVerb::path).toList());
    }

    @TestFactory
    Stream<DynamicTest> aVerbIsPossibleExactlyWhereTheTableSaysSoUnderEverySetOfOverlays() {
        var sets = overlays();
        return ROWS.stream()
                .map(row -> dynamicTest(
                        row.verb(), () -> assertThat(differences(row, sets)).isEmpty()));
    }

    private static List<String> differences(Row row, List<Set<CaseOverlay>> sets) {
        var verb = verb(row.verb());
        return Arrays.stream(CaseStage.values())
                .flatMap(stage -> sets.stream()
                        .filter(set -> row.allows(stage.name(), set) != verb.isPossibleIn(stage, set))
                        .map(set -> stage + " " + set))
                .toList();
    }

    /** In each stage, in each stage while the case stands still, and while an objection waits for an answer. */
    @TestFactory
    Stream<DynamicTest> theDecisionsRefuseWhatTheTableDoesNotAllowAndNameWhatItDoes() {
        return Arrays.stream(CaseStage.values())
                .flatMap(stage -> Stream.of(CaseVerb.FILE, CaseVerb.RESUME, CaseVerb.ANSWER_OBJECTION)
                        .map(prepared -> RichCases.in(stage, prepared, CasePersons.HEAD)))
                .map(CaseVerbTableTest::distinguished)
                .distinct()
                .flatMap(history -> ROWS.stream()
                        .map(row -> dynamicTest(
                                row.verb() + " in " + history.getKey(), () -> holds(row, history.getValue()))));
    }

    private static Map.Entry<String, List<CaseEvent>> distinguished(List<CaseEvent> history) {
        var state = CaseLife.known(history);
        return Map.entry(state.stage() + " " + state.overlays(), history);
    }

    private static void holds(Row row, List<CaseEvent> history) {
        var state = CaseLife.known(history);
        var by = CasePersons.HEAD;
        var request = LawfulCaseRequests.of(verb(row.verb()), by, state, 0);
        var context = new CaseContext(
                history.size() + 1L,
                history.getLast().at(),
                WorkingCalendar.published(),
                Rules.published(),
                CasePolicy.DEFAULT,
                TestCaseRegister.usual());
        var thrown = catchThrowable(() -> CaseDecisions.decide(state, request, context));
        var code = thrown == null ? null : ((DomainError) thrown).code();

        if (row.allows(state.stage().name(), state.overlays())) {
            assertThat(code).isNotEqualTo(ErrorCode.NOT_POSSIBLE_IN_STAGE);
        } else {
            assertThat(code).isEqualTo(ErrorCode.NOT_POSSIBLE_IN_STAGE);
            assertThat(((DomainError) thrown).details())
                    .containsEntry("stage", state.stage().name())
                    .containsEntry("verb", row.verb())
                    .containsEntry("lawful", lawful(state));
        }
    }

    private static List<String> lawful(CaseState.Known state) {
        return ROWS.stream()
                .filter(row -> row.allows(state.stage().name(), state.overlays()))
                .map(Row::verb)
                .toList();
    }

    private static CaseVerb verb(String path) {
        return Arrays.stream(CaseVerb.values())
                .filter(verb -> verb.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static List<Set<CaseOverlay>> overlays() {
        List<Set<CaseOverlay>> sets = new ArrayList<>(List.of(EnumSet.noneOf(CaseOverlay.class)));
        for (var overlay : CaseOverlay.values()) {
            for (var set : List.copyOf(sets)) {
                var more = EnumSet.of(overlay);
                more.addAll(set);
                sets.add(more);
            }
        }
        return sets;
    }
}
