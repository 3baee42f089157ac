/**
 * A search index of this node and the thread that feeds it, whatever it holds. It is a projection of its own of all
 * events, and its place in the log is part of its commit, so that index and place can never disagree.
 */
package org.yuheng.query.index;
