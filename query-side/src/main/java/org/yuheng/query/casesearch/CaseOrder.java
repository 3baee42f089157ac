package org.yuheng.query.casesearch;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.yuheng.query.casesupervision.CaseSight;
import org.yuheng.query.index.CommonField;

/** The order of a list of cases; what is equal is ordered by the number that an id is, so that pages never overlap. */
public record CaseOrder(Key key, boolean descending) {
    /** The most urgent first. */
    public static final CaseOrder MOST_URGENT_FIRST = new CaseOrder(Key.DUE_ON, false);

    /** By what. */
    public enum Key {
        DUE_ON(CaseField.DUE_ON),
        FILED_ON(CaseField.FILED_AT),
        NUMBER(CaseField.NUMBER_ORDER);

        private final String field;

        Key(String field) {
            this.field = field;
        }
    }

    /** Those without the value come last either way. */
    Sort sort(CaseSight sight) {
        boolean own = sight.kind() == CaseSight.Kind.ORGAN && key == Key.DUE_ON;
        var byKey = new SortField(own ? CaseField.ORGANS_OWN + key.field : key.field, SortField.Type.LONG, descending);
        byKey.setMissingValue(descending ? Long.MIN_VALUE : Long.MAX_VALUE);
        return with(byKey);
    }

    static Sort with(SortField first) {
        return new Sort(
                first,
                new SortField(CommonField.ID_HIGH, SortField.Type.LONG),
                new SortField(CommonField.ID_LOW, SortField.Type.LONG));
    }
}
