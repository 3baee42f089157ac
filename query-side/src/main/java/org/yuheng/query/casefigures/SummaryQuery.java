package org.yuheng.query.casefigures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yuheng.kernel.calendar.LegalDay;
import org.yuheng.kernel.casesupervision.CaseOrigin;
import org.yuheng.kernel.casesupervision.CaseOverlay;
import org.yuheng.kernel.casesupervision.ClueOutcome;
import org.yuheng.kernel.casesupervision.MeasureKind;
import org.yuheng.kernel.casesupervision.MoneyKind;
import org.yuheng.kernel.casesupervision.ObjectionOutcome;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.casesupervision.PaperState;
import org.yuheng.query.casesearch.CaseFilter;
import org.yuheng.query.casesearch.CaseGroupBy;
import org.yuheng.query.casesearch.CaseSearch;
import org.yuheng.query.casesearch.CaseTraits;
import org.yuheng.query.casesearch.PaperFilter;
import org.yuheng.query.casesupervision.CaseSight;
import org.yuheng.query.words.Words;

/** Puts the summary together: what was done in cases that were filed in some days, and what was issued in them. */
final class SummaryQuery {
    private static final Map<String, Enum<?>[]> NAMES = Map.of(
            "filed", CaseOrigin.values(),
            "measure", MeasureKind.values(),
            "mark", CaseOverlay.values(),
            "objection", ObjectionOutcome.values(),
            "money", MoneyKind.values(),
            "clueResult", ClueOutcome.values());
    private static final List<PaperState> OUT = List.of(PaperState.ISSUED, PaperState.SERVED, PaperState.WITHDRAWN);

    private final CaseSearch search;
    private final CaseSight sight;
    private final CaseScope scope;
    private final LocalDate from;
    private final LocalDate until;
    private final Instant now;
    private final Words words;

    SummaryQuery(
            CaseSearch search,
            CaseSight sight,
            CaseScope scope,
            LocalDate from,
            LocalDate until,
            Instant now,
            Words words) {
        this.search = search;
        this.sight = sight;
        this.scope = scope;
        this.from = from;
        this.until = until;
        this.now = now;
        this.words = words;
    }

    CaseSummary summary() {
        var filter = CaseFilter.of(scope.region(), scope.organ(), from, until, LegalDay.dateOf(now));
        var counts = search.count(filter, sight, CaseGroupBy.TRAIT);
        var money = search.money(filter, sight);
        var sections = new LinkedHashMap<String, List<CaseSummary.Figure>>();
        for (var trait : CaseTraits.all()) {
            if (!trait.startsWith("paper:")) {
                var section = trait.substring(0, trait.indexOf(':'));
                sections.computeIfAbsent(section, any -> new ArrayList<>())
                        .add(ofTrait(trait, counts.getOrDefault(trait, 0L), money));
            }
            if (trait.startsWith("paper:") && !sections.containsKey("paper")) {
                sections.put("paper", papers());
            }
        }
        return new CaseSummary(
                from,
                until,
                now,
                sections.entrySet().stream()
                        .map(section -> new CaseSummary.Section(
                                section.getKey(),
                                words.text("summary." + section.getKey()),
                                List.copyOf(section.getValue())))
                        .toList());
    }

    private CaseSummary.Figure ofTrait(String trait, long cases, Map<MoneyKind, Long> money) {
        int colon = trait.indexOf(':');
        var section = trait.substring(0, colon);
        var value = trait.substring(colon + 1);
        boolean isMoney = section.equals("money");
        return new CaseSummary.Figure(
                trait,
                name(section, value),
                isMoney ? money.getOrDefault(MoneyKind.valueOf(value), 0L) : cases,
                isMoney ? CaseSummary.Unit.FEN : CaseSummary.Unit.CASES,
                words.text("summary." + section + ".definition", Map.of("value", name(section, value))),
                "/api/cases?trait=" + trait + days() + scope.asFilter());
    }

    private List<CaseSummary.Figure> papers() {
        var figures = new ArrayList<CaseSummary.Figure>();
        for (var kind : PaperKind.values()) {
            figures.add(
                    papers("paper:" + kind.name(), words.name(kind), List.of(kind), OUT, "summary.paper.definition"));
        }
        figures.add(papers(
                "paper:WITHDRAWN",
                words.name(PaperState.WITHDRAWN),
                List.of(),
                List.of(PaperState.WITHDRAWN),
                "summary.paper.withdrawn"));
        return figures;
    }

    private CaseSummary.Figure papers(
            String key, String name, List<PaperKind> kinds, List<PaperState> states, String definition) {
        var filter = new PaperFilter(kinds, states, null, scope.region(), null, scope.organ(), from, until, null);
        var kind = kinds.isEmpty() ? "" : "kind=" + kinds.getFirst().name() + "&";
        var list = "/api/papers?" + kind + "state="
                + states.stream().map(Enum::name).collect(Collectors.joining(","));
        return new CaseSummary.Figure(
                key,
                name,
                search.count(filter, sight),
                CaseSummary.Unit.PAPERS,
                words.text(definition, Map.of("value", name)),
                list + days() + scope.asFilter());
    }

    private String days() {
        return (from == null ? "" : "&from=" + from) + (until == null ? "" : "&to=" + until);
    }

    private String name(String section, String value) {
        return Stream.of(NAMES.getOrDefault(section, new Enum<?>[0]))
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .map(words::name)
                .orElseGet(() -> words.text("summary." + section + "." + value));
    }
}
