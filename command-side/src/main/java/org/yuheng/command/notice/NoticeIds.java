package org.yuheng.command.notice;

import java.util.UUID;
import org.yuheng.kernel.identity.NameBasedId;

/** The id of a notice follows from what it is about, its recipient and its channel, so that twice is once. */
final class NoticeIds {
    private static final UUID NAMESPACE = UUID.fromString("6f0a6f2e-5b0e-4a57-9a55-202602010007");

    private NoticeIds() {}

    /** @param origin id of the event, or what else a notice is written of once */
    static UUID of(String origin, Recipient recipient, NoticeChannel channel) {
        return NameBasedId.of(NAMESPACE, origin, recipient.audience().name(), recipient.id(), channel.name());
    }
}
