package org.yuheng.command.casesupervision;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yuheng.command.number.CaseNumbers;
import org.yuheng.command.organisation.Organisation;
import org.yuheng.command.organisation.Organisations;
import org.yuheng.command.vault.ConfidentialText;
import org.yuheng.command.vault.KeyedReferences;
import org.yuheng.command.vault.Scrubber;
import org.yuheng.kernel.calendar.LegalDay;
import org.yuheng.kernel.casesupervision.CaseOrigin;
import org.yuheng.kernel.casesupervision.Proceedings;
import org.yuheng.kernel.casesupervision.SupervisionMode;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.identity.NameBasedId;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.platform.access.Authority;
import org.yuheng.platform.identity.RandomIds;
import org.yuheng.platform.time.LegalClock;

/** The one way in for a case: reserves its number and proposes it. Safe to repeat. */
@Component
class CaseIntake {
    private static final UUID NAMESPACE = UUID.fromString("6f0a6f2e-5b0e-4a57-9a55-20260201ca5e");

    private final CaseCommands commands;
    private final CaseNumbers numbers;
    private final Organisations organisations;
    private final KeyedReferences references;
    private final LegalClock clock;

    CaseIntake(
            CaseCommands commands,
            CaseNumbers numbers,
            Organisations organisations,
            KeyedReferences references,
            LegalClock clock) {
        this.commands = commands;
        this.numbers = numbers;
        this.organisations = organisations;
        this.references = references;
        this.clock = clock;
    }

    /**
     * What is proposed, already read.
     *
     * @param act what names the act, as the number of a penalty decision; null where it has no name
     * @param itemCode item of enforcement 执法事项 by its code, or null
     */
    record Proposal(
            CaseOrigin origin,
            SupervisionMode mode,
            String organId,
            String organName,
            RegionCode region,
            String subject,
            List<Category> matters,
            List<String> complaintIds,
            String act,
            ConfidentialText source,
            ConfidentialText facts,
            Proceedings proceedings,
            String itemCode) {}

    /** The same key of the same account meets the same case. */
    static String idOf(String account, String key) {
        return key == null
                ? RandomIds.next().toString()
                : NameBasedId.of(NAMESPACE, "key", account, key).toString();
    }

    /** @param bureau that proposes, whose region the case belongs to */
    CaseOutcome propose(String caseId, Authority authority, RegionCode bureau, Proposal proposal) {
        var organ = organ(proposal);
        int year = LegalDay.dateOf(clock.now()).getYear();
        var number = numbers.reserve(caseId, bureau, year);
        return commands.send(new CaseCommand.Propose(
                new CaseCommand.Asked(caseId, authority, null, null),
                number.value(),
                bureau.value(),
                proposal.origin(),
                proposal.mode(),
                organ,
                proposal.region().value(),
                proposal.matters(),
                proposal.complaintIds(),
                actRef(organ, proposal),
                proposal.subject() == null ? null : Scrubber.scrub(proposal.subject(), List.of()),
                proposal.source(),
                proposal.facts(),
                proposal.proceedings(),
                digest(organ, proposal),
                proposal.itemCode()));
    }

    private String organ(Proposal proposal) {
        if (proposal.organId() != null) {
            return organisations.organ(proposal.organId()).id();
        }
        if (proposal.organName() == null) {
            return null;
        }
        return organisations
                .organNamed(proposal.organName().strip(), proposal.region())
                .map(Organisation::id)
                .orElseThrow(() -> new DomainError(ErrorCode.UNKNOWN_ORGAN, Map.of()));
    }

    /** The act by its name; without one and without a complaint, by what is said of it. */
    private String actRef(String organ, Proposal proposal) {
        if (proposal.act() != null) {
            return references.content("act", organ, folded(proposal.act()));
        }
        return proposal.complaintIds().isEmpty() && proposal.subject() != null
                ? references.content("act-subject", organ, folded(proposal.subject()))
                : null;
    }

    private static String folded(String text) {
        return text.replaceAll("[\\s\\p{Punct}（）〔〕【】《》、，。：；]", "");
    }

    private String digest(String organ, Proposal proposal) {
        return references.content(
                String.valueOf(proposal.origin()),
                String.valueOf(proposal.mode()),
                organ,
                proposal.region().value(),
                proposal.subject(),
                proposal.matters().stream().map(Category::name).collect(Collectors.joining(",")),
                String.join(",", proposal.complaintIds()),
                proposal.act(),
                proposal.source() == null ? null : proposal.source().value(),
                proposal.facts() == null ? null : proposal.facts().value(),
                String.valueOf(proposal.proceedings()),
                proposal.itemCode());
    }
}
