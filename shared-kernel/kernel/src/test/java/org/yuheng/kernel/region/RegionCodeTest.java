package org.yuheng.kernel.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

class RegionCodeTest {
    private static final RegionCode HENAN = RegionCode.of("410000");
    private static final RegionCode ZHENGZHOU = RegionCode.of("410100");
    private static final RegionCode JINSHUI = RegionCode.of("410105");
    private static final RegionCode LUOYANG = RegionCode.of("410300");
    private static final RegionCode JIYUAN = RegionCode.of("419001");

    record Holder(RegionCode regionCode) {}

    @ParameterizedTest
    @CsvSource({
        "410000, 河南省, PROVINCE",
        "410100, 郑州市, CITY",
        "419001, 济源市, CITY",
        "410105, 金水区, COUNTY",
        "410181, 巩义市, COUNTY",
        "410173, 郑州航空港经济综合实验区, FUNCTIONAL_ZONE",
        "419001100, 克井镇, TOWNSHIP"
    })
    void aRegionHasItsNameAndLevel(String code, String name, RegionLevel level) {
        assertThat(RegionCode.of(code).name()).isEqualTo(name);
        assertThat(RegionCode.of(code).level()).isEqualTo(level);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "999999", "419000", "41", "4101", "110000", "410100 410105", "郑州市"})
    void anUnknownCodeIsRefusedWithoutRepeatingIt(String code) {
        assertThatExceptionOfType(DomainError.class)
                .isThrownBy(() -> RegionCode.of(code))
                .satisfies(error -> assertThat(error.code()).isEqualTo(ErrorCode.UNKNOWN_REGION))
                .satisfies(error -> assertThat(error.details()).isEmpty());
    }

    @Test
    void blanksAroundTheCodeDoNotMatter() {
        assertThat(RegionCode.of("\t410105　")).isEqualTo(JINSHUI);
    }

    @Test
    void jiyuanIsACityDirectlyBelowTheProvince() {
        assertThat(JIYUAN.parent()).isEqualTo(Optional.of(HENAN));
        assertThat(JIYUAN.city()).isEqualTo(JIYUAN);
        assertThat(RegionCode.of("419001100").city()).isEqualTo(JIYUAN);
        assertThat(JIYUAN.isWithin(HENAN)).isTrue();
    }

    @Test
    void aTownshipMayLieInAFunctionalZone() {
        RegionCode township = Regions.childrenOf(RegionCode.of("410173")).getFirst();

        assertThat(township.level()).isEqualTo(RegionLevel.TOWNSHIP);
        assertThat(township.path()).containsExactly(township, RegionCode.of("410173"), ZHENGZHOU, HENAN);
        assertThat(township.city()).isEqualTo(ZHENGZHOU);
    }

    @Test
    void thePathGoesUpToTheProvince() {
        assertThat(JINSHUI.path()).containsExactly(JINSHUI, ZHENGZHOU, HENAN);
        assertThat(HENAN.path()).containsExactly(HENAN);
        assertThat(HENAN.parent()).isEmpty();
    }

    @Test
    void withinMeansItselfOrBelow() {
        assertThat(JINSHUI.isWithin(JINSHUI)).isTrue();
        assertThat(JINSHUI.isWithin(ZHENGZHOU)).isTrue();
        assertThat(JINSHUI.isWithin(LUOYANG)).isFalse();
        assertThat(ZHENGZHOU.isWithin(JINSHUI)).isFalse();
    }

    @Test
    void theCityOfTheProvinceIsTheProvince() {
        assertThat(HENAN.city()).isEqualTo(HENAN);
    }

    @Test
    void inJsonItIsAPlainStringAlsoWhenAMapperSeesFields() throws Exception {
        var plain = new ObjectMapper();
        var seesFields = new ObjectMapper().setVisibility(PropertyAccessor.FIELD, Visibility.ANY);

        for (ObjectMapper mapper : new ObjectMapper[] {plain, seesFields}) {
            String json = mapper.writeValueAsString(new Holder(JINSHUI));
            assertThat(json).isEqualTo("{\"regionCode\":\"410105\"}");
            assertThat(mapper.readValue(json, Holder.class)).isEqualTo(new Holder(JINSHUI));
        }
    }

    @Test
    void anUnknownCodeInJsonCarriesTheErrorAsItsCause() {
        assertThatExceptionOfType(ValueInstantiationException.class)
                .isThrownBy(() -> new ObjectMapper().readValue("\"999999\"", RegionCode.class))
                .withCauseInstanceOf(DomainError.class);
    }
}
