package org.yuheng.command.casesupervision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.yuheng.command.calendar.Calendars;
import org.yuheng.command.number.CaseNumbers;
import org.yuheng.command.number.PaperNumbers;
import org.yuheng.command.request.RequestContent;
import org.yuheng.command.vault.ConfidentialText;
import org.yuheng.command.vault.KeyedReferences;
import org.yuheng.command.vault.Vault;
import org.yuheng.kernel.casesupervision.event.CaseClosed;
import org.yuheng.kernel.casesupervision.event.CaseClosedWithoutViolation;
import org.yuheng.kernel.casesupervision.event.CaseEvent;
import org.yuheng.kernel.casesupervision.event.CaseFiled;
import org.yuheng.kernel.casesupervision.event.CaseProposed;
import org.yuheng.kernel.casesupervision.event.ComplaintJoinedCase;
import org.yuheng.kernel.casesupervision.event.PaperIssued;
import org.yuheng.kernel.rule.Rules;
import org.yuheng.platform.time.LegalClock;

/** What the shell of a case has at hand: legal time, calendars, rules, the vault, numbers, and which acts are in hand. */
@Component
class CaseDesk {
    private static final Set<String> ADDED = Set.of("asked", "number", "htmlTemplate", "wordTemplate");

    private final LegalClock clock;
    private final Calendars calendars;
    private final Rules rules;
    private final CasePolicy policy;
    private final Vault vault;
    private final CaseNumbers numbers;
    private final PaperNumbers paperNumbers;
    private final RunningActs acts;
    private final CaseRegister register;
    private final KeyedReferences references;

    CaseDesk(
            LegalClock clock,
            Calendars calendars,
            Rules rules,
            CasePolicy policy,
            Vault vault,
            CaseNumbers numbers,
            PaperNumbers paperNumbers,
            RunningActs acts,
            CaseRegister register,
            KeyedReferences references) {
        this.clock = clock;
        this.calendars = calendars;
        this.rules = rules;
        this.policy = policy;
        this.vault = vault;
        this.numbers = numbers;
        this.paperNumbers = paperNumbers;
        this.acts = acts;
        this.register = register;
        this.references = references;
    }

    CaseContext context(long nextVersion) {
        return new CaseContext(nextVersion, clock.now(), calendars.current(), rules, policy, register);
    }

    /** What is asked, whoever asks and whatever number it will get. */
    String contentDigest(CaseCommand command) {
        return references.content("case-request-content", RequestContent.of((Record) command, ADDED));
    }

    CaseRegister register() {
        return register;
    }

    void keep(String caseId, Map<String, ConfidentialText> texts) {
        if (!texts.isEmpty()) {
            vault.keep(caseId, texts);
        }
    }

    /** What must be true beside the log, in its transaction: numbers that are used, acts that are in hand. */
    void settle(CaseState.Known state, List<CaseEvent> events) {
        for (var event : events) {
            switch (event) {
                case CaseProposed e -> numbers.confirm(e.caseId());
                case CaseFiled e ->
                    acts.claim(keysOf(state), e.caseId(), state.opening().number());
                case ComplaintJoinedCase e -> joined(state, e);
                case PaperIssued e -> paperNumbers.confirm(e.paperId());
                case CaseClosed e -> acts.release(e.caseId());
                case CaseClosedWithoutViolation e -> acts.release(e.caseId());
                default -> {}
            }
        }
    }

    private void joined(CaseState.Known state, ComplaintJoinedCase e) {
        if (state.inquiry().filedOn() != null) {
            acts.claim(
                    List.of(RunningActs.key(e.complaintId())),
                    e.caseId(),
                    state.opening().number());
        }
    }

    private static List<String> keysOf(CaseState.Known state) {
        var keys = new ArrayList<>(
                state.parties().complaintIds().stream().map(RunningActs::key).toList());
        if (state.opening().actRef() != null) {
            keys.add("act:" + state.opening().actRef());
        }
        return keys;
    }
}
