package org.yuheng.kernel.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuheng.kernel.calendar.PeriodUnit;

class RuleFileTest {
    private static final List<String> LINES = List.of(
            "name = 名称",
            "basis = 某办法第一条",
            "source = D",
            "binding = COMPARABLE",
            "length = 3",
            "unit = WORKING_DAY",
            "clock = SCREENING");

    static StatutoryRule rule(String reference) {
        return RuleFile.parse(block(reference, LINES)).getFirst();
    }

    @Test
    void aBlockIsARule() {
        StatutoryRule rule = rule("a.b-c@7");

        assertThat(rule.reference()).isEqualTo("a.b-c@7");
        assertThat(rule.basis()).isEqualTo("某办法第一条");
        assertThat(rule.unit()).isEqualTo(PeriodUnit.WORKING_DAY);
        assertThat(rule.inForceFrom()).isNull();
        assertThat(rule.inForceTo()).isNull();
        assertThat(rule.note()).isEmpty();
    }

    @Test
    void aValueMayHoldAnEqualsSign() {
        assertThat(parseWith("note = 甲=乙").note()).isEqualTo("甲=乙");
    }

    @ParameterizedTest
    @ValueSource(strings = {"length = 4", "basiss = 某办法", "no pair"})
    void aSecondOrUnknownLineIsAMistake(String line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parseWith(line))
                .withMessageContaining("a.b@1")
                .withMessageContaining(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "basis", "source", "binding", "length", "unit", "clock"})
    void aMissingLineIsAMistake(String key) {
        var lines = LINES.stream().filter(line -> !line.startsWith(key)).toList();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleFile.parse(block("a.b@1", lines)))
                .withMessageContaining("a.b");
    }

    @ParameterizedTest
    @CsvSource({"A.b@1", "a.b@0", "a..b@1", "'a b@1'"})
    void aWrongReferenceIsAMistake(String reference) {
        assertThatIllegalArgumentException().isThrownBy(() -> rule(reference));
    }

    @Test
    void aLengthBeyondTheUnitIsAMistake() {
        var lines = LINES.stream()
                .map(line -> line.startsWith("length") ? "length = 2501" : line)
                .toList();

        assertThatIllegalArgumentException().isThrownBy(() -> RuleFile.parse(block("a.b@1", lines)));
    }

    @Test
    void datesOutOfOrderAreAMistake() {
        var lines = new ArrayList<>(LINES);
        lines.add("from = 2026-03-01");
        lines.add("to = 2026-02-28");

        assertThatIllegalArgumentException().isThrownBy(() -> RuleFile.parse(block("a.b@1", lines)));
    }

    private static StatutoryRule parseWith(String more) {
        var lines = new ArrayList<>(LINES);
        lines.add(more);
        return RuleFile.parse(block("a.b@1", lines)).getFirst();
    }

    private static List<String> block(String reference, List<String> lines) {
        var block = new ArrayList<>(List.of("[" + reference + "]"));
        block.addAll(lines);
        return block;
    }
}
