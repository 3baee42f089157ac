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
    private final MergedComplaints merged;
    private final RegisterOfTheHouse register;

    ComplaintDesk(
            LegalClock clock,
            Calendars calendars,
            Rules rules,
            ClockPolicy policy,
            Vault vault,
            ComplaintNumbers numbers,
            Receipts receipts,
            MergedComplaints merged,
            RegisterOfTheHouse register) {
        this.clock = clock;
        this.calendars = calendars;
        this.rules = rules;
        this.policy = policy;
        this.vault = vault;
        this.numbers = numbers;
        this.receipts = receipts;
        this.merged = merged;
        this.register = register;
    }

    DecisionContext context(long nextVersion) {
        return new DecisionContext(nextVersion, clock.now(), calendars.current(), rules, policy, register);
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

    /** Until this decision is recorded nobody decides to merge either of the two. */
    void holdTogether(String complaintId, String targetId) {
        merged.holdTogether(complaintId, targetId);
    }

    /** From now on the receipt leads to the target as well. */
    void follow(String complaintId, String targetId) {
        merged.put(complaintId, targetId);
    }

    /** Destroys the key of everything that was said. */
    void erase(String complaintId) {
        vault.erase(complaintId);
    }
}
