package org.yuheng.command.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What one recipient is told of one step on one channel.
 *
 * @param id follows from event, recipient and channel, so that twice is once
 * @param step simple name of the event, or {@link NoticeSteps#PAPER_DUE_SOON}
 * @param paper number of the paper that the step is about, or null
 * @param dueOn last day of the period that the step is about, or null
 * @param recipient an account, an organisation, or for a complainant the complaint
 * @param at legal time of the step
 */
record Notice(
        UUID id,
        NoticeSubject subject,
        String step,
        String paper,
        LocalDate dueOn,
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

    String number() {
        return subject.number();
    }
}
