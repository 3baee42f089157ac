package org.yuheng.query.search;

import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.yuheng.platform.access.Authority;
import org.yuheng.query.complaint.Reach;

/** What a reader reaches, as a query: the same rule as {@link Reach#covers}. */
final class ReachQuery {
    private ReachQuery() {}

    static Query of(Reach reach) {
        var query = new BooleanQuery.Builder().add(within(reach.authority()), BooleanClause.Occur.FILTER);
        if (reach.organisation() != null) {
            query.add(FilterQuery.term(IndexField.ORGAN, reach.organisation()), BooleanClause.Occur.MUST_NOT);
        }
        return query.build();
    }

    private static Query within(Authority authority) {
        return switch (authority.scope()) {
            case ALL -> FilterQuery.everything();
            case REGION ->
                authority.region() == null
                        ? new MatchNoDocsQuery("no region")
                        : FilterQuery.term(
                                IndexField.REGION_PATH, authority.region().value());
            case OWN ->
                authority.actor().organisation() == null
                        ? FilterQuery.term(
                                IndexField.BROUGHT_IN_BY, authority.actor().person())
                        : FilterQuery.term(
                                IndexField.BROUGHT_IN_FOR, authority.actor().organisation());
        };
    }
}
