package org.yuheng.command.casesupervision;

import static org.yuheng.command.casesupervision.CaseGuards.mustBeAnotherPerson;
import static org.yuheng.command.casesupervision.CaseGuards.mustBeOnTeam;
import static org.yuheng.command.casesupervision.CaseGuards.mustGive;
import static org.yuheng.command.casesupervision.CaseGuards.mustName;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yuheng.command.vault.ConfidentialText;
import org.yuheng.kernel.casesupervision.CaseFinding;
import org.yuheng.kernel.casesupervision.FindingNature;
import org.yuheng.kernel.casesupervision.LegalProvision;
import org.yuheng.kernel.casesupervision.event.CaseClosedWithoutViolation;
import org.yuheng.kernel.casesupervision.event.FindingsDrafted;
import org.yuheng.kernel.casesupervision.event.FindingsReviewed;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/** What was ascertained. 《行政执法监督条例》第十八条、第二十七条、第二十八条. */
final class FindingDecisions {
    private FindingDecisions() {}

    static CaseDecided draft(CaseState.Known state, CaseCommand.DraftFindings c, CaseContext context) {
        mustBeOnTeam(state, c.by(), context);
        mustGive(c.summary(), "summary");
        var textRef = context.textRef("findings");
        var texts = new HashMap<String, ConfidentialText>();
        texts.put(textRef, c.summary());
        var findings = new ArrayList<CaseFinding>();
        for (var drafted : c.findings()) {
            int ordinal = findings.size() + 1;
            mustBeProved(state, drafted, ordinal);
            var factsRef = context.textRef("finding-" + ordinal);
            texts.put(factsRef, drafted.facts());
            findings.add(new CaseFinding(
                    ordinal,
                    drafted.nature(),
                    drafted.matter() == null ? state.opening().matters().getFirst() : drafted.matter(),
                    drafted.major(),
                    factsRef,
                    drafted.evidenceIds(),
                    drafted.provisions()));
        }
        return new CaseDecided(
                List.of(new FindingsDrafted(
                        c.caseId(), c.by(), state.inquiry().round() + 1, findings, textRef, context.now())),
                texts);
    }

    /** 《行政执法监督条例》第二十八条 speaks of what is ascertained: by evidence, against a provision. */
    private static void mustBeProved(CaseState.Known state, CaseCommand.DraftedFinding finding, int ordinal) {
        mustName(finding.nature(), "nature");
        mustGive(finding.facts(), "facts");
        var unknown = finding.evidenceIds().stream()
                .filter(id -> !state.inquiry().evidence().containsKey(id))
                .toList();
        if (!unknown.isEmpty()) {
            throw new DomainError(ErrorCode.UNKNOWN_EVIDENCE, Map.of("evidence", unknown));
        }
        finding.provisions().forEach(LegalProvision::new);
        if (finding.nature() == FindingNature.DEFECT) {
            mustBeMinor(finding);
            return;
        }
        if (finding.evidenceIds().isEmpty()) {
            throw new DomainError(ErrorCode.EVIDENCE_MISSING, Map.of("finding", ordinal));
        }
        if (finding.provisions().isEmpty()) {
            throw new DomainError(ErrorCode.PROVISION_MISSING, Map.of("finding", ordinal));
        }
    }

    /** A decision may correct what is unlawful, improper or not performed; a defect is none of these. */
    private static void mustBeMinor(CaseCommand.DraftedFinding finding) {
        if (finding.major()) {
            throw new DomainError(ErrorCode.INVALID_VALUE, Map.of("field", "major", "expected", false));
        }
    }

    static CaseDecided review(CaseState.Known state, CaseCommand.ReviewFindings c, CaseContext context) {
        mustName(c.approved(), "approved");
        mustBeAnotherPerson(state.inquiry().drafter(), c.by());
        if (!c.approved()) {
            mustGive(c.text(), "text");
        }
        var textRef = c.text() == null ? null : context.textRef("review");
        return CaseDecided.of(new FindingsReviewed(c.caseId(), c.by(), c.approved(), textRef, context.now()))
                .keeping(textRef, c.text());
    }

    static CaseDecided closeWithoutViolation(
            CaseState.Known state, CaseCommand.CloseWithoutViolation c, CaseContext context) {
        if (!state.inquiry().findings().isEmpty()) {
            throw new DomainError(ErrorCode.VIOLATION_FOUND, Map.of());
        }
        mustGive(c.reason(), "reason");
        var textRef = context.textRef("closed");
        return CaseDecided.of(new CaseClosedWithoutViolation(c.caseId(), c.by(), textRef, context.now()))
                .keeping(textRef, c.reason());
    }
}
