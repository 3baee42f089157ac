package org.yuheng.command.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yuheng.command.complaint.ComplaintState.Known;
import org.yuheng.command.complaint.TransitionTable.Row;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.calendar.WorkingCalendar;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.kernel.rule.Rules;
import org.yuheng.platform.access.Access;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;

/**
 * Every cell of verb × stage × role: whoever has no right is told so; whoever has it meets the table of transitions, and
 * where that allows the verb it is done. A person of the role asks, with nothing missing in the request.
 */
class WhoMayWhatWhereTest {

    @TestFactory
    Stream<DynamicTest> eachCellHolds() {
        return TransitionTable.ROWS.stream()
                .flatMap(row -> Arrays.stream(ComplaintStage.values())
                        .flatMap(stage -> Arrays.stream(Role.values())
                                .map(role -> dynamicTest(
                                        row.verb() + " in " + stage + " by " + role, () -> holds(row, stage, role)))));
    }

    private static void holds(Row row, ComplaintStage stage, Role role) {
        var outcome = ask(row, stage, role);

        if (!row.who().contains(role.letter())) {
            assertThat(outcome).isEqualTo(role == Role.ANYONE ? ErrorCode.NOT_AUTHENTICATED : ErrorCode.NOT_ALLOWED);
        } else if (row.from().contains(stage.name())) {
            assertThat(outcome).isIn(lawful(row));
        } else {
            assertThat(outcome).isEqualTo(ErrorCode.NOT_POSSIBLE_IN_STAGE);
        }
    }

    /** Null for what was done; only these three verbs depend on more than stage and role. */
    private static List<ErrorCode> lawful(Row row) {
        return switch (row.verb()) {
            case "extend" -> Arrays.asList(null, ErrorCode.EXTENSION_BEYOND_RULE, ErrorCode.NO_RUNNING_CLOCK);
            default -> Arrays.asList((ErrorCode) null);
        };
    }

    /** @return why not, or null */
    private static ErrorCode ask(Row row, ComplaintStage stage, Role role) {
        var refused = catchThrowableOfType(DomainError.class, () -> {
            var authority = Access.require(person(role), Action.valueOf(actionOf(row.verb())));
            var history = historyOf(stage, row.overlay());
            var state = (Known) ComplaintScenario.stateAfter(history);
            assertThat(state.stage()).isEqualTo(stage);
            var context = new DecisionContext(
                    history.size() + 1L,
                    Histories.instant(Histories.WEDNESDAY),
                    WorkingCalendar.published(),
                    Rules.published(),
                    ClockPolicy.DEFAULT,
                    LawfulRequests.REGISTER);
            var decided = ComplaintDecisions.decide(state, LawfulRequests.of(row.verb(), authority), context);
            assertThat(decided.events()).hasSize(1);
        });
        return refused == null ? null : refused.code();
    }

    private static String actionOf(String verb) {
        return verb.toUpperCase(java.util.Locale.ROOT).replace('-', '_');
    }

    /** The clerk of the stories, or somebody else in another role; only the public has no account. */
    private static Person person(Role role) {
        if (role == Role.ANYONE) {
            return Person.PUBLIC;
        }
        var account = role == Role.BUREAU_CLERK ? "bureau.zhengzhou" : "somebody";
        return new Person(account, account, "bureau.zhengzhou", RegionCode.of("410100"), Set.of(role));
    }

    private static List<ComplaintEvent> historyOf(ComplaintStage stage, String overlay) {
        return overlay.equals("suspended")
                ? suspended(LawfulRequests.historyOf(stage))
                : overlay.equals("refusalProposed") ? proposed(stage) : LawfulRequests.historyOf(stage);
    }

    private static List<ComplaintEvent> proposed(ComplaintStage stage) {
        return switch (stage) {
            case RECEIVED -> Histories.refusalProposedAtOnce();
            case SCREENING -> Histories.refusalProposed();
            default -> LawfulRequests.historyOf(stage);
        };
    }

    private static List<ComplaintEvent> suspended(List<ComplaintEvent> history) {
        var state = (Known) ComplaintScenario.stateAfter(history);
        if (!state.stage().isOpen()) {
            return history;
        }
        var context = new DecisionContext(
                history.size() + 1L,
                Histories.instant(Histories.WEDNESDAY),
                WorkingCalendar.published(),
                Rules.published(),
                ClockPolicy.DEFAULT,
                LawfulRequests.REGISTER);
        var decided = ComplaintDecisions.decide(state, LawfulRequests.of("suspend"), context);
        return Histories.after(history, decided.events().toArray(ComplaintEvent[]::new));
    }
}
