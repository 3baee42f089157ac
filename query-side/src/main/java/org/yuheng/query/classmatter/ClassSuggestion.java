package org.yuheng.query.classmatter;

import java.time.LocalDate;
import java.util.List;
import org.yuheng.kernel.classmatter.ClassKey;
import org.yuheng.kernel.classmatter.ClassWindow;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.query.complaint.Places;

/** A threshold was reached under a key, and nobody has decided yet. */
record ClassSuggestion(ClassKey key, ClassWindow<Counted> window) {
    String id() {
        return key.suggestionId(window.anchor().id());
    }

    LocalDate reachedOn() {
        return LocalDate.ofEpochDay(window.reached().day());
    }

    List<Counted> counted() {
        return window.counted();
    }

    /** The smallest region that holds all that was counted. */
    RegionCode region() {
        var places = counted().stream()
                .map(Counted::regionCode)
                .distinct()
                .flatMap(code -> Places.find(code).stream())
                .toList();
        return places.getFirst().path().stream()
                .filter(region -> places.stream().allMatch(place -> place.isWithin(region)))
                .findFirst()
                .orElseThrow();
    }
}
