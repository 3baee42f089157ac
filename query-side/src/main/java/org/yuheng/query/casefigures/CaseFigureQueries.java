package org.yuheng.query.casefigures;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.yuheng.kernel.calendar.LegalDay;
import org.yuheng.kernel.casesupervision.CaseOrigin;
import org.yuheng.kernel.casesupervision.CaseStage;
import org.yuheng.kernel.casesupervision.MeasureKind;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.time.LegalClock;
import org.yuheng.query.casesearch.CaseFilter;
import org.yuheng.query.casesearch.CaseGroupBy;
import org.yuheng.query.casesearch.CaseSearch;
import org.yuheng.query.casesupervision.CaseSight;
import org.yuheng.query.casesupervision.OrganNames;
import org.yuheng.query.complaint.Places;
import org.yuheng.query.figures.Figures;
import org.yuheng.query.figures.RegionGroups;
import org.yuheng.query.index.CommonField;
import org.yuheng.query.view.Patience;
import org.yuheng.query.words.Words;
import org.yuheng.query.worklist.Values;

/** Counts cases within the right of whoever asks. */
final class CaseFigureQueries {
    private final CaseSearch search;
    private final Patience patience;
    private final OrganNames organs;
    private final LegalClock legalTime;

    CaseFigureQueries(CaseSearch search, Patience patience, OrganNames organs, LegalClock legalTime) {
        this.search = search;
        this.patience = patience;
        this.organs = organs;
        this.legalTime = legalTime;
    }

    /** Where cases have several values the groups need not sum up to the total. */
    Figures count(CaseFigureQuestion question, Person person, Locale locale) {
        var sight = CaseSight.of(person, Action.READ_CASE_FIGURES);
        var scope = CaseScope.parse(question.scope());
        scope.mustBeWithin(sight);
        var by = question.groupBy();
        var now = legalTime.now();
        var filter = filter(scope, question.from(), question.to(), now);
        patience.awaitPosition(search.view(), question.minPosition());
        var counts = search.count(filter, sight, by);
        var top = scope.region() == null ? sight.authority().region() : scope.region();
        var groups = by == CaseGroupBy.REGION ? RegionGroups.below(top, counts) : counts;
        return new Figures(search.count(filter, sight), groups(groups, by, Words.in(locale)), now);
    }

    CaseSummary summary(String scopeText, String from, String to, String minPosition, Person person, Locale locale) {
        var sight = CaseSight.of(person, Action.READ_CASE_FIGURES);
        var scope = CaseScope.parse(scopeText);
        scope.mustBeWithin(sight);
        var first = Values.date("from", from);
        var last = Values.date("to", to);
        patience.awaitPosition(search.view(), minPosition);
        return new SummaryQuery(search, sight, scope, first, last, legalTime.now(), Words.in(locale)).summary();
    }

    private static CaseFilter filter(CaseScope scope, String from, String to, Instant now) {
        return CaseFilter.of(
                scope.region(), scope.organ(), Values.date("from", from), Values.date("to", to), LegalDay.dateOf(now));
    }

    private List<Figures.Group> groups(Map<String, Long> counts, CaseGroupBy by, Words words) {
        return counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Long> group) -> CommonField.NONE.equals(group.getKey()))
                        .thenComparing(Map.Entry::getKey))
                .map(group -> new Figures.Group(group.getKey(), name(by, group.getKey(), words), group.getValue()))
                .toList();
    }

    private String name(CaseGroupBy by, String key, Words words) {
        if (CommonField.NONE.equals(key)) {
            return words.text("figures.none");
        }
        return switch (by) {
            case STAGE -> constant(key, CaseStage.values(), words);
            case ORIGIN -> constant(key, CaseOrigin.values(), words);
            case MATTER -> constant(key, Category.values(), words);
            case PAPER_KIND -> constant(key, PaperKind.values(), words);
            case MEASURE -> constant(key, MeasureKind.values(), words);
            case REGION -> region(key, words);
            case ORGAN -> organs.of(key);
            case MONTH, TRAIT -> null;
        };
    }

    private static String constant(String key, Enum<?>[] values, Words words) {
        return Stream.of(values)
                .filter(value -> value.name().equals(key))
                .findFirst()
                .map(words::name)
                .orElse(null);
    }

    private static String region(String key, Words words) {
        int colon = key.indexOf(':');
        return colon < 0
                ? Places.name(key)
                : words.text("figures.direct", Map.of("region", String.valueOf(Places.name(key.substring(0, colon)))));
    }
}
