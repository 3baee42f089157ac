package org.yuheng.command.notice;

import java.util.List;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.stereotype.Component;
import org.yuheng.command.complaint.ComplaintParties;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.identity.NameBasedId;

/**
 * Writes down who is to be told of a step, in the transaction of its token. A notice has the id of its event, recipient
 * and channel, and the parties are those of the moment of the step: however often an event comes, a notice is written once.
 */
@Component
@ProcessingGroup(NoticeOutbox.GROUP)
class NoticeOutbox {
    static final String GROUP = "notices-v1";

    private static final UUID NAMESPACE = UUID.fromString("6f0a6f2e-5b0e-4a57-9a55-202602010007");

    private final NoticeRules rules;
    private final KnownParties parties;
    private final Recipients recipients;
    private final NoticeQueue queue;
    private final NoticeMeters meters;

    NoticeOutbox(
            NoticeRules rules, KnownParties parties, Recipients recipients, NoticeQueue queue, NoticeMeters meters) {
        this.rules = rules;
        this.parties = parties;
        this.recipients = recipients;
        this.queue = queue;
        this.meters = meters;
    }

    @EventHandler
    void on(ComplaintEvent event, @SequenceNumber long sequence, @MessageIdentifier String eventId) {
        var due = rules.after(event);
        if (!due.isEmpty()) {
            write(event, eventId, due, parties.at(event.complaintId(), sequence));
        }
    }

    private void write(ComplaintEvent event, String eventId, List<NoticeRule> due, ComplaintParties known) {
        for (var rule : due) {
            for (var recipient : recipients.of(rule, known)) {
                var notice = notice(event, eventId, rule, recipient, known);
                if (queue.put(notice) && !rule.channel().isSent()) {
                    meters.count(rule.channel(), Attempt.Outcome.SENT);
                }
            }
        }
    }

    private static Notice notice(
            ComplaintEvent event, String eventId, NoticeRule rule, Recipient recipient, ComplaintParties known) {
        return new Notice(
                NameBasedId.of(
                        NAMESPACE,
                        eventId,
                        recipient.audience().name(),
                        recipient.id(),
                        rule.channel().name()),
                known.complaintId(),
                known.number(),
                rule.step(),
                known.stage(),
                recipient.audience(),
                recipient.id(),
                rule.channel(),
                event.at());
    }
}
