/**
 * How events become documents in Mongo: a batch of events is folded in memory, each document is written once under a
 * guard, then the token moves on. And how a reader waits for a view that is a moment behind.
 */
package org.yuheng.query.view;
