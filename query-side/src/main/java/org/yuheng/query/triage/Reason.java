package org.yuheng.query.triage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Why something is proposed.
 *
 * @param place where the words stand; null where no words are meant
 * @param words as they stand in the complaint
 */
record Reason(Kind kind, Place place, List<String> words) {
    /** What kind of reason it is; each has its words in both languages. */
    enum Kind {
        WORDS,
        /** In what the complainant repeats of somebody else. */
        QUOTED_WORDS,
        /** It is a matter of enforcement, and the words fit no kind. */
        NO_KIND,
        DATE,
        DANGER,
        MEASURE,
        DEADLINE,
        MASS,
        REPEATED
    }

    static Reason of(Kind kind) {
        return new Reason(kind, null, List.of());
    }

    /** One reason per place. */
    static List<Reason> of(Sightings.Score score) {
        return of(score, null);
    }

    /** @param kind in place of the plain one */
    static List<Reason> of(Sightings.Score score, Kind kind) {
        var words = new LinkedHashMap<Boolean, Map<Place, List<String>>>();
        for (var sighting : score.sightings()) {
            words.computeIfAbsent(sighting.quoted(), any -> new TreeMap<>())
                    .computeIfAbsent(sighting.place(), any -> new ArrayList<>())
                    .add(sighting.words());
        }
        var reasons = new ArrayList<Reason>();
        words.forEach((quoted, places) -> places.forEach((place, found) -> reasons.add(
                new Reason(kind != null ? kind : quoted ? Kind.QUOTED_WORDS : Kind.WORDS, place, List.copyOf(found)))));
        return reasons;
    }
}
