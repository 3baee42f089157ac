/**
 * Days, working days and due dates in Shanghai. Only published years are known for certain; a due date that leans on
 * another year says that it is provisional.
 */
package org.yuheng.kernel.calendar;
