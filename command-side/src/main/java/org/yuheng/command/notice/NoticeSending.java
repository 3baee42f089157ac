package org.yuheng.command.notice;

/** Sends on one channel. What fails is told as an {@link Attempt}, with a code that quotes nothing. */
interface NoticeSending {
    NoticeChannel channel();

    /** Whether this installation has the channel at all. */
    boolean isOn();

    Attempt send(Notice notice, NoticeAddress address);
}
