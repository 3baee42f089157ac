package org.yuheng.query.triage;

import java.util.Optional;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.query.complaint.Places;

/** A function at a place, which is all that the words tell of an office. Registered or not, it keeps its key. */
record OfficeKey(String function, RegionCode place) {
    private static final String AT = "@";

    static OfficeKey parse(String key) {
        var parts = key.split(AT, 2);
        return new OfficeKey(parts[0], Places.find(parts[1]).orElse(null));
    }

    /** Null without a function or a place. */
    static String of(Proposals proposals, RegionCode stated) {
        return proposals
                .function()
                .flatMap(function -> place(proposals, stated).map(place -> function + AT + place.value()))
                .orElse(null);
    }

    /** The closest region that is named, unless it lies elsewhere than stated. */
    static Optional<RegionCode> place(Proposals proposals, RegionCode stated) {
        return proposals.regions().stream()
                .filter(found -> stated == null || found.within())
                .map(Proposals.OfRegion::region)
                .findFirst()
                .or(() -> Optional.ofNullable(stated));
    }
}
