package org.yuheng.query.view;

/** What a view keeps about one complaint, case or other thing. */
public interface ViewDocument {
    /** The key: the id of that thing. */
    String id();

    /** Number of its events that are in it, from 1. */
    long version();
}
