package org.yuheng.query.search;

import static org.yuheng.query.index.CommonField.NONE;
import static org.yuheng.query.index.CommonField.YES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.query.complaint.ComplaintDocument;
import org.yuheng.query.complaint.Reach;
import org.yuheng.query.index.CommonField;

/** The filter of a list or figure as a query, within what the reader reaches. */
final class FilterQuery {
    private final BooleanQuery.Builder all = new BooleanQuery.Builder();

    private FilterQuery() {}

    /**
     * @param reach where the reader may look at all
     * @param statements where the reader may also find by a statement; null: nowhere
     */
    static Query of(ComplaintFilter filter, Reach reach, Reach statements) {
        var query = new FilterQuery();
        query.must(flag(CommonField.SHOWN));
        query.must(ReachQuery.of(reach));
        query.values(filter);
        query.periods(filter);
        query.receipt(filter);
        query.must(HandlingQuery.of(filter.handling(), filter.today()));
        if (filter.proposed() != null) {
            query.proposals(filter.proposed());
        }
        if (filter.words() != null) {
            query.must(WordsQuery.of(filter.words(), statements));
        }
        return query.all.build();
    }

    private void values(ComplaintFilter filter) {
        if (!filter.stages().isEmpty()) {
            List<BytesRef> stages = new ArrayList<>();
            filter.stages().forEach(stage -> stages.add(new BytesRef(stage.name())));
            must(new TermInSetQuery(IndexField.STAGE, stages));
        }
        if (filter.channel() != null) {
            must(term(IndexField.CHANNEL, filter.channel().name()));
        }
        if (filter.region() != null) {
            var field = filter.region().exactly() ? IndexField.REGION : IndexField.REGION_PATH;
            must(term(field, filter.region().code().value()));
        }
        if (filter.category() != null) {
            must(category(filter.category(), IndexField.CATEGORY, IndexField.CATEGORY_GROUP));
        }
        if (filter.organId() != null) {
            must(term(IndexField.ORGAN, filter.organId().orElse(NONE)));
        }
        if (filter.broughtInFor() != null) {
            must(term(IndexField.BROUGHT_IN_FOR, filter.broughtInFor()));
        }
    }

    private void proposals(ComplaintFilter.Proposed proposed) {
        if (proposed.category() != null) {
            must(category(proposed.category(), IndexField.PROPOSED_CATEGORY, IndexField.PROPOSED_CATEGORY_GROUP));
        }
        if (proposed.enforcement() != null) {
            must(term(IndexField.PROPOSED_ENFORCEMENT, proposed.enforcement().name()));
        }
    }

    private static Query category(Optional<Category> category, String kind, String group) {
        return category.map(wanted -> term(wanted.group() == wanted ? group : kind, wanted.name()))
                .orElseGet(() -> term(kind, NONE));
    }

    private void periods(ComplaintFilter filter) {
        if (filter.overdue() != null) {
            mustOrMustNot(filter.overdue(), late(filter.today()));
        }
        if (filter.provisional() != null) {
            mustOrMustNot(filter.provisional(), flag(IndexField.PROVISIONAL));
        }
    }

    /** The same as {@link ComplaintDocument#isOverdueOn}. */
    static Query late(LocalDate today) {
        return new BooleanQuery.Builder()
                .add(before(IndexField.DUE_ON, today), BooleanClause.Occur.FILTER)
                .add(flag(IndexField.PROVISIONAL), BooleanClause.Occur.MUST_NOT)
                .build();
    }

    private void receipt(ComplaintFilter filter) {
        if (filter.month() != null) {
            must(term(IndexField.MONTH, filter.month().toString()));
        }
        if (filter.from() != null || filter.until() != null) {
            long from = filter.from() == null ? Long.MIN_VALUE : filter.from().toEpochDay();
            long until =
                    filter.until() == null ? Long.MAX_VALUE : filter.until().toEpochDay();
            must(LongPoint.newRangeQuery(IndexField.RECEIVED_ON, from, until));
        }
    }

    private void must(Query query) {
        all.add(query, BooleanClause.Occur.FILTER);
    }

    private void mustOrMustNot(boolean wanted, Query query) {
        all.add(query, wanted ? BooleanClause.Occur.FILTER : BooleanClause.Occur.MUST_NOT);
    }

    private static Query before(String field, LocalDate day) {
        return LongPoint.newRangeQuery(field, Long.MIN_VALUE, day.toEpochDay() - 1);
    }

    private static Query flag(String field) {
        return term(field, YES);
    }

    static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    static Query everything() {
        return MatchAllDocsQuery.INSTANCE;
    }
}
