package org.yuheng.kernel.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yuheng.kernel.calendar.PeriodUnit;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

class RulesTest {
    private static final Rules RULES = Rules.published();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    static Stream<StatutoryRule> rules() {
        return RULES.all().stream();
    }

    @ParameterizedTest
    @CsvSource({
        "registration, 1, WORKING_DAY, PROVINCIAL_POLICY, REGISTRATION",
        "screening.business-environment, 3, WORKING_DAY, PROVINCIAL_POLICY, SCREENING",
        "screening.petition, 15, CALENDAR_DAY, STATUTE, SCREENING",
        "screening.market-complaint, 7, WORKING_DAY, COMPARABLE, SCREENING",
        "supplement.default, 10, WORKING_DAY, BUREAU_SETTING, SUPPLEMENT",
        "handling.general, 30, CALENDAR_DAY, COMPARABLE, HANDLING",
        "handling.simple, 5, WORKING_DAY, COMPARABLE, HANDLING",
        "handling.cross-department, 15, WORKING_DAY, COMPARABLE, HANDLING",
        "handling.complex, 1, CALENDAR_MONTH, COMPARABLE, HANDLING",
        "case.notice, 5, CALENDAR_DAY, COMPARABLE, CASE_NOTICE",
        "case.explanation, 10, CALENDAR_DAY, COMPARABLE, EXPLANATION",
        "case.rectification, 30, CALENDAR_DAY, STATUTE, RECTIFICATION",
        "case.execution, 30, CALENDAR_DAY, COMPARABLE, EXECUTION",
        "case.objection, 15, CALENDAR_DAY, COMPARABLE, OBJECTION",
        "case.objection-answer, 15, CALENDAR_DAY, COMPARABLE, OBJECTION_ANSWER",
        "case.listing, 60, CALENDAR_DAY, BUREAU_SETTING, LISTING",
        "follow-up.withdraw-publicity, 3, WORKING_DAY, STATUTE, FOLLOW_UP",
        "follow-up.credit-record, 1, WORKING_DAY, STATUTE, FOLLOW_UP",
        "penalty.decision, 90, CALENDAR_DAY, STATUTE, ENFORCEMENT"
    })
    void aRuleInForceSaysItsPeriodAndHowItBinds(
            String id, int length, PeriodUnit unit, BindingLevel bindingLevel, ClockKind clock) {
        StatutoryRule rule = RULES.inForce(id, TODAY);

        assertThat(rule.length()).isEqualTo(length);
        assertThat(rule.unit()).isEqualTo(unit);
        assertThat(rule.bindingLevel()).isEqualTo(bindingLevel);
        assertThat(rule.clock()).isEqualTo(clock);
    }

    @Test
    void thirtyDaysWereLawUntilTheRevisionAndAreADefaultSince() {
        StatutoryRule before = RULES.inForce("handling.general", LocalDate.of(2026, 2, 28));
        StatutoryRule since = RULES.inForce("handling.general", LocalDate.of(2026, 3, 1));

        assertThat(before.reference()).isEqualTo("handling.general@1");
        assertThat(before.bindingLevel()).isEqualTo(BindingLevel.STATUTE);
        assertThat(since.reference()).isEqualTo("handling.general@2");
        assertThat(since.bindingLevel()).isEqualTo(BindingLevel.COMPARABLE);
        assertThat(since.note()).contains("已知的最后规定");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleNamesItsBasisInChineseAndItsSource(StatutoryRule rule) {
        assertThat(rule.name()).containsPattern("\\p{IsHan}{2}");
        assertThat(rule.basis()).containsPattern("\\p{IsHan}{4}");
        assertThat(rule.source())
                .isIn("HNYSHJ67", "XINFANG", "SAMRTS", "HNYS2020", "XUCHANG", "SC2021", "R825", "APL", "HNXY", "D");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whatDoesNotBindSaysSo(StatutoryRule rule) {
        switch (rule.bindingLevel()) {
            case COMPARABLE -> assertThat(rule.note()).containsAnyOf("参照", "没有约束力");
            case BUREAU_SETTING -> assertThat(rule.note()).contains("设定").contains("不得以此对外称为法定期限");
            case PROVINCIAL_POLICY -> assertThat(rule.basis()).contains("豫政办");
            case STATUTE -> assertThat(rule.basis()).containsAnyOf("条例》", "法》");
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void atMostOneVersionIsInForceOnADay(StatutoryRule rule) {
        for (LocalDate day : List.of(LocalDate.of(2025, 7, 8), LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 1))) {
            assertThat(rules().filter(other -> other.id().equals(rule.id()) && other.isInForce(day)))
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aVersionIsFoundByItsReference(StatutoryRule rule) {
        assertThat(RULES.byId(rule.id(), rule.version())).isEqualTo(rule);
        assertThat(rule.reference()).isEqualTo(rule.id() + "@" + rule.version());
    }

    @Test
    void aRuleThatIsNotInForceYetIsNotFound() {
        assertThatExceptionOfType(DomainError.class)
                .isThrownBy(() -> RULES.inForce("screening.business-environment", LocalDate.of(2024, 11, 10)))
                .satisfies(error -> assertThat(error.code()).isEqualTo(ErrorCode.UNKNOWN_RULE))
                .satisfies(error -> assertThat(error.details()).containsEntry("on", "2024-11-10"));
        assertThat(RULES.inForce("screening.business-environment", LocalDate.of(2024, 11, 11)))
                .isNotNull();
    }

    @Test
    void anUnknownRuleIsNotFound() {
        assertThatExceptionOfType(DomainError.class).isThrownBy(() -> RULES.inForce("screening", TODAY));
        assertThatExceptionOfType(DomainError.class)
                .isThrownBy(() -> RULES.byId("handling.general", 3))
                .satisfies(error -> assertThat(error.details()).containsEntry("rule", "handling.general@3"));
    }

    @Test
    void theHighestOfSeveralVersionsInForceHolds() {
        var first = RuleFileTest.rule("a.b@1");
        var second = RuleFileTest.rule("a.b@2");

        assertThat(new Rules(List.of(second, first)).inForce("a.b", TODAY)).isEqualTo(second);
    }

    @Test
    void twoRulesOfOneReferenceAreAMistake() {
        var rule = RuleFileTest.rule("a.b@1");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rules(List.of(rule, rule)))
                .withMessageContaining("a.b@1");
    }
}
