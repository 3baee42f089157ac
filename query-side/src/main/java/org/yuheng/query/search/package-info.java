/**
 * The search index of this node: work lists, full-text search and figures come from it. It is a projection of its own of
 * all events, and its place in the log is part of its commit, so that index and place can never disagree.
 */
package org.yuheng.query.search;
