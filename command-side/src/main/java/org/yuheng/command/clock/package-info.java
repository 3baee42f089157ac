/**
 * The statutory clock. {@code DueDates} projects what is open and until when; {@code DueDateClock} asks what is due and
 * sends one command per case, safe to repeat; a simulation may move legal time forward through each due instant.
 */
package org.yuheng.command.clock;
