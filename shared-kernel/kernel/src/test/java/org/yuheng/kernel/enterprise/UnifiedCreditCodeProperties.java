package org.yuheng.kernel.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.yuheng.kernel.error.DomainError;

class UnifiedCreditCodeProperties {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @Property
    void aCodeWithBothChecksRightIsTaken(@ForAll("codes") String code) {
        assertThat(UnifiedCreditCode.of(code.toLowerCase(Locale.ROOT)).value()).isEqualTo(code);
    }

    @Property
    void oneOtherCharacterMakesItWrong(
            @ForAll("codes") String code, @ForAll @IntRange(max = 17) int at, @ForAll("characters") char other) {
        Assume.that(code.charAt(at) != other);
        String changed = code.substring(0, at) + other + code.substring(at + 1);

        assertThatExceptionOfType(DomainError.class).isThrownBy(() -> UnifiedCreditCode.of(changed));
    }

    @Property
    void anyTextIsANumberOrADomainError(@ForAll String text) {
        try {
            assertThat(EnterpriseNumber.parse(text).value()).matches("[0-9]{15}|[0-9A-Z]{18}");
        } catch (DomainError refused) {
            assertThat(refused.details()).isEmpty();
        }
    }

    @Provide
    Arbitrary<Character> characters() {
        return Arbitraries.chars().with(ALPHABET);
    }

    @Provide
    Arbitrary<String> codes() {
        var beginning = Arbitraries.strings().withChars(ALPHABET).ofLength(8);
        var organisation = Arbitraries.strings().withChars(ALPHABET).ofLength(8);
        return Combinators.combine(beginning, organisation)
                .as((begin, eight) -> CreditCodes.withCheck(begin + CreditCodes.withOrganisationCheck(eight)));
    }
}
