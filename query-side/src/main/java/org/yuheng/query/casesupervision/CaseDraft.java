package org.yuheng.query.casesupervision;

import java.util.List;
import java.util.function.UnaryOperator;
import org.yuheng.kernel.casesupervision.event.CaseEvent;

/** The next version of a case while one event is worked in. Stage, periods and overlays follow folds of their own. */
final class CaseDraft {
    private final CaseDocument before;
    private CaseOpening opening;
    private CaseTeam team;
    private CaseInquiry inquiry;
    private List<CasePaper> papers;
    private CaseCorrection correction;
    private CaseWider wider;
    private CaseAftermath aftermath;

    CaseDraft(CaseDocument before) {
        this.before = before;
        this.opening = before.opening();
        this.team = before.team();
        this.inquiry = before.inquiry();
        this.papers = before.papers();
        this.correction = before.correction();
        this.wider = before.wider();
        this.aftermath = before.aftermath();
    }

    void opening(UnaryOperator<CaseOpening> change) {
        opening = change.apply(opening);
    }

    void team(UnaryOperator<CaseTeam> change) {
        team = change.apply(team);
    }

    void inquiry(UnaryOperator<CaseInquiry> change) {
        inquiry = change.apply(inquiry);
    }

    void papers(UnaryOperator<List<CasePaper>> change) {
        papers = change.apply(papers);
    }

    void correction(UnaryOperator<CaseCorrection> change) {
        correction = change.apply(correction);
    }

    void wider(UnaryOperator<CaseWider> change) {
        wider = change.apply(wider);
    }

    void aftermath(UnaryOperator<CaseAftermath> change) {
        aftermath = change.apply(aftermath);
    }

    /** For events that only lead to a stage or move a period. */
    void nothingElse() {
        // Version, stage, periods and overlays are set.
    }

    private boolean statesAPeriod(String paperId) {
        return before.paper(paperId).filter(CasePaper::statesAPeriod).isPresent();
    }

    CaseDocument document(CaseEvent event, long version) {
        var stage = CaseStages.after(event, before.stage(), this::statesAPeriod);
        var clocks = CaseClockFold.after(before.clocks(), event);
        var next = new CaseDocument(
                before.id(),
                version,
                stage,
                List.of(),
                opening,
                team,
                clocks,
                inquiry,
                papers,
                correction,
                wider,
                aftermath);
        return CaseOverlays.on(next);
    }
}
