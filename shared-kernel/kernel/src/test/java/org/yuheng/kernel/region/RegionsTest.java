package org.yuheng.kernel.region;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

class RegionsTest {
    @Test
    void henanIsCompleteByLevel() {
        assertThat(Regions.all().stream().collect(groupingBy(RegionCode::level, counting())))
                .containsOnly(
                        entry(RegionLevel.PROVINCE, 1L),
                        entry(RegionLevel.CITY, 18L),
                        entry(RegionLevel.COUNTY, 159L),
                        entry(RegionLevel.FUNCTIONAL_ZONE, 24L),
                        entry(RegionLevel.TOWNSHIP, 2584L));
    }

    @Test
    void everyRegionReachesTheProvince() {
        assertThat(Regions.all())
                .allSatisfy(region -> assertThat(region.path()).last().isEqualTo(RegionCode.of("410000")));
    }

    @Test
    void everyRegionButTheProvinceHasACity() {
        assertThat(Regions.all())
                .filteredOn(region -> region.level() != RegionLevel.PROVINCE)
                .allSatisfy(region -> assertThat(region.city().level()).isEqualTo(RegionLevel.CITY));
    }

    @Test
    void aTownshipHasNineDigitsAndAllElseSix() {
        assertThat(Regions.all())
                .allSatisfy(region -> assertThat(region.value())
                        .matches(region.level() == RegionLevel.TOWNSHIP ? "41[0-9]{7}" : "41[0-9]{4}"));
    }

    @Test
    void theProvinceHasEighteenCitiesBelowItAndATownshipHasNothing() {
        assertThat(Regions.childrenOf(RegionCode.of("410000")))
                .hasSize(18)
                .contains(RegionCode.of("410100"), RegionCode.of("419001"));
        assertThat(Regions.childrenOf(RegionCode.of("419001100"))).isEmpty();
    }
}
