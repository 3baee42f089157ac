package org.yuheng.query.search;

import static org.yuheng.query.index.CommonField.NONE;
import static org.yuheng.query.index.CommonField.YES;
import static org.yuheng.query.search.FilterQuery.term;

import java.time.LocalDate;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.complaint.Overlay;
import org.yuheng.platform.access.Person;
import org.yuheng.query.complaint.ComplaintDocument;
import org.yuheng.query.complaint.HeadAwaited;

/** The part of a filter that is about how complaints are handled, as a query. */
final class HandlingQuery {
    private final BooleanQuery.Builder all =
            new BooleanQuery.Builder().add(FilterQuery.everything(), BooleanClause.Occur.FILTER);

    private HandlingQuery() {}

    static Query of(HandlingFilter filter, LocalDate today) {
        var query = new HandlingQuery();
        query.values(filter);
        query.yesOrNo(filter.suspended(), term(IndexField.OVERLAY, Overlay.SUSPENDED.name()));
        query.yesOrNo(filter.escalated(), term(IndexField.OVERLAY, Overlay.ESCALATED.name()));
        query.yesOrNo(filter.atRisk(), atRisk(today));
        if (filter.mine() != null) {
            query.yesOrNo(filter.mine().wanted(), mine(filter.mine().person()));
        }
        return query.all.build();
    }

    private void values(HandlingFilter filter) {
        if (filter.handler() != null) {
            must(term(IndexField.HANDLER, filter.handler().orElse(NONE)));
        }
        if (filter.bureau() != null) {
            must(term(IndexField.BUREAU, filter.bureau().orElse(NONE)));
        }
        if (filter.finding() != null) {
            must(term(IndexField.FINDING, filter.finding().map(Enum::name).orElse(NONE)));
        }
        if (filter.identityMode() != null) {
            must(term(IndexField.IDENTITY_MODE, filter.identityMode().name()));
        }
        if (filter.returned() != null) {
            must(LongPoint.newRangeQuery(IndexField.RETURNED, filter.returned(), Long.MAX_VALUE));
        }
        if (filter.mergedInto() != null) {
            must(term(IndexField.MERGED_INTO, filter.mergedInto()));
        }
    }

    /** The same as {@link ComplaintDocument#isAtRiskOn}. */
    private static Query atRisk(LocalDate today) {
        long from = today.toEpochDay();
        return new BooleanQuery.Builder()
                .add(
                        LongPoint.newRangeQuery(IndexField.DUE_ON, from, from + ComplaintDocument.DAYS_AT_RISK),
                        BooleanClause.Occur.FILTER)
                .add(term(IndexField.PROVISIONAL, YES), BooleanClause.Occur.MUST_NOT)
                .build();
    }

    private static Query mine(Person person) {
        var either = new BooleanQuery.Builder().add(assignedTo(person), BooleanClause.Occur.SHOULD);
        if (person.roles().contains(Role.BUREAU_HEAD)) {
            either.add(waitingFor(person), BooleanClause.Occur.SHOULD);
        }
        return either.build();
    }

    private static Query assignedTo(Person person) {
        return new BooleanQuery.Builder()
                .add(term(IndexField.HANDLER, person.account()), BooleanClause.Occur.FILTER)
                .add(term(IndexField.OPEN, YES), BooleanClause.Occur.FILTER)
                .build();
    }

    /** Nobody decides as head on what they proposed themselves. */
    private static Query waitingFor(Person head) {
        var waiting = new BooleanQuery.Builder()
                .add(term(IndexField.PROPOSED_BY, head.account()), BooleanClause.Occur.MUST_NOT);
        HeadAwaited.keysOf(head)
                .forEach(key -> waiting.add(term(IndexField.HEAD_AWAITED, key), BooleanClause.Occur.SHOULD));
        return waiting.setMinimumNumberShouldMatch(1).build();
    }

    private void must(Query query) {
        all.add(query, BooleanClause.Occur.FILTER);
    }

    private void yesOrNo(Boolean wanted, Query query) {
        if (wanted != null) {
            all.add(query, wanted ? BooleanClause.Occur.FILTER : BooleanClause.Occur.MUST_NOT);
        }
    }
}
