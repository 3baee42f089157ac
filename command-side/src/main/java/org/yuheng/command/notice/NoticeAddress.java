package org.yuheng.command.notice;

/**
 * Where a recipient is reached on a channel.
 *
 * @param secret that signs what is sent, or null on a channel that signs nothing
 */
record NoticeAddress(String address, String secret) {
    @Override
    public String toString() {
        return "NoticeAddress[sealed]";
    }
}
