package org.yuheng.query.worklist;

import java.util.Locale;
import org.yuheng.kernel.calendar.LegalDay;
import org.yuheng.platform.access.Access;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.time.LegalClock;
import org.yuheng.query.complaint.Displays;
import org.yuheng.query.complaint.Reach;
import org.yuheng.query.search.ComplaintSearch;
import org.yuheng.query.view.Patience;
import org.yuheng.query.view.View;
import org.yuheng.query.words.Words;

/** Answers lists within the right of whoever asks. */
final class WorkListQueries {
    private final ComplaintSearch search;
    private final View index;
    private final Patience patience;
    private final Displays displays;
    private final LegalClock legalTime;

    WorkListQueries(ComplaintSearch search, View index, Patience patience, Displays displays, LegalClock legalTime) {
        this.search = search;
        this.index = index;
        this.patience = patience;
        this.displays = displays;
        this.legalTime = legalTime;
    }

    /** Who lists complaints without the right to read statements does not find by a statement either. */
    WorkListPage list(WorkListQuestion question, Person person, Locale locale) {
        var reach = Reach.of(person, Action.LIST_COMPLAINTS);
        var statements = Access.authority(person, Action.READ_STATEMENT)
                .map(authority -> new Reach(authority, person.organisation()))
                .orElse(null);
        var today = LegalDay.dateOf(legalTime.now());
        var filter = question.filter(today);
        patience.awaitPosition(index, question.minPosition());
        var found = search.page(filter, reach, statements, question.order(), question.number(), question.items());
        var names = displays.of(found.items(), person);
        var words = Words.in(locale);
        var items = found.items().stream()
                .map(complaint -> WorkListItem.of(complaint, names.get(complaint.id()), today, words))
                .toList();
        return new WorkListPage(items, found.total(), question.number(), question.items());
    }
}
