package org.yuheng.query.casesupervision;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.yuheng.kernel.casesupervision.CaseOverlay;
import org.yuheng.kernel.casesupervision.CaseStage;
import org.yuheng.kernel.rule.ClockKind;

/**
 * A case as the supervised organ may see it: what was told to it, what it said itself, and what it owes; never who
 * complained, what the bureau thinks before it says so, or what goes to others.
 */
public final class OrganCut {
    private static final Set<CaseOverlay> OPEN_TO_IT =
            EnumSet.of(CaseOverlay.OBJECTED, CaseOverlay.OVERDUE, CaseOverlay.SUSPENDED);
    private static final Set<ClockKind> OF_ITS_PAPERS =
            EnumSet.of(ClockKind.RECTIFICATION, ClockKind.EXECUTION, ClockKind.OBJECTION);

    private final CaseDocument document;
    private final String organ;
    private final List<CasePaper> papers;

    private OrganCut(CaseDocument document, String organ) {
        this.document = document;
        this.organ = organ;
        this.papers = document.papers().stream()
                .filter(paper -> paper.wasIssued() && organ.equals(paper.addresseeId()))
                .map(OrganCut::asIssued)
                .toList();
    }

    /** @param organ id of the organ */
    public static CaseDocument of(CaseDocument document, String organ) {
        return new OrganCut(document, organ).cut();
    }

    private CaseDocument cut() {
        return new CaseDocument(
                document.id(),
                document.version(),
                stage(document),
                document.overlays().stream().filter(OPEN_TO_IT::contains).toList(),
                opening(),
                team(),
                document.clocks().stream().filter(this::concerns).toList(),
                inquiry(),
                papers,
                correction(),
                wider(),
                aftermath());
    }

    /** Where the case stands for the organ: what goes on inside the bureau and the government has no stage of its own. */
    static CaseStage stage(CaseDocument document) {
        boolean bound =
                document.papers().stream().anyMatch(paper -> paper.kind().binds() && paper.isInForce());
        return switch (document.stage()) {
            case FINDINGS_DRAFTED, FINDINGS_REVIEWED -> CaseStage.INVESTIGATING;
            case DECISION_PROPOSED, DECISION_DECIDED -> bound ? CaseStage.RECTIFYING : CaseStage.INVESTIGATING;
            default -> document.stage();
        };
    }

    private CaseOpening opening() {
        var whole = document.opening();
        return new CaseOpening(
                whole.number(),
                null,
                null,
                null,
                whole.bureauId(),
                whole.bureauRegion(),
                whole.organId(),
                whole.regionCode(),
                whole.matters(),
                List.of(),
                whole.subject(),
                null,
                null,
                null,
                null,
                null,
                whole.notice(),
                whole.itemCode());
    }

    private CaseTeam team() {
        var whole = document.team();
        return new CaseTeam(
                whole.members(),
                whole.leader(),
                whole.recusals().stream()
                        .filter(recusal -> isOwn(recusal.asked()))
                        .toList());
    }

    private boolean concerns(CaseClock clock) {
        if (OF_ITS_PAPERS.contains(clock.clock())) {
            return papers.stream().anyMatch(paper -> paper.id().equals(clock.holderId()));
        }
        return switch (clock.clock()) {
            case EXPLANATION, OBJECTION_ANSWER -> true;
            case FOLLOW_UP ->
                document.aftermath().followUps().stream()
                        .anyMatch(one -> one.id().equals(clock.holderId()) && organ.equals(one.responsibleId()));
            default -> false;
        };
    }

    private CaseInquiry inquiry() {
        var whole = document.inquiry();
        return new CaseInquiry(
                whole.explanations(),
                List.of(),
                whole.evidence().stream()
                        .filter(evidence -> isOwn(evidence.note()))
                        .toList(),
                List.of(),
                List.of());
    }

    /** Who wrote and approved it, and how often, is the bureau's own. */
    private static CasePaper asIssued(CasePaper paper) {
        return new CasePaper(
                paper.id(),
                paper.kind(),
                paper.state(),
                paper.addresseeId(),
                List.of(),
                paper.texts(),
                paper.periodDays(),
                paper.periodUnit(),
                null,
                paper.number(),
                paper.issuerId(),
                paper.issuedOn(),
                paper.htmlTemplate(),
                paper.wordTemplate(),
                null,
                null,
                paper.issued(),
                paper.service(),
                paper.ended(),
                1);
    }

    private CaseCorrection correction() {
        var whole = document.correction();
        return new CaseCorrection(
                whole.objections(),
                whole.rectification().stream().map(OrganCut::asDecided).toList(),
                whole.execution().stream().map(OrganCut::asDecided).toList(),
                List.of(),
                whole.missed());
    }

    private static CaseCorrection.Round asDecided(CaseCorrection.Round round) {
        return new CaseCorrection.Round(
                round.round(), round.late(), round.reported(), null, null, round.accepted(), round.decided());
    }

    private CaseWider wider() {
        return new CaseWider(
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                document.wider().suspension());
    }

    private CaseAftermath aftermath() {
        return new CaseAftermath(
                document.aftermath().followUps().stream()
                        .filter(one -> organ.equals(one.responsibleId()))
                        .toList(),
                List.of(),
                document.aftermath().closed(),
                null);
    }

    private boolean isOwn(CaseNote note) {
        return note.by() != null && organ.equals(note.by().organisation());
    }
}
