/** Who may do what, where: one table, deny by default, read by every endpoint and every list. */
package org.yuheng.platform.access;
