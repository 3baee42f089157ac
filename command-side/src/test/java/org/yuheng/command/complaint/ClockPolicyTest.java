package org.yuheng.command.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.env.MockEnvironment;
import org.yuheng.kernel.complaint.Channel;
import org.yuheng.kernel.rule.Rules;

/** The bureau's choice of rules. */
class ClockPolicyTest {
    private static final Rules RULES = Rules.published();

    static Stream<Map<String, String>> wrongSettings() {
        return Stream.of(
                Map.of("yuheng.clock.screening", "screening.unheard-of"),
                Map.of("yuheng.clock.screening", "screening.business-environment@1"),
                Map.of("yuheng.clock.screening", "handling.general"),
                Map.of("yuheng.clock.screening-by-channel.HOTLINE", "reply.refusal"),
                Map.of("yuheng.clock.supplement", "handling.complex"),
                Map.of("yuheng.clock.handling", "supplement.default"),
                Map.of("yuheng.clock.reply", ""));
    }

    @Test
    void withoutSettingsTheDefaultsAreChosenAndFit() {
        assertThatCode(() -> ClockPolicy.DEFAULT.mustFit(RULES)).doesNotThrowAnyException();
        assertThat(chosenBy(Map.of())).isEqualTo(ClockPolicy.DEFAULT);
    }

    @Test
    void aChannelMayHaveAScreeningRuleOfItsOwn() {
        var policy = chosenBy(Map.of("yuheng.clock.screening-by-channel.LETTER", "screening.petition"));

        assertThat(policy.screeningFor(Channel.LETTER)).isEqualTo("screening.petition");
        assertThat(policy.screeningFor(Channel.PORTAL)).isEqualTo("screening.business-environment");
    }

    @ParameterizedTest
    @MethodSource("wrongSettings")
    void aSettingThatFitsNoRuleStopsTheStart(Map<String, String> settings) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> chosenBy(settings))
                .withMessageContaining("names no such rule");
    }

    private static ClockPolicy chosenBy(Map<String, String> settings) {
        var environment = new MockEnvironment();
        settings.forEach(environment::setProperty);
        return new ComplaintConfiguration().clockPolicy(environment, RULES);
    }
}
