package org.yuheng.kernel.region;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RegionProperties {
    @Property
    void aChildIsWithinItsParentAndNotTheOtherWayRound(@ForAll("regions") RegionCode region) {
        for (RegionCode child : Regions.childrenOf(region)) {
            assertThat(child.parent()).contains(region);
            assertThat(child.isWithin(region)).isTrue();
            assertThat(region.isWithin(child)).isFalse();
        }
    }

    @Property
    void twoRegionsWithinEachOtherAreTheSame(@ForAll("regions") RegionCode one, @ForAll("regions") RegionCode other) {
        assertThat(one.isWithin(other) && other.isWithin(one)).isEqualTo(one.equals(other));
    }

    @Property
    void withinPassesUpwards(@ForAll("regions") RegionCode region) {
        assertThat(region.path()).allSatisfy(above -> assertThat(region.path()).containsAll(above.path()));
    }

    @Provide
    Arbitrary<RegionCode> regions() {
        return Arbitraries.of(Regions.all());
    }
}
