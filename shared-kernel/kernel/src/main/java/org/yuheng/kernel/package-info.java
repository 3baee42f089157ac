/** The published language: ids, value types, events, error codes, rules and the working-day calendar. */
package org.yuheng.kernel;
