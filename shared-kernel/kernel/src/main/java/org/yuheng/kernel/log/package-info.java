/** The event log as far as a feature that reads every family of events needs to know it. */
package org.yuheng.kernel.log;
