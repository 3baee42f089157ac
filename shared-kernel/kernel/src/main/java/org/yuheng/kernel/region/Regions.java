package org.yuheng.kernel.region;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/** All regions of Henan, in the order of their codes. */
public final class Regions {
    private static final List<RegionCode> ALL =
            RegionTable.rows().keySet().stream().map(RegionCode::new).toList();
    private static final Map<RegionCode, List<RegionCode>> CHILDREN = ALL.stream()
            .filter(region -> region.parent().isPresent())
            .collect(groupingBy(
                    region -> region.parent().orElseThrow(),
                    collectingAndThen(toList(), Collections::unmodifiableList)));

    private Regions() {}

    public static List<RegionCode> all() {
        return ALL;
    }

    /** The regions directly below; empty for a township. */
    public static List<RegionCode> childrenOf(RegionCode region) {
        return CHILDREN.getOrDefault(region, List.of());
    }
}
