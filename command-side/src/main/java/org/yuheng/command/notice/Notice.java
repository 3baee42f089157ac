package org.yuheng.command.notice;

import java.time.Instant;
import java.util.UUID;
import org.yuheng.kernel.complaint.ComplaintStage;

/**
 * What one recipient is told of one step on one channel.
 *
 * @param id follows from event, recipient and channel, so that twice is once
 * @param step simple name of the event
 * @param stage of the complaint after it
 * @param recipient an account, an organisation, or for a complainant the complaint
 * @param at legal time of the step
 */
record Notice(
        UUID id,
        String complaintId,
        String number,
        String step,
        ComplaintStage stage,
        Audience audience,
        String recipient,
        NoticeChannel channel,
        Instant at) {

    /** Where it stands. */
    enum State {
        WAITING,
        SENT,
        /** Could not be sent and need not be: the channel is off, or the recipient has no address on it. */
        SKIPPED,
        FAILED
    }
}
