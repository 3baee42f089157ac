/** The write side: what is decided, what is kept secret, what falls due. It never sees the query side. */
package org.yuheng.command;
