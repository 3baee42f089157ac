package org.yuheng.query.complaint;

import java.util.List;
import java.util.Optional;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.region.RegionCode;

/** Regions as old events name them: a code that has left the list since then is still read, but belongs to nobody. */
public final class Places {
    private Places() {}

    public static Optional<RegionCode> find(String code) {
        try {
            return Optional.of(RegionCode.of(code));
        } catch (DomainError unknown) {
            return Optional.empty();
        }
    }

    /** The code and those above it, up to the province. */
    public static List<String> path(String code) {
        return find(code)
                .map(region -> region.path().stream().map(RegionCode::value).toList())
                .orElse(List.of(code));
    }

    /** The name, or null for a code that is not known any more. */
    public static String name(String code) {
        return find(code).map(RegionCode::name).orElse(null);
    }
}
