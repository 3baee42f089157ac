package org.yuheng.command.classmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.classmatter.ClassMatterStage;
import org.yuheng.kernel.classmatter.ClassMatterVerb;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.platform.access.AccessTable;
import org.yuheng.platform.access.Action;

/** The verb table once more, typed by hand, against the code and what the decisions really do: verb × stage × role. */
class ClassMatterVerbTableTest {
    private static final String TABLE = """
            approve-opening  | OPENED                             | H
            add-member       | OPENED WIDENING GOVERNING          | C
            remove-member    | OPENED WIDENING GOVERNING          | C
            exclude          | WIDENING GOVERNING                 | C
            record-measure   | WIDENING GOVERNING                 | C
            complete-measure | GOVERNING                          | C
            start-watching   | GOVERNING                          | H
            record-relapse   | WATCHING CLOSED                    | C
            close            | OPENED WIDENING GOVERNING WATCHING | H
            """;

    private static final List<Row> ROWS = TABLE.lines()
            .map(line -> line.split("\\|"))
            .map(cells -> new Row(cells[0].strip(), words(cells[1]), words(cells[2])))
            .toList();

    private record Row(String verb, List<String> stages, List<String> roles) {
        ClassMatterVerb verbOf() {
            return Arrays.stream(ClassMatterVerb.values())
                    .filter(one -> one.path().equals(verb))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void theTableSpeaksOfEveryVerb() {
        assertThat(ROWS)
                .extracting(Row::verb)
                .containsExactlyElementsOf(Arrays.stream(ClassMatterVerb.values())
                        .map(ClassMatterVerb::path)
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> aVerbIsPossibleExactlyWhereAndForWhomTheTableSaysSo() {
        return ROWS.stream()
                .flatMap(row -> Arrays.stream(ClassMatterStage.values())
                        .flatMap(stage -> Arrays.stream(Role.values())
                                .map(role -> dynamicTest(
                                        row.verb() + " in " + stage + " by " + role, () -> holds(row, stage, role)))));
    }

    private static void holds(Row row, ClassMatterStage stage, Role role) {
        boolean mayAsk = AccessTable.scope(
                        role, Action.valueOf("CLASS_" + row.verbOf().name()))
                .isPresent();
        boolean possible = row.verbOf().isPossibleIn(stage);

        assertThat(mayAsk).isEqualTo(row.roles().contains(role.letter()));
        assertThat(possible).isEqualTo(row.stages().contains(stage.name()));
        if (mayAsk) {
            assertThat(answer(row, stage, role) == ErrorCode.NOT_POSSIBLE_IN_STAGE)
                    .isEqualTo(!possible);
        }
    }

    /** What a well-formed request in its stage meets. */
    private static ErrorCode answer(Row row, ClassMatterStage stage, Role role) {
        var by = ClassPersons.of("somebody." + role.ordinal(), "bureau.zhengzhou", "410100", role);
        var history = ClassHistories.in(stage);
        var context = new ClassMatterContext(
                history.size() + 1L, ClassHistories.instant("2026-10-02T09:00+08:00"), ClassTestRegister.usual());
        var thrown = catchThrowable(() -> ClassMatterDecisions.decide(
                ClassScenario.stateAfter(history), ClassRequests.of(row.verbOf(), by), context));
        return thrown == null ? null : ((DomainError) thrown).code();
    }

    private static List<String> words(String cell) {
        return List.of(cell.strip().split(" +"));
    }
}
