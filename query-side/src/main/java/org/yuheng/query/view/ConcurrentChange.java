package org.yuheng.query.view;

/** Somebody else wrote a document between our reading and our writing; the batch must be folded again. */
final class ConcurrentChange extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ConcurrentChange(String collection) {
        super("a document of " + collection + " changed while a batch was folded");
    }
}
