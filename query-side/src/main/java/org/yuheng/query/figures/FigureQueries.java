package org.yuheng.query.figures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yuheng.kernel.calendar.LegalDay;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.time.LegalClock;
import org.yuheng.query.complaint.Reach;
import org.yuheng.query.search.ComplaintFilter;
import org.yuheng.query.search.ComplaintSearch;
import org.yuheng.query.search.GroupBy;
import org.yuheng.query.search.HandlingFilter;
import org.yuheng.query.view.Patience;
import org.yuheng.query.view.View;
import org.yuheng.query.words.Words;
import org.yuheng.query.worklist.Values;

/** Counts complaints within the right of whoever asks. */
final class FigureQueries {
    private final ComplaintSearch search;
    private final View index;
    private final Patience patience;
    private final LegalClock legalTime;

    FigureQueries(ComplaintSearch search, View index, Patience patience, LegalClock legalTime) {
        this.search = search;
        this.index = index;
        this.patience = patience;
        this.legalTime = legalTime;
    }

    Figures count(FigureQuestion question, Person person, Locale locale) {
        var reach = Reach.of(person, Action.READ_FIGURES);
        var scope = FigureScope.parse(question.scope());
        scope.mustBeWithin(reach.authority());
        var by = question.groupBy();
        if (by == GroupBy.HANDLER) {
            reach.mustNameStaff("by");
        }
        var now = legalTime.now();
        var filter = filter(scope, question, LegalDay.dateOf(now));
        patience.awaitPosition(index, question.minPosition());
        var counts = search.count(filter, reach, null, by);
        var groups = by == GroupBy.REGION
                ? RegionGroups.below(scope.top(reach.authority()).orElse(null), counts)
                : counts;
        long total = counts.values().stream().mapToLong(Long::longValue).sum();
        return new Figures(total, groups(groups, by, Words.in(locale)), now);
    }

    private static ComplaintFilter filter(FigureScope scope, FigureQuestion question, LocalDate today) {
        return new ComplaintFilter(
                List.of(),
                null,
                scope.region() == null ? null : new ComplaintFilter.Region(scope.region(), false),
                null,
                scope.organ() == null ? null : Optional.of(scope.organ()),
                null,
                Values.date("from", question.from()),
                Values.date("to", question.to()),
                null,
                null,
                null,
                scope.broughtInFor(),
                HandlingFilter.ANY,
                null,
                today);
    }

    private static List<Figures.Group> groups(Map<String, Long> counts, GroupBy by, Words words) {
        return counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Long> group) -> GroupBy.MISSING.equals(group.getKey()))
                        .thenComparing(Map.Entry::getKey))
                .map(group ->
                        new Figures.Group(group.getKey(), GroupName.of(by, group.getKey(), words), group.getValue()))
                .toList();
    }
}
