package org.yuheng.query.search;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/**
 * The order of a list; what is equal is ordered by id, so that pages never overlap.
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
        return new Sort(byKey, new SortField(IndexField.ID, SortField.Type.STRING));
    }
}
