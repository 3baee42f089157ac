/** Reads the plain text files that travel inside the kernel: regions, calendars, rules, messages. */
package org.yuheng.kernel.resource;
