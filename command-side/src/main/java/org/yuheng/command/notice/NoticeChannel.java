package org.yuheng.command.notice;

/** How a notice reaches its recipient. */
enum NoticeChannel {
    /** The row itself; the recipient finds it here. */
    IN_APP,
    /** Mail to a person, so not at night. */
    SMTP,
    /** A signed call to a machine of the recipient. */
    WEBHOOK;

    boolean isSent() {
        return this != IN_APP;
    }

    boolean keepsQuietHours() {
        return this == SMTP;
    }
}
