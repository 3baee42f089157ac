package org.yuheng.command.casesupervision;

import static org.yuheng.command.casesupervision.CaseGuards.mustName;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yuheng.command.vault.ConfidentialText;
import org.yuheng.kernel.calendar.PeriodUnit;
import org.yuheng.kernel.casesupervision.CaseFinding;
import org.yuheng.kernel.casesupervision.CaseStage;
import org.yuheng.kernel.casesupervision.FindingNature;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.casesupervision.PaperPart;
import org.yuheng.kernel.casesupervision.PaperState;
import org.yuheng.kernel.casesupervision.event.PaperDrafted;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/** What a paper says before anybody approves it. 《行政执法监督条例》第二十六条至第二十九条. */
final class DraftingDecisions {
    private static final Set<FindingNature> FOR_AN_OPINION =
            EnumSet.of(FindingNature.UNLAWFUL, FindingNature.OBVIOUSLY_IMPROPER);

    private DraftingDecisions() {}

    static CaseDecided draft(CaseState.Known state, CaseCommand.DraftPaper c, CaseContext context) {
        mustName(c.kind(), "kind");
        var paperId = c.paperId() == null ? nextId(state, c.caseId()) : mustBeADraft(state, c);
        var findings = findingsOf(state, c);
        mustFit(state, c.kind(), findings);
        var due = dueOf(c, context);
        var texts = new LinkedHashMap<String, ConfidentialText>();
        var event = new PaperDrafted(
                c.caseId(),
                c.by(),
                paperId,
                c.kind(),
                state.opening().organId(),
                findings.stream().map(CaseFinding::ordinal).toList(),
                keep(texts, context, "paper-title", c.title()),
                keep(texts, context, "paper-sources", c.sources()),
                keep(texts, context, "paper-facts", c.facts()),
                keep(texts, context, "paper-requirement", c.requirement()),
                keep(texts, context, "paper-report-to", c.reportTo()),
                keep(texts, context, "paper-attachments", c.attachments()),
                c.periodDays(),
                c.periodDays() == null ? null : unitOf(c),
                due,
                context.now());
        return new CaseDecided(List.of(event), texts);
    }

    private static String keep(
            Map<String, ConfidentialText> texts, CaseContext context, String kind, ConfidentialText text) {
        if (text == null) {
            return null;
        }
        texts.put(context.textRef(kind), text);
        return context.textRef(kind);
    }

    private static String nextId(CaseState.Known state, String caseId) {
        return Paper.idOf(caseId, state.papers().byId().size() + 1);
    }

    private static String mustBeADraft(CaseState.Known state, CaseCommand.DraftPaper c) {
        var paper = PaperDecisions.mustBe(state, c.paperId(), PaperState.DRAFTED);
        if (paper.kind() != c.kind()) {
            throw new DomainError(ErrorCode.INVALID_VALUE, Map.of("field", "kind", "expected", paper.kind()));
        }
        return paper.id();
    }

    /** Those that are named, or all that fit. */
    private static List<CaseFinding> findingsOf(CaseState.Known state, CaseCommand.DraftPaper c) {
        var all = state.inquiry().findings();
        if (c.findings() == null) {
            return all.stream().filter(finding -> fits(c.kind(), finding)).toList();
        }
        return c.findings().stream()
                .distinct()
                .map(ordinal -> all.stream()
                        .filter(finding -> ordinal != null && finding.ordinal() == ordinal)
                        .findFirst()
                        .orElseThrow(() -> new DomainError(
                                ErrorCode.INVALID_VALUE,
                                Map.of(
                                        "field",
                                        "findings",
                                        "expected",
                                        all.stream().map(CaseFinding::ordinal).toList()))))
                .toList();
    }

    private static boolean fits(PaperKind kind, CaseFinding finding) {
        return switch (kind) {
            case SUPERVISION_LETTER -> finding.nature() == FindingNature.NOT_PERFORMED;
            case SUPERVISION_OPINION -> FOR_AN_OPINION.contains(finding.nature());
            case SUPERVISION_DECISION -> finding.nature() != FindingNature.DEFECT;
            case OTHER_DOCUMENT -> true;
        };
    }

    private static void mustFit(CaseState.Known state, PaperKind kind, List<CaseFinding> findings) {
        if (kind == PaperKind.SUPERVISION_DECISION && state.stage() != CaseStage.DECISION_DECIDED) {
            throw new DomainError(ErrorCode.DECISION_NEEDS_GOVERNMENT, Map.of());
        }
        boolean fitting = findings.stream().allMatch(finding -> fits(kind, finding))
                && (!findings.isEmpty() || kind == PaperKind.OTHER_DOCUMENT);
        if (!fitting) {
            throw new DomainError(
                    ErrorCode.PAPER_KIND_NOT_FITTING, Map.of("kind", kind, "lawful", lawful(state, findings)));
        }
    }

    private static List<PaperKind> lawful(CaseState.Known state, List<CaseFinding> named) {
        var findings = named.isEmpty() ? state.inquiry().findings() : named;
        return Arrays.stream(PaperKind.values())
                .filter(kind -> kind != PaperKind.SUPERVISION_DECISION)
                .filter(kind -> kind == PaperKind.OTHER_DOCUMENT
                        || !findings.isEmpty() && findings.stream().allMatch(finding -> fits(kind, finding)))
                .toList();
    }

    private static PeriodUnit unitOf(CaseCommand.DraftPaper c) {
        return c.periodUnit() == null ? PeriodUnit.CALENDAR_DAY : c.periodUnit();
    }

    /** Where only a last day is stated it must lie ahead; where a length is stated, the day on which it would end. */
    private static LocalDate dueOf(CaseCommand.DraftPaper c, CaseContext context) {
        if (c.periodDays() == null) {
            mustLieAhead(c.dueOn(), context);
            return c.dueOn();
        }
        if (c.dueOn() != null
                || c.periodDays() < 1
                || c.periodDays() > unitOf(c).longest()) {
            throw new DomainError(
                    ErrorCode.INVALID_VALUE,
                    Map.of("field", "periodDays", "expected", "1 – " + unitOf(c).longest()));
        }
        return context.calendar()
                .due(context.today(), c.periodDays(), unitOf(c))
                .on();
    }

    static void mustLieAhead(LocalDate dueOn, CaseContext context) {
        if (dueOn != null && !dueOn.isAfter(context.today())) {
            throw new DomainError(ErrorCode.DUE_DATE_PAST, Map.of("dueOn", dueOn));
        }
    }

    /** Required parts that the draft does not have; those that the paper brings itself are never missing. */
    static Set<PaperPart> missing(PaperDrafted draft) {
        var missing = EnumSet.noneOf(PaperPart.class);
        if (draft.kind() == PaperKind.OTHER_DOCUMENT) {
            return draft.factsRef() == null && draft.requirementRef() == null ? EnumSet.of(PaperPart.TEXT) : missing;
        }
        if (draft.factsRef() == null) {
            missing.add(PaperPart.FACTS);
        }
        if (draft.requirementRef() == null) {
            missing.add(PaperPart.REQUIREMENT);
        }
        if (draft.dueOn() == null) {
            missing.add(PaperPart.PERIOD);
        }
        return missing;
    }
}
