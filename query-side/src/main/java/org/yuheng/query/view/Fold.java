package org.yuheng.query.view;

import org.yuheng.kernel.complaint.event.ComplaintEvent;

/** What an event makes of a document. Pure: the same document and event give the same document. */
@FunctionalInterface
public interface Fold<D extends ViewDocument> {
    /**
     * @param before the document so far, or null before the first event
     * @param version the place of the event in the life of its complaint, from 1
     */
    D apply(D before, ComplaintEvent event, long version);
}
