/**
 * The embedded stores: one data folder, locked by one program at a time, with a real PostgreSQL for events and vault and a
 * Mongo server on a file for the views. Both survive {@code kill -9} and leave no process behind.
 */
package org.yuheng.standalone.store;
