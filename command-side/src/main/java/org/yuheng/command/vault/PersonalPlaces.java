package org.yuheng.command.vault;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where in a text something stands that tells who somebody is, by its shape: everything that {@link Scrubber} would take
 * out without knowing anybody. For a person to look at before the text is sent; nothing is changed.
 */
public final class PersonalPlaces {
    private PersonalPlaces() {}

    /**
     * @param from first character, from 0
     * @param to the one after the last
     * @param kind what it looks like, as {@code 电话}
     */
    public record Place(int from, int to, String kind) {}

    public static List<Place> in(String text) {
        var folded = FoldedText.of(text);
        List<Place> places = new ArrayList<>();
        for (var shape : PersonalShapes.ALL) {
            var match = shape.pattern().matcher(folded);
            while (match.find()) {
                if (shape.holds().test(match)) {
                    int begin = shape.announced() ? match.end(1) : match.start();
                    places.add(new Place(begin, match.end(), shape.mark().replaceAll("[〔〕]", "")));
                }
            }
        }
        places.sort(Comparator.comparingInt(Place::from));
        return withoutOverlaps(places);
    }

    private static List<Place> withoutOverlaps(List<Place> sorted) {
        List<Place> apart = new ArrayList<>();
        for (var place : sorted) {
            if (apart.isEmpty() || place.from() >= apart.getLast().to()) {
                apart.add(place);
            }
        }
        return apart;
    }
}
