package org.yuheng.kernel.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

class UnifiedCreditCodeTest {
    record Holder(EnterpriseNumber number, UnifiedCreditCode code, RegistrationNumber registration) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91440300708461136T",
                "91110000802100433B",
                "91330100799655058B",
                "91410100000000019L",
                "91410300000000019Y",
                "91410700000000019K"
            })
    void aRightCodeIsTaken(String code) {
        assertThat(UnifiedCreditCode.of(code).value()).isEqualTo(code);
    }

    @Test
    void theFirstCharacterNeedNotBeNine() {
        // The organisation code of a vector, under authority 1 (organs), with the check character that fits.
        assertThat(UnifiedCreditCode.of("11410100000000019W").value()).startsWith("1");
    }

    @Test
    void lowerCaseAndBlanksDoNotMatter() {
        assertThat(UnifiedCreditCode.of(" 91440300708461136t\t").value()).isEqualTo("91440300708461136T");
        assertThat(UnifiedCreditCode.of("　91440300708461136t")).isEqualTo(UnifiedCreditCode.of("91440300708461136T"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "91410100000000019M",
                "9141010000000001L",
                "91410100000000019LL",
                "91410100000000019 L",
                "9141010000000001ＩL",
                "410100000000019",
                "I1410100000000019L"
            })
    void aWrongCodeIsRefusedWithoutRepeatingIt(String code) {
        assertThatExceptionOfType(DomainError.class)
                .isThrownBy(() -> UnifiedCreditCode.of(code))
                .satisfies(error -> assertThat(error.code()).isEqualTo(ErrorCode.WRONG_CREDIT_CODE))
                .satisfies(error -> assertThat(error.details()).isEmpty());
    }

    @Test
    void theOrganisationCodeWithinIsCheckedToo() {
        // The organisation code 00000002 ends in 7, not in 0; the eighteenth character fits all the same.
        String wrongInside = CreditCodes.withCheck("9141010000000002" + "0");

        assertThatExceptionOfType(DomainError.class).isThrownBy(() -> UnifiedCreditCode.of(wrongInside));
    }

    @Test
    void fifteenDigitsAreAnotherThingAndKept() {
        assertThat(EnterpriseNumber.parse(" 410100000000019 ")).isEqualTo(RegistrationNumber.of("410100000000019"));
        assertThat(EnterpriseNumber.parse("91410100000000019l")).isInstanceOf(UnifiedCreditCode.class);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "41010000000001", "4101000000000190", "41010000000001X", "４１０１０００００００００１９"})
    void aRegistrationNumberHasFifteenDigits(String number) {
        assertThatExceptionOfType(DomainError.class)
                .isThrownBy(() -> RegistrationNumber.of(number))
                .satisfies(error -> assertThat(error.code()).isEqualTo(ErrorCode.INVALID_VALUE));
    }

    @Test
    void aNumberDoesNotShowItselfInALog() {
        assertThat(EnterpriseNumber.parse("91410100000000019L").toString()).doesNotContain("9141");
        assertThat(EnterpriseNumber.parse("410100000000019").toString()).doesNotContain("4101");
    }

    @Test
    void inJsonNumbersArePlainStringsAlsoWhenAMapperSeesFields() throws Exception {
        var holder = new Holder(
                EnterpriseNumber.parse("410100000000019"),
                UnifiedCreditCode.of("91410100000000019L"),
                RegistrationNumber.of("410100000000019"));
        var plain = new ObjectMapper();
        var seesFields = new ObjectMapper().setVisibility(PropertyAccessor.FIELD, Visibility.ANY);

        for (ObjectMapper mapper : new ObjectMapper[] {plain, seesFields}) {
            String json = mapper.writeValueAsString(holder);
            assertThat(json)
                    .isEqualTo("{\"number\":\"410100000000019\",\"code\":\"91410100000000019L\","
                            + "\"registration\":\"410100000000019\"}");
            assertThat(mapper.readValue(json, Holder.class)).isEqualTo(holder);
        }
    }
}
