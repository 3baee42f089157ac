package org.yuheng.query.figures;

import java.util.Map;
import java.util.TreeMap;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.kernel.region.RegionLevel;
import org.yuheng.kernel.region.Regions;
import org.yuheng.query.complaint.Places;
import org.yuheng.query.worklist.Values;

/** Counts by region, drawn together to the level below one region; what lies at its own level is a group of its own. */
public final class RegionGroups {
    private RegionGroups() {}

    /**
     * @param counts by the exact region
     * @param top null for the province
     */
    public static Map<String, Long> below(RegionCode top, Map<String, Long> counts) {
        var base = top == null ? province() : top;
        var groups = new TreeMap<String, Long>();
        counts.forEach((code, count) -> groups.merge(key(base, code), count, Long::sum));
        return groups;
    }

    private static String key(RegionCode base, String code) {
        var path = Places.path(code);
        int at = path.indexOf(base.value());
        if (at == 0) {
            return Values.direct(base);
        }
        return at > 0 ? path.get(at - 1) : code;
    }

    private static RegionCode province() {
        return Regions.all().stream()
                .filter(region -> region.level() == RegionLevel.PROVINCE)
                .findFirst()
                .orElseThrow();
    }
}
