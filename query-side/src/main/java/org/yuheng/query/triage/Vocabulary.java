package org.yuheng.query.triage;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All words of all dictionaries, found in one pass over a text. */
final class Vocabulary {
    /** Between the two parts of a pair, in characters. */
    private static final int WIDEST_GAP = 16;

    /** Between somebody and what that one does. */
    private static final int WIDEST_STEP = 8;

    private final AhoCorasickDoubleArrayTrie<String> trie = new AhoCorasickDoubleArrayTrie<>();
    private final Map<String, List<String>> classesOf = new HashMap<>();
    private final Map<String, List<Entry>> entriesByFirst = new HashMap<>();

    /** @param classes each block is a class of words; its label begins with {@code @} */
    Vocabulary(DictionaryFile classes, List<DictionaryFile> files) {
        var words = new TreeMap<String, String>();
        classes.entries().forEach(entry -> {
            words.put(entry.first(), entry.first());
            classesOf.computeIfAbsent(entry.first(), any -> new ArrayList<>()).add(entry.label());
        });
        files.stream().flatMap(DictionaryFile::entries).forEach(entry -> {
            Stream.of(entry.first(), entry.second() == null ? "" : entry.second())
                    .filter(part -> !part.isEmpty() && !part.startsWith("@"))
                    .forEach(part -> words.put(part, part));
            entriesByFirst
                    .computeIfAbsent(entry.first(), any -> new ArrayList<>())
                    .add(entry);
        });
        trie.build(words);
    }

    Sightings in(Passage passage) {
        var spans = spans(passage);
        var denied = denied(spans, passage.text());
        var found = new Sightings();
        spans.forEach((part, places) -> {
            for (var entry : entriesByFirst.getOrDefault(part, List.of())) {
                if (entry.isPair()) {
                    pairs(entry, places, spans.getOrDefault(entry.second(), List.of()), passage, found);
                } else {
                    words(entry, places, spans.getOrDefault(entry.notAfter(), List.of()), denied, passage, found);
                }
            }
        });
        return found;
    }

    /** Where each word stands, and each class of words. */
    private Map<String, List<Span>> spans(Passage passage) {
        var spans = new LinkedHashMap<String, List<Span>>();
        for (var span : Span.in(passage.text(), trie)) {
            if (!passage.isInTitle(span.start())) {
                var word = span.word();
                spans.computeIfAbsent(word, any -> new ArrayList<>()).add(span);
                classesOf
                        .getOrDefault(word, List.of())
                        .forEach(name -> spans.computeIfAbsent(name, any -> new ArrayList<>())
                                .add(span));
            }
        }
        return spans;
    }

    /** Where a word is denied, so are the shorter ones in it: 并非乱罚款 says nothing of 罚款 either. */
    private static BitSet denied(Map<String, List<Span>> spans, String text) {
        var denied = new BitSet();
        spans.forEach((word, places) -> {
            if (!word.startsWith("@")) {
                places.stream()
                        .filter(place -> Negation.denies(text, place.start(), word))
                        .forEach(place -> denied.set(place.start(), place.end()));
            }
        });
        return denied;
    }

    private static void words(
            Entry entry, List<Span> places, List<Span> others, BitSet denied, Passage passage, Sightings found) {
        for (var place : places) {
            if (!denied.get(place.start()) && !isAfter(others, place, passage)) {
                add(entry, place.word(), place.start(), place.end(), passage, found);
            }
        }
    }

    private static void pairs(Entry entry, List<Span> places, List<Span> seconds, Passage passage, Sightings found) {
        for (var first : places) {
            for (var second : seconds) {
                if (isPair(first, second, passage)) {
                    add(entry, first.word() + "…" + second.word(), first.start(), second.end(), passage, found);
                    break;
                }
            }
        }
    }

    private static boolean isAfter(List<Span> others, Span place, Passage passage) {
        for (var other : others) {
            int step = place.start() - other.end();
            if (step >= 0 && step <= WIDEST_STEP && passage.isOneSentence(other.end() - 1, place.start())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPair(Span first, Span second, Passage passage) {
        int gap = second.start() - first.end();
        return gap >= 0 && gap <= WIDEST_GAP && passage.isOneSentence(first.end() - 1, second.start());
    }

    private static void add(Entry entry, String words, int start, int end, Passage passage, Sightings found) {
        found.add(
                entry.file(),
                entry.label(),
                new Sighting(entry.weight(), words, passage.placeOf(start), passage.isInSpeech(start), start, end));
    }
}
