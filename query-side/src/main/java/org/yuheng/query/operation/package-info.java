/** For those who keep the platform running: how far the views are, what failed in them, and how to mend it. */
package org.yuheng.query.operation;
