package org.yuheng.query.casesearch;

import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.casesupervision.PaperState;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.query.casesupervision.CaseSight;
import org.yuheng.query.index.CommonField;

/**
 * Which papers are wanted. Everything that is null or empty does not narrow.
 *
 * @param kinds any of these
 * @param states any of these
 * @param region where the act took place, with all below it
 * @param year in which it was issued
 * @param organId addressee
 * @param from first day of issue
 * @param until last day of issue
 * @param number part of a number
 */
public record PaperFilter(
        List<PaperKind> kinds,
        List<PaperState> states,
        String issuer,
        RegionCode region,
        Integer year,
        String organId,
        LocalDate from,
        LocalDate until,
        String number) {
    /** By the day of issue; drafts before what was issued. */
    static final Sort LATEST_FIRST = latestFirst();

    public PaperFilter {
        kinds = List.copyOf(kinds);
        states = List.copyOf(states);
    }

    private static Sort latestFirst() {
        var issued = new SortField(CaseField.ISSUED_ON, SortField.Type.LONG, true);
        issued.setMissingValue(Long.MAX_VALUE);
        return new Sort(
                issued,
                new SortField(CaseField.FILED_AT, SortField.Type.LONG, true),
                new SortField(CommonField.ID_HIGH, SortField.Type.LONG),
                new SortField(CommonField.ID_LOW, SortField.Type.LONG));
    }

    /** As a query, within what the reader reaches. */
    Query within(CaseSight sight) {
        var query = new Clauses().must(CaseReach.papers(sight));
        query.must(new FieldExistsQuery(CaseField.PAPER_KIND));
        if (!kinds.isEmpty()) {
            query.must(Clauses.anyOf(CaseField.PAPER_KIND, kinds));
        }
        if (!states.isEmpty()) {
            query.must(Clauses.anyOf(CaseField.PAPER_STATE, states));
        }
        query.mustIfAny(CaseField.PAPER_ISSUER, issuer)
                .mustIfAny(CaseField.REGION_PATH, region == null ? null : region.value())
                .mustIfAny(CaseField.PAPER_YEAR, year == null ? null : year.toString())
                .mustIfAny(CaseField.ADDRESSEE, organId);
        if (from != null || until != null) {
            query.must(Clauses.between(CaseField.ISSUED_ON, from, until));
        }
        if (number != null) {
            query.must(WordsIn.field(CaseField.PAPER_NUMBER, number, null));
        }
        return query.query();
    }
}
