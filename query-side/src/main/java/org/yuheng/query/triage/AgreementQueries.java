package org.yuheng.query.triage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yuheng.kernel.calendar.LegalDay;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.time.LegalClock;
import org.yuheng.query.complaint.Reach;
import org.yuheng.query.figures.FigureScope;
import org.yuheng.query.search.Compared;
import org.yuheng.query.search.ComplaintFilter;
import org.yuheng.query.search.ComplaintSearch;
import org.yuheng.query.search.HandlingFilter;
import org.yuheng.query.view.Patience;
import org.yuheng.query.view.View;
import org.yuheng.query.worklist.Values;

/** Counts agreement within the right of whoever asks; the scopes are those of figures. */
final class AgreementQueries {
    private final ComplaintSearch search;
    private final View index;
    private final Patience patience;
    private final OfficeBook offices;
    private final LegalClock legalTime;

    AgreementQueries(ComplaintSearch search, View index, Patience patience, OfficeBook offices, LegalClock legalTime) {
        this.search = search;
        this.index = index;
        this.patience = patience;
        this.offices = offices;
        this.legalTime = legalTime;
    }

    Agreement agreement(AgreementQuestion question, Person person) {
        var reach = Reach.of(person, Action.READ_TRIAGE);
        var scope = FigureScope.parse(question.scope());
        scope.mustBeWithin(reach.authority());
        var now = legalTime.now();
        var filter = filter(scope, question, LegalDay.dateOf(now));
        patience.awaitPosition(index, question.minPosition());
        return Agreement.of(
                search.compare(filter, reach, Compared.CATEGORY),
                search.compare(filter, reach, Compared.ORGAN),
                search.compare(filter, reach, Compared.ENFORCEMENT),
                offices.now(),
                Dictionaries.published().version(),
                now);
    }

    private static ComplaintFilter filter(FigureScope scope, AgreementQuestion question, LocalDate today) {
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
}
