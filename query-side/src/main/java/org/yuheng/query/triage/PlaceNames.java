package org.yuheng.query.triage;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.kernel.region.RegionLevel;
import org.yuheng.kernel.region.Regions;

/**
 * Henan's regions by their names in a text. A name that several regions bear means the one that lies in the stated region
 * or in another one that is named; a name that begins a street's is no region.
 */
final class PlaceNames {
    private static final int SHORTEST = 2;
    private static final int MOST = 5;
    private static final List<String> STREETS =
            List.of("路", "街", "大道", "东路", "西路", "南路", "北路", "中路", "大街", "东街", "西街", "南街", "北街", "大厦", "酒店", "公司");
    private static final Map<String, List<RegionCode>> NAMES = names();
    private static final AhoCorasickDoubleArrayTrie<String> TRIE = trie();

    private PlaceNames() {}

    /** @param stated or null */
    static List<Proposals.OfRegion> in(Passage passage, RegionCode stated) {
        var found = new LinkedHashMap<String, Span>();
        var spans = Span.in(passage.text(), TRIE);
        for (var span : spans) {
            if (!passage.isInTitle(span.start())
                    && !isStreet(passage.text(), span.end())
                    && spans.stream().noneMatch(span::isWithin)) {
                found.putIfAbsent(span.word(), span);
            }
        }
        var certain = found.keySet().stream()
                .map(NAMES::get)
                .filter(bearers -> bearers.size() == 1 && bearers.getFirst().level() != RegionLevel.TOWNSHIP)
                .map(List::getFirst)
                .toList();
        var proposals = new LinkedHashMap<RegionCode, Proposals.OfRegion>();
        found.forEach((name, span) -> meant(NAMES.get(name), stated, certain)
                .forEach(region ->
                        proposals.putIfAbsent(region, proposal(region, stated, name, passage.placeOf(span.start())))));
        return proposals.values().stream()
                .sorted(Comparator.comparing((Proposals.OfRegion proposal) -> !proposal.within())
                        .thenComparing(proposal -> -proposal.region().level().ordinal()))
                .limit(MOST)
                .toList();
    }

    private static Stream<RegionCode> meant(List<RegionCode> bearers, RegionCode stated, List<RegionCode> certain) {
        if (bearers.size() == 1 && bearers.getFirst().level() != RegionLevel.TOWNSHIP) {
            return bearers.stream();
        }
        var inside = bearers.stream()
                .filter(region -> isBelowOneOf(region, certain) || stated != null && isNearby(region, stated))
                .toList();
        return inside.size() == 1 ? inside.stream() : Stream.empty();
    }

    private static boolean isBelowOneOf(RegionCode region, List<RegionCode> named) {
        return named.stream()
                .filter(above -> above.level() != RegionLevel.PROVINCE)
                .anyMatch(region::isWithin);
    }

    private static boolean isNearby(RegionCode region, RegionCode stated) {
        return stated.level() != RegionLevel.PROVINCE && region.isWithin(stated);
    }

    private static Proposals.OfRegion proposal(RegionCode region, RegionCode stated, String name, Place place) {
        return new Proposals.OfRegion(
                region,
                stated != null && region.isWithin(stated),
                List.of(new Reason(Reason.Kind.WORDS, place, List.of(name))));
    }

    private static boolean isStreet(String text, int after) {
        return STREETS.stream().anyMatch(street -> text.startsWith(street, after));
    }

    private static AhoCorasickDoubleArrayTrie<String> trie() {
        var words = new TreeMap<String, String>();
        NAMES.keySet().forEach(name -> words.put(name, name));
        var trie = new AhoCorasickDoubleArrayTrie<String>();
        trie.build(words);
        return trie;
    }

    private static Map<String, List<RegionCode>> names() {
        var names = new HashMap<String, List<RegionCode>>();
        for (var region : Regions.all()) {
            add(names, region.name(), region);
            if (region.level() == RegionLevel.CITY || region.level() == RegionLevel.PROVINCE) {
                add(names, region.name().substring(0, region.name().length() - 1), region);
            }
        }
        return names;
    }

    private static void add(Map<String, List<RegionCode>> names, String name, RegionCode region) {
        if (name.length() > SHORTEST || region.level() != RegionLevel.TOWNSHIP) {
            names.computeIfAbsent(name, any -> new ArrayList<>()).add(region);
        }
    }
}
