package org.yuheng.query.view;

/** What a view keeps about one complaint. */
public interface ViewDocument {
    /** The key: the id of the complaint. */
    String id();

    /** Number of events of the complaint that are in it, from 1. */
    long version();
}
