package org.yuheng.query.view;

import org.yuheng.kernel.log.RecordedEvent;

/**
 * What an event makes of a document. Pure: the same document and event give the same document.
 *
 * @param <E> the family of events that it takes
 */
@FunctionalInterface
public interface Fold<D extends ViewDocument, E extends RecordedEvent> {
    /**
     * @param before the document so far, or null before the first event
     * @param version the place of the event in the life of what it happened to, from 1
     */
    D apply(D before, E event, long version);
}
