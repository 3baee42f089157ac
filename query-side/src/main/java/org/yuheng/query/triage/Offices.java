package org.yuheng.query.triage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.kernel.region.RegionLevel;
import org.yuheng.platform.organisation.OrganRegister.Organ;

/** Which office has a function at a place: the registered one, or what it is probably called. */
final class Offices {
    private final Map<String, Map<RegionCode, Organ>> registered = new HashMap<>();
    private final Map<String, String> functions = new HashMap<>();
    private final List<Organ> organs;

    Offices(List<Organ> organs, Triage triage) {
        this.organs = organs;
        for (var organ : organs) {
            triage.functionOf(organ.name()).ifPresent(function -> {
                functions.put(organ.id(), function);
                registered.computeIfAbsent(function, any -> new HashMap<>()).putIfAbsent(organ.region(), organ);
            });
        }
    }

    boolean areThoseOf(List<Organ> others) {
        return organs == others;
    }

    /** In the place itself or the nearest region above it. */
    Optional<Organ> registered(String function, RegionCode place) {
        var offices = registered.getOrDefault(function, Map.of());
        return place == null
                ? Optional.empty()
                : place.path().stream()
                        .filter(offices::containsKey)
                        .map(offices::get)
                        .findFirst();
    }

    /** What a registered organ does; empty where its name does not say, or where it is not registered any more. */
    Optional<String> functionOf(String organId) {
        return Optional.ofNullable(functions.get(organId));
    }

    /** Of the county, or of whatever lies above; empty where no place is known. */
    static Optional<String> probableName(String function, RegionCode place) {
        var office = Dictionaries.published()
                .file(Dictionaries.FUNCTIONS)
                .blocks()
                .get(function)
                .facts()
                .get("office");
        return Optional.ofNullable(place).map(at -> seat(function, at).name() + office);
    }

    private static RegionCode seat(String function, RegionCode place) {
        return place.level() == RegionLevel.TOWNSHIP && !function.equals("TOWNSHIP")
                ? place.parent().orElse(place)
                : place;
    }
}
