package org.yuheng.command.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.yuheng.command.casesupervision.CaseDirectory.CaseParties;
import org.yuheng.command.clock.EndingPeriods.Ending;
import org.yuheng.kernel.casesupervision.event.CaseEvent;

/**
 * What is to be told of a step of a case, or of a period that ends soon. Whoever is meant by several rules is told once on a
 * channel, as the first of them says.
 */
@Component
class CaseNotices {
    private final NoticeRules rules;
    private final KnownCases cases;
    private final CaseRecipients recipients;

    CaseNotices(NoticeRules rules, KnownCases cases, CaseRecipients recipients) {
        this.rules = rules;
        this.cases = cases;
        this.recipients = recipients;
    }

    /** @param eventId from which the ids of the notices follow */
    List<Notice> after(CaseEvent event, long sequence, String eventId) {
        var due = rules.of(event.getClass().getSimpleName());
        return due.isEmpty()
                ? List.of()
                : notices(due, cases.at(event.caseId(), sequence), eventId, CaseDueDates.saidBy(event), event.at());
    }

    /** The ids follow from the period, so that every process writes the same. */
    List<Notice> reminding(Ending ending, CaseParties parties, Instant at) {
        var origin = ending.caseId() + "/" + ending.paperId() + "/" + ending.dueOn();
        return notices(rules.of(NoticeSteps.PAPER_DUE_SOON), parties, origin, ending.dueOn(), at);
    }

    private List<Notice> notices(
            List<NoticeRule> due, CaseParties parties, String origin, LocalDate dueOn, Instant at) {
        List<Notice> notices = new ArrayList<>();
        Set<List<Object>> told = new HashSet<>();
        for (var rule : due) {
            if (!rule.isFor(parties)) {
                continue;
            }
            for (var recipient : recipients.of(rule, parties)) {
                if (told.add(place(recipient, rule.channel()))) {
                    notices.add(notice(rule, recipient, parties, origin, dueOn, at));
                }
            }
        }
        return notices;
    }

    /** Here an organisation reads in each of its roles; a mailbox or a machine is one, whoever it is told as. */
    private static List<Object> place(Recipient recipient, NoticeChannel channel) {
        boolean byRole = !channel.isSent() && !recipient.audience().isAccount();
        return byRole ? List.of(channel, recipient.id(), recipient.audience()) : List.of(channel, recipient.id(), "");
    }

    private static Notice notice(
            NoticeRule rule, Recipient recipient, CaseParties parties, String origin, LocalDate dueOn, Instant at) {
        return new Notice(
                NoticeIds.of(origin, recipient, rule.channel()),
                NoticeSubject.of(parties, recipient.audience()),
                rule.step(),
                parties.paperNumber(),
                dueOn,
                recipient.audience(),
                recipient.id(),
                rule.channel(),
                at);
    }
}
