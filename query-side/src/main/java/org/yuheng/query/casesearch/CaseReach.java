package org.yuheng.query.casesearch;

import java.util.ArrayList;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.yuheng.platform.access.Scope;
import org.yuheng.query.casesupervision.CaseSight;

/** What a reader reaches, as a query: the same rule as {@link CaseSight}. */
final class CaseReach {
    private CaseReach() {}

    static Query cases(CaseSight sight) {
        return switch (sight.kind()) {
            case WHOLE -> within(sight);
            case ORGAN -> own(sight, CaseField.ORGAN, CaseField.TOLD);
            case CLUE ->
                sight.organisation() == null
                        ? nothing()
                        : new Clauses()
                                .must(within(sight))
                                .must(Clauses.term(CaseField.RECEIVER, sight.organisation()))
                                .query();
        };
    }

    /** The organ reaches what was issued to it; who got a clue reaches no paper. */
    static Query papers(CaseSight sight) {
        return switch (sight.kind()) {
            case WHOLE -> within(sight);
            case ORGAN ->
                new Clauses()
                        .must(own(sight, CaseField.ADDRESSEE, CaseField.ISSUED))
                        .must(own(sight, CaseField.ORGAN, CaseField.TOLD))
                        .query();
            case CLUE -> nothing();
        };
    }

    private static Query own(CaseSight sight, String field, String flag) {
        return sight.organisation() == null
                ? nothing()
                : new Clauses()
                        .must(Clauses.term(field, sight.organisation()))
                        .must(Clauses.flag(flag))
                        .query();
    }

    /** Of the region or below, or handled by the own bureau. */
    private static Query within(CaseSight sight) {
        var either = new ArrayList<Query>();
        if (sight.authority().scope() == Scope.ALL) {
            either.add(MatchAllDocsQuery.INSTANCE);
        }
        if (sight.authority().region() != null) {
            either.add(Clauses.term(
                    CaseField.BUREAU_PATH, sight.authority().region().value()));
        }
        if (sight.organisation() != null) {
            either.add(Clauses.term(CaseField.HANDLED_BY, sight.organisation()));
        }
        return either.isEmpty() ? nothing() : Clauses.any(either);
    }

    private static Query nothing() {
        return new MatchNoDocsQuery("outside the right");
    }
}
