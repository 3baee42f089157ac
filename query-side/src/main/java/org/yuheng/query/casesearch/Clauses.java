package org.yuheng.query.casesearch;

import java.time.LocalDate;
import java.util.Collection;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.yuheng.query.index.CommonField;

/** Queries put together: everything that is added must hold. */
final class Clauses {
    private final BooleanQuery.Builder all =
            new BooleanQuery.Builder().add(MatchAllDocsQuery.INSTANCE, BooleanClause.Occur.FILTER);

    static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    static Query flag(String field) {
        return term(field, CommonField.YES);
    }

    /** At least one of them. */
    static Query any(Collection<Query> queries) {
        var any = new BooleanQuery.Builder().setMinimumNumberShouldMatch(1);
        queries.forEach(query -> any.add(query, BooleanClause.Occur.SHOULD));
        return any.build();
    }

    static Query anyOf(String field, Collection<? extends Enum<?>> values) {
        return new TermInSetQuery(
                field, values.stream().map(value -> new BytesRef(value.name())).toList());
    }

    /** Both days belong to it; null: without end. */
    static Query between(String field, LocalDate from, LocalDate until) {
        return LongPoint.newRangeQuery(
                field,
                from == null ? Long.MIN_VALUE : from.toEpochDay(),
                until == null ? Long.MAX_VALUE : until.toEpochDay());
    }

    Clauses must(Query query) {
        all.add(query, BooleanClause.Occur.FILTER);
        return this;
    }

    /** Null does not narrow. */
    Clauses mustIfAny(String field, String value) {
        return value == null ? this : must(term(field, value));
    }

    /** Null does not narrow. */
    Clauses yesOrNo(Boolean wanted, Query query) {
        if (wanted != null) {
            all.add(query, wanted ? BooleanClause.Occur.FILTER : BooleanClause.Occur.MUST_NOT);
        }
        return this;
    }

    Query query() {
        return all.build();
    }
}
