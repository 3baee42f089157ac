/** Places in the event log: how a reader says how far it must have seen before it is answered. */
package org.yuheng.platform.log;
