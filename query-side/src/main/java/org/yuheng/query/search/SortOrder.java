package org.yuheng.query.search;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.yuheng.query.index.CommonField;

/**
 * The order of a list; what is equal is ordered by the number that an id is, so that pages never overlap. Not by its
 * text: looking that up for every complaint that is for a moment among the first cost more than all the rest.
 *
 * @param descending late or recent ones, or those that came back most often, first; complaints without a running period come last either way
 */
public record SortOrder(Key key, boolean descending) {
    /** The most urgent first. */
    public static final SortOrder MOST_URGENT_FIRST = new SortOrder(Key.DUE_ON, false);

    /** By what. */
    public enum Key {
        DUE_ON(IndexField.DUE_ON),
        RECEIVED_AT(IndexField.RECEIVED_AT),
        RETURNED(IndexField.RETURNED);

        private final String field;

        Key(String field) {
            this.field = field;
        }
    }

    Sort sort() {
        var byKey = new SortField(key.field, SortField.Type.LONG, descending);
        byKey.setMissingValue(descending ? Long.MIN_VALUE : Long.MAX_VALUE);
        return new Sort(
                byKey,
                new SortField(CommonField.ID_HIGH, SortField.Type.LONG),
                new SortField(CommonField.ID_LOW, SortField.Type.LONG));
    }
}
