/** Working-day calendars: those known when this was built, and those that an administrator entered since. */
package org.yuheng.command.calendar;
