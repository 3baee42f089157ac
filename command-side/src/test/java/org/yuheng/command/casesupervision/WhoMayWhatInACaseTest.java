package org.yuheng.command.casesupervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yuheng.command.casesupervision.CaseTransitionTable.Row;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.calendar.WorkingCalendar;
import org.yuheng.kernel.casesupervision.CaseStage;
import org.yuheng.kernel.casesupervision.CaseVerb;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.kernel.rule.Rules;
import org.yuheng.platform.access.Access;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Authority;
import org.yuheng.platform.access.Person;

/**
 * Every cell of verb × stage × role: whoever has no right is told so, whoever does not know of the case finds none; whoever
 * has the right meets the table of transitions, and where that allows the verb it is done, for nothing is missing.
 */
class WhoMayWhatInACaseTest {
    private static final Map<Role, Authority> PEOPLE = Map.of(
            Role.BUREAU_CLERK, CasePersons.CLERK,
            Role.BUREAU_REVIEWER, CasePersons.REVIEWER,
            Role.BUREAU_HEAD, CasePersons.HEAD,
            Role.GOVERNMENT_APPROVER, CasePersons.GOVERNMENT,
            Role.SUPERIOR_BUREAU, CasePersons.SUPERIOR,
            Role.SUPERVISOR, CasePersons.SUPERVISOR,
            Role.ENFORCEMENT_RESPONDENT, CasePersons.ORGAN,
            Role.DISCIPLINE_RECEIVER, CasePersons.DISCIPLINE,
            Role.ENTERPRISE_USER, CasePersons.COMPLAINANT);

    /** The organ hears of a case by its notice. */
    private static final Set<CaseStage> BEFORE_THE_NOTICE =
            Set.of(CaseStage.PROPOSED, CaseStage.FILED, CaseStage.DECLINED);

    @TestFactory
    Stream<DynamicTest> eachCellHolds() {
        return CaseTransitionTable.ROWS.stream()
                .flatMap(row -> Arrays.stream(CaseStage.values())
                        .flatMap(stage -> Arrays.stream(Role.values())
                                .map(role -> dynamicTest(
                                        row.verb() + " in " + stage + " by " + role, () -> holds(row, stage, role)))));
    }

    private static void holds(Row row, CaseStage stage, Role role) {
        var person = person(role);
        var action =
                Action.valueOf("CASE_" + row.verb().toUpperCase(Locale.ROOT).replace('-', '_'));
        var refused = catchThrowableOfType(DomainError.class, () -> {
            var authority = Access.require(person, action);
            ask(row, stage, authority);
        });
        assertThat(refused == null ? null : refused.code())
                .as("%s in %s by %s: %s", row.verb(), stage, role, refused == null ? "" : refused.details())
                .isEqualTo(expected(row, stage, role));
    }

    /** Null for what is done. */
    private static ErrorCode expected(Row row, CaseStage stage, Role role) {
        if (!row.who().contains(role.letter())) {
            return role == Role.ANYONE ? ErrorCode.NOT_AUTHENTICATED : ErrorCode.NOT_ALLOWED;
        }
        if (isUnknownTo(role, stage)) {
            return ErrorCode.NOT_FOUND;
        }
        var state = CaseLife.known(RichCases.in(stage, verb(row), authorityOf(role)));
        if (!row.allows(stage.name(), state.overlays())) {
            return ErrorCode.NOT_POSSIBLE_IN_STAGE;
        }
        return switch (row.verb()) {
            case "close" -> stage == CaseStage.RECTIFYING ? ErrorCode.MEASURES_NOT_DONE : null;
            case "decide" -> role == Role.BUREAU_HEAD ? ErrorCode.DECISION_NEEDS_GOVERNMENT : null;
            case "issue-paper" ->
                role == Role.GOVERNMENT_APPROVER && stage != CaseStage.DECISION_DECIDED ? ErrorCode.NOT_ALLOWED : null;
            case "withdraw-paper" ->
                role == Role.GOVERNMENT_APPROVER
                                && stage != CaseStage.EXECUTING
                                && stage != CaseStage.EXECUTION_REPORTED
                        ? ErrorCode.NOT_ALLOWED
                        : null;
            default -> null;
        };
    }

    private static boolean isUnknownTo(Role role, CaseStage stage) {
        return role == Role.ENFORCEMENT_RESPONDENT && BEFORE_THE_NOTICE.contains(stage)
                || role == Role.DISCIPLINE_RECEIVER
                        && Set.of(CaseStage.PROPOSED, CaseStage.DECLINED).contains(stage);
    }

    private static void ask(Row row, CaseStage stage, Authority by) {
        var history = RichCases.in(stage, verb(row), authorityOf(by.actor().role()));
        var state = CaseLife.known(history);
        assertThat(state.stage()).isEqualTo(stage);
        var request = LawfulCaseRequests.of(verb(row), by, state, 0);
        CaseGuards.mustBeWithinReach(state, request, TestCaseRegister.usual());
        var context = new CaseContext(
                history.size() + 1L,
                CaseLife.instant(CaseHistories.NEXT_WEDNESDAY),
                WorkingCalendar.published(),
                Rules.published(),
                CasePolicy.DEFAULT,
                TestCaseRegister.usual());
        assertThat(CaseDecisions.decide(state, request, context).events()).isNotEmpty();
    }

    private static CaseVerb verb(Row row) {
        return CaseVerb.valueOf(row.verb().toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static Authority authorityOf(Role role) {
        return PEOPLE.getOrDefault(role, CasePersons.STRANGER);
    }

    private static Person person(Role role) {
        if (role == Role.ANYONE) {
            return Person.PUBLIC;
        }
        var actor = authorityOf(role).actor();
        return new Person(
                actor.person(),
                actor.person(),
                actor.organisation(),
                RegionCode.of(role == Role.SUPERIOR_BUREAU ? "410000" : "410100"),
                Set.of(role));
    }
}
