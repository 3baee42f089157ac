package org.yuheng.command.notice;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.stereotype.Component;
import org.yuheng.command.complaint.ComplaintParties;
import org.yuheng.kernel.casesupervision.event.CaseEvent;
import org.yuheng.kernel.complaint.event.ComplaintEvent;

/**
 * Writes down who is to be told of a step, in the transaction of its token. A notice has the id of its event, recipient
 * and channel, and the parties are those of the moment of the step: however often an event comes, a notice is written once.
 */
@Component
@ProcessingGroup(NoticeOutbox.GROUP)
class NoticeOutbox {
    static final String GROUP = "notices-v1";

    private final NoticeRules rules;
    private final KnownParties parties;
    private final Recipients recipients;
    private final CaseNotices cases;
    private final NoticeQueue queue;
    private final NoticeMeters meters;

    NoticeOutbox(
            NoticeRules rules,
            KnownParties parties,
            Recipients recipients,
            CaseNotices cases,
            NoticeQueue queue,
            NoticeMeters meters) {
        this.rules = rules;
        this.parties = parties;
        this.recipients = recipients;
        this.cases = cases;
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

    @EventHandler
    void on(CaseEvent event, @SequenceNumber long sequence, @MessageIdentifier String eventId) {
        cases.after(event, sequence, eventId).forEach(this::write);
    }

    /** Once, however often. */
    void write(Notice notice) {
        if (queue.put(notice) && !notice.channel().isSent()) {
            meters.count(notice.channel(), Attempt.Outcome.SENT);
        }
    }

    private void write(ComplaintEvent event, String eventId, List<NoticeRule> due, ComplaintParties known) {
        for (var rule : due) {
            for (var recipient : recipients.of(rule, known)) {
                write(notice(event, eventId, rule, recipient, known));
            }
        }
    }

    private static Notice notice(
            ComplaintEvent event, String eventId, NoticeRule rule, Recipient recipient, ComplaintParties known) {
        return new Notice(
                NoticeIds.of(eventId, recipient, rule.channel()),
                NoticeSubject.of(known),
                rule.step(),
                null,
                null,
                recipient.audience(),
                recipient.id(),
                rule.channel(),
                event.at());
    }
}
