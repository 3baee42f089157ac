package org.yuheng.command.casesupervision;

import java.util.HashSet;
import org.yuheng.kernel.casesupervision.CaseStage;
import org.yuheng.kernel.casesupervision.PaperState;
import org.yuheng.kernel.casesupervision.event.PaperApproved;
import org.yuheng.kernel.casesupervision.event.PaperDrafted;
import org.yuheng.kernel.casesupervision.event.PaperIssued;
import org.yuheng.kernel.casesupervision.event.PaperServed;
import org.yuheng.kernel.casesupervision.event.PaperVoided;
import org.yuheng.kernel.casesupervision.event.PaperWithdrawn;
import org.yuheng.kernel.rule.ClockKind;

/** What each event makes of the papers of a case. */
final class PaperEvolution {
    private PaperEvolution() {}

    static CaseState.Known evolve(CaseState.Known state, PaperDrafted e) {
        return state.withPapers(state.papers()
                .put(new Paper(
                        e.paperId(),
                        e.kind(),
                        PaperState.DRAFTED,
                        e.by(),
                        e.findings(),
                        DraftingDecisions.missing(e),
                        e.periodDays(),
                        e.periodUnit(),
                        e.periodDays() == null ? e.dueOn() : null,
                        null,
                        null)));
    }

    static CaseState.Known evolve(CaseState.Known state, PaperApproved e) {
        return change(state, e.paperId(), PaperState.APPROVED);
    }

    static CaseState.Known evolve(CaseState.Known state, PaperIssued e) {
        var issued = state.withPapers(state.papers()
                .change(
                        e.paperId(),
                        paper -> paper.withState(PaperState.ISSUED)
                                .withNumber(e.number())
                                .withIssuedOn(e.issuedOn())));
        var paper = issued.papers().find(e.paperId()).orElseThrow();
        return issued.withStage(stageAfter(state.stage(), paper));
    }

    /** Soft guidance moves a case only where it asks for an answer and nothing else is under way. */
    private static CaseStage stageAfter(CaseStage stage, Paper paper) {
        return switch (paper.kind()) {
            case SUPERVISION_LETTER, SUPERVISION_OPINION -> CaseStage.RECTIFYING;
            case SUPERVISION_DECISION -> CaseStage.EXECUTING;
            case OTHER_DOCUMENT ->
                stage == CaseStage.FINDINGS_REVIEWED && paper.statesAPeriod() ? CaseStage.RECTIFYING : stage;
        };
    }

    static CaseState.Known evolve(CaseState.Known state, PaperServed e) {
        var served = state.withPapers(state.papers().toLast(e.paperId(), paper -> paper.withState(PaperState.SERVED)));
        if (e.clock() != null) {
            served = served.withPeriods(PeriodEvolution.started(
                    served,
                    e.clock(),
                    e.paperId(),
                    e.rule(),
                    e.startedOn(),
                    e.dueOn(),
                    e.dueProvisional(),
                    lengthOf(served, e)));
        }
        return e.objectionRule() == null
                ? served
                : served.withPeriods(PeriodEvolution.started(
                        served,
                        ClockKind.OBJECTION,
                        e.paperId(),
                        e.objectionRule(),
                        e.objectionStartedOn(),
                        e.objectionDueOn(),
                        e.objectionDueProvisional()));
    }

    /** As the paper states it; none where it states a last day. */
    private static Periods.Length lengthOf(CaseState.Known state, PaperServed e) {
        return state.papers()
                .find(e.paperId())
                .filter(paper -> paper.periodDays() != null)
                .map(paper -> new Periods.Length(e.startedOn(), paper.periodDays(), paper.periodUnit()))
                .orElse(null);
    }

    static CaseState.Known evolve(CaseState.Known state, PaperWithdrawn e) {
        var missed = new HashSet<>(state.course().missed());
        missed.remove(e.paperId());
        return change(state, e.paperId(), PaperState.WITHDRAWN)
                .withStage(e.stage())
                .withCourse(state.course().withMissed(missed))
                .withPeriods(state.periods().endOf(e.paperId()));
    }

    static CaseState.Known evolve(CaseState.Known state, PaperVoided e) {
        return change(state, e.paperId(), PaperState.VOIDED);
    }

    private static CaseState.Known change(CaseState.Known state, String paperId, PaperState to) {
        return state.withPapers(state.papers().change(paperId, paper -> paper.withState(to)));
    }
}
