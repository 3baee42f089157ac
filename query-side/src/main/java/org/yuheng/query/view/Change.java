package org.yuheng.query.view;

/**
 * What a batch of events did to one document.
 *
 * @param before as it was read from the store, or null where the batch holds its life from the first event on
 */
record Change<D extends ViewDocument>(D before, D after) {}
