package org.yuheng.query.worklist;

import java.time.LocalDate;
import org.yuheng.platform.access.Access;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.query.complaint.Reach;
import org.yuheng.query.search.ComplaintFilter;
import org.yuheng.query.search.SortOrder;

/**
 * A question about a list, read and cut to the right of whoever asks: the same for a page and for an export.
 *
 * @param statements where the reader may also find by a statement; null: nowhere
 * @param today in legal time
 */
record Inquiry(Person person, ComplaintFilter filter, Reach reach, Reach statements, SortOrder order, LocalDate today) {

    /** Who lists complaints without the right to read statements does not find by a statement either, nor by what it suggests. */
    static Inquiry of(WorkListQuestion question, Person person, LocalDate today) {
        var reach = Reach.of(person, Action.LIST_COMPLAINTS);
        var statements = Access.authority(person, Action.READ_STATEMENT)
                .map(authority -> new Reach(authority, person.organisation()))
                .orElse(null);
        if (question.asksForHandler()) {
            reach.mustNameStaff("handler");
        }
        var filter = question.filter(person, today);
        if (filter.proposed() != null) {
            Access.require(person, Action.READ_TRIAGE);
        }
        return new Inquiry(person, filter, reach, statements, question.order(), today);
    }
}
