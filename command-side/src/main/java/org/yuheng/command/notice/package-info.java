/**
 * 通知: who is told of which step of a complaint or a case, on which channel, and whether it arrived. {@code notice-rules.txt}
 * says who; {@code NoticeOutbox} writes a row per recipient and channel in the transaction of its token; {@code
 * NoticeDelivery} sends what is due, at least once, and logs every attempt; the endpoints let people read what they were
 * told. A notice says number, stage and step, of a case also paper and last day, never who complained or what was said.
 * {@code PaperReminders} reminds of the end of a period that a paper states.
 */
package org.yuheng.command.notice;
