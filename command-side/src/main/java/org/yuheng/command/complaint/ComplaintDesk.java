package org.yuheng.command.complaint;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.yuheng.command.calendar.Calendars;
import org.yuheng.command.number.ComplaintNumbers;
import org.yuheng.command.vault.ConfidentialText;
import org.yuheng.command.vault.Vault;
import org.yuheng.kernel.rule.Rules;
import org.yuheng.platform.time.LegalClock;

/** What the shell of a complaint has at hand: legal time, calendars, rules, and the vault. */
@Component
class ComplaintDesk {
    private final LegalClock clock;
    private final Calendars calendars;
    private final Rules rules;
    private final ClockPolicy policy;
    private final Vault vault;
    private final ComplaintNumbers numbers;
    private final Receipts receipts;

    ComplaintDesk(
            LegalClock clock,
            Calendars calendars,
            Rules rules,
            ClockPolicy policy,
            Vault vault,
            ComplaintNumbers numbers,
            Receipts receipts) {
        this.clock = clock;
        this.calendars = calendars;
        this.rules = rules;
        this.policy = policy;
        this.vault = vault;
        this.numbers = numbers;
        this.receipts = receipts;
    }

    DecisionContext context(long nextVersion) {
        return new DecisionContext(nextVersion, clock.now(), calendars.current(), rules, policy);
    }

    /** The complaint is in: its number is issued and its receipt code leads to it. */
    void register(String complaintId, String receiptHash) {
        numbers.confirm(complaintId);
        receipts.put(receiptHash, complaintId);
    }

    void keep(String complaintId, Map<String, ConfidentialText> texts) {
        if (!texts.isEmpty()) {
            vault.keep(complaintId, texts);
        }
    }
}
