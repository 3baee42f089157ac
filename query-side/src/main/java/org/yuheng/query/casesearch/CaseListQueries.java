package org.yuheng.query.casesearch;

import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.time.LegalClock;
import org.yuheng.query.casesupervision.CaseDocument;
import org.yuheng.query.casesupervision.CaseReading;
import org.yuheng.query.casesupervision.CaseSight;
import org.yuheng.query.casesupervision.OrganNames;
import org.yuheng.query.casesupervision.PaperAnswer;
import org.yuheng.query.view.Patience;
import org.yuheng.query.words.Words;
import org.yuheng.query.worklist.Values;

/** Answers lists of cases, papers and obligations within the right of whoever asks. */
final class CaseListQueries {
    private static final int MOST_OWING_CASES = 2_000;

    private final CaseSearch search;
    private final Patience patience;
    private final OrganNames organs;
    private final LegalClock legalTime;

    CaseListQueries(CaseSearch search, Patience patience, OrganNames organs, LegalClock legalTime) {
        this.search = search;
        this.patience = patience;
        this.organs = organs;
        this.legalTime = legalTime;
    }

    ListPage<DocketItem> docket(DocketQuestion question, Person person, Locale locale) {
        var reading = reading(person, locale);
        var filter = question.filter(person, reading.sight(), reading.today());
        patience.awaitPosition(search.view(), question.minPosition());
        var found = search.cases(
                filter, reading.sight(), question.order(reading.sight()), question.number(), question.items());
        var items = found.items().stream()
                .map(document -> DocketItem.of(document, reading))
                .toList();
        return new ListPage<>(items, found.total(), question.number(), question.items());
    }

    ListPage<PaperAnswer> register(RegisterQuestion question, Person person, Locale locale) {
        var reading = reading(person, locale);
        var filter = question.filter();
        patience.awaitPosition(search.view(), question.minPosition());
        var found = search.papers(filter, reading.sight(), question.number(), question.items());
        var items = found.items().stream()
                .flatMap(one -> {
                    var document = reading.sight().cut(one.document());
                    return document.paper(one.paper().id()).stream()
                            .map(paper -> PaperAnswer.of(paper, document, reading));
                })
                .toList();
        return new ListPage<>(items, found.total(), question.number(), question.items());
    }

    /**
     * @param organId registered organ
     * @throws DomainError {@code NOT_FOUND} for another organ than the own one, or one that is not registered
     */
    ListPage<Obligation> obligations(
            String organId, String page, String size, String minPosition, Person person, Locale locale) {
        var reading = reading(person, locale);
        mustKnow(organId, reading.sight());
        int items = Values.number("size", size, 20, 1, 200);
        int number = Values.number("page", page, 0, 0, MOST_OWING_CASES);
        patience.awaitPosition(search.view(), minPosition);
        var all = search.owing(organId, reach(reading.sight()), MOST_OWING_CASES).stream()
                .flatMap(document -> obligations(organId, document, reading))
                .sorted(Obligation.MOST_URGENT_FIRST)
                .toList();
        return new ListPage<>(
                all.stream().skip((long) number * items).limit(items).toList(), all.size(), number, items);
    }

    /** What the organ owes is told to it also from a case that is about another one; its subject is not. */
    private static Stream<Obligation> obligations(String organId, CaseDocument document, CaseReading reading) {
        boolean tellsSubject = reading.sight().kind() == CaseSight.Kind.WHOLE
                || organId.equals(document.opening().organId());
        return Owed.by(organId, document).stream()
                .map(clock -> Obligation.of(clock, document, tellsSubject, reading.today(), reading.words()));
    }

    private static Query reach(CaseSight sight) {
        return sight.kind() == CaseSight.Kind.ORGAN ? MatchAllDocsQuery.INSTANCE : CaseReach.cases(sight);
    }

    private void mustKnow(String organId, CaseSight sight) {
        boolean own = organId.equals(sight.organisation());
        boolean known = sight.kind() == CaseSight.Kind.ORGAN
                ? own
                : sight.kind() == CaseSight.Kind.WHOLE
                        && organs.regionOf(organId).isPresent();
        if (!known) {
            throw CaseSight.notFound();
        }
    }

    private CaseReading reading(Person person, Locale locale) {
        return new CaseReading(
                person, CaseSight.of(person, Action.LIST_CASES), legalTime.now(), organs, Words.in(locale));
    }
}
