package org.yuheng.query.triage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the words of a text speak for, by dictionary and label. */
final class Sightings {
    /** A text that repeats itself does not speak louder. */
    private static final int LOUDEST = 4;

    private static final Comparator<Sighting> LOUDEST_FIRST =
            Comparator.comparingInt((Sighting one) -> -one.score()).thenComparingInt(Sighting::start);

    private final Map<String, Map<String, List<Sighting>>> found = new HashMap<>();

    /** How much a text speaks for a label, and by which words, the strongest first. */
    record Score(String label, int points, List<Sighting> sightings) {
        int pointsIn(Place place) {
            return sightings.stream()
                    .filter(sighting -> sighting.place() == place)
                    .mapToInt(Sighting::score)
                    .sum();
        }
    }

    void add(String file, String label, Sighting sighting) {
        found.computeIfAbsent(file, any -> new LinkedHashMap<>())
                .computeIfAbsent(label, any -> new ArrayList<>())
                .add(sighting);
    }

    /** The labels of a dictionary that are spoken for, the loudest first. */
    List<Score> scores(String file) {
        return found.getOrDefault(file, Map.of()).entrySet().stream()
                .map(label -> score(label.getKey(), label.getValue()))
                .sorted(Comparator.comparingInt((Score score) -> -score.points())
                        .thenComparing(Score::label))
                .toList();
    }

    Score score(String file, String label) {
        return score(label, found.getOrDefault(file, Map.of()).getOrDefault(label, List.of()));
    }

    private static Score score(String label, List<Sighting> sightings) {
        var loudest = sightings.size() < 2 ? List.copyOf(sightings) : distinct(sightings);
        int points = 0;
        for (var sighting : loudest) {
            points += sighting.score();
        }
        return new Score(label, points, loudest);
    }

    /** Of words that stand within longer ones only the longer; each word once. */
    private static List<Sighting> distinct(List<Sighting> sightings) {
        var loudestFirst = new ArrayList<>(sightings);
        loudestFirst.sort(LOUDEST_FIRST);
        var kept = new ArrayList<Sighting>(LOUDEST);
        for (var one : loudestFirst) {
            if (kept.size() == LOUDEST) {
                break;
            }
            if (!isWithinAny(one, sightings) && !isAmong(one.words(), kept)) {
                kept.add(one);
            }
        }
        return kept;
    }

    private static boolean isWithinAny(Sighting one, List<Sighting> others) {
        for (var other : others) {
            if (one.isWithin(other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAmong(String words, List<Sighting> kept) {
        for (var other : kept) {
            if (other.words().equals(words)) {
                return true;
            }
        }
        return false;
    }
}
