package org.yuheng.query.worklist;

import java.util.Locale;
import org.yuheng.kernel.calendar.LegalDay;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.time.LegalClock;
import org.yuheng.query.complaint.Displays;
import org.yuheng.query.search.ComplaintSearch;
import org.yuheng.query.view.Patience;
import org.yuheng.query.view.View;
import org.yuheng.query.words.Words;

/** Answers lists within the right of whoever asks. */
final class WorkListQueries {
    private final ComplaintSearch search;
    private final View index;
    private final Patience patience;
    private final WorkListRows rows;
    private final LegalClock legalTime;

    WorkListQueries(ComplaintSearch search, View index, Patience patience, Displays displays, LegalClock legalTime) {
        this.search = search;
        this.index = index;
        this.patience = patience;
        this.rows = new WorkListRows(displays);
        this.legalTime = legalTime;
    }

    WorkListPage list(WorkListQuestion question, Person person, Locale locale) {
        var inquiry = Inquiry.of(question, person, LegalDay.dateOf(legalTime.now()));
        patience.awaitPosition(index, question.minPosition());
        var found = search.page(
                inquiry.filter(),
                inquiry.reach(),
                inquiry.statements(),
                inquiry.order(),
                question.number(),
                question.items());
        var items = rows.of(found.items(), inquiry, Words.in(locale));
        return new WorkListPage(items, found.total(), question.number(), question.items());
    }
}
