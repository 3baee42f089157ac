package org.yuheng.query.casesupervision;

import java.util.List;
import org.yuheng.kernel.casesupervision.event.DeadlineMissed;
import org.yuheng.kernel.casesupervision.event.DecisionProposed;
import org.yuheng.kernel.casesupervision.event.ExecutionReported;
import org.yuheng.kernel.casesupervision.event.ExecutionVerificationProposed;
import org.yuheng.kernel.casesupervision.event.ExecutionVerified;
import org.yuheng.kernel.casesupervision.event.GovernmentDecided;
import org.yuheng.kernel.casesupervision.event.ObjectionAnswered;
import org.yuheng.kernel.casesupervision.event.ObjectionRaised;
import org.yuheng.kernel.casesupervision.event.RectificationRejected;
import org.yuheng.kernel.casesupervision.event.RectificationReported;
import org.yuheng.kernel.casesupervision.event.RectificationVerificationProposed;
import org.yuheng.kernel.casesupervision.event.RectificationVerified;

/** What the organ does with the papers, and what follows. Pure. */
final class CorrectionFold {
    private CorrectionFold() {}

    static CaseCorrection objected(CaseCorrection before, ObjectionRaised e) {
        var objection = new CaseCorrection.Objection(
                e.objectionId(), e.paperId(), e.late(), CaseNote.of(e.by(), e.at(), e.textRef()), null, null);
        return withObjections(before, Changed.with(before.objections(), objection));
    }

    static CaseCorrection answered(CaseCorrection before, ObjectionAnswered e) {
        var note = CaseNote.of(e.by(), e.at(), e.textRef());
        return withObjections(
                before,
                Changed.where(
                        before.objections(),
                        objection -> objection.id().equals(e.objectionId()),
                        objection -> new CaseCorrection.Objection(
                                objection.id(),
                                objection.paperId(),
                                objection.late(),
                                objection.raised(),
                                e.outcome(),
                                note)));
    }

    static CaseCorrection reported(CaseCorrection before, RectificationReported e) {
        var round = CaseCorrection.Round.of(e.round(), e.late(), CaseNote.of(e.by(), e.at(), e.textRef()));
        return withRectification(before, Changed.with(before.rectification(), round));
    }

    static CaseCorrection verificationProposed(CaseCorrection before, RectificationVerificationProposed e) {
        var note = CaseNote.of(e.by(), e.at(), e.textRef());
        return withRectification(before, Changed.last(before.rectification(), round -> round.proposed(true, note)));
    }

    static CaseCorrection verified(CaseCorrection before, RectificationVerified e) {
        var note = CaseNote.of(e.by(), e.at(), e.textRef());
        return withRectification(before, Changed.last(before.rectification(), round -> round.decided(true, note)));
    }

    static CaseCorrection rejected(CaseCorrection before, RectificationRejected e) {
        var note = CaseNote.of(e.by(), e.at(), e.textRef());
        return withRectification(before, Changed.last(before.rectification(), round -> round.decided(false, note)));
    }

    static CaseCorrection executed(CaseCorrection before, ExecutionReported e) {
        var round = CaseCorrection.Round.of(e.round(), e.late(), CaseNote.of(e.by(), e.at(), e.textRef()));
        return withExecution(before, Changed.with(before.execution(), round));
    }

    static CaseCorrection executionProposed(CaseCorrection before, ExecutionVerificationProposed e) {
        var note = CaseNote.of(e.by(), e.at(), e.textRef());
        return withExecution(before, Changed.last(before.execution(), round -> round.proposed(e.fulfilled(), note)));
    }

    static CaseCorrection executionVerified(CaseCorrection before, ExecutionVerified e) {
        var note = CaseNote.of(e.by(), e.at(), e.textRef());
        return withExecution(before, Changed.last(before.execution(), round -> round.decided(e.fulfilled(), note)));
    }

    static CaseCorrection missed(CaseCorrection before, DeadlineMissed e) {
        var missed = new CaseCorrection.MissedPeriod(e.paperId(), e.clock(), e.dueOn(), CaseNote.moment(e.at()));
        return new CaseCorrection(
                before.objections(),
                before.rectification(),
                before.execution(),
                before.decisions(),
                Changed.with(before.missed(), missed));
    }

    static CaseCorrection decisionProposed(CaseCorrection before, DecisionProposed e) {
        var decision = new CaseCorrection.Decision(
                e.ground(), e.paperId(), CaseNote.of(e.by(), e.at(), e.textRef()), null, null);
        return withDecisions(before, Changed.with(before.decisions(), decision));
    }

    static CaseCorrection decided(CaseCorrection before, GovernmentDecided e) {
        var note = CaseNote.of(e.by(), e.at(), e.textRef());
        return withDecisions(
                before,
                Changed.last(
                        before.decisions(),
                        decision -> new CaseCorrection.Decision(
                                decision.ground(), decision.paperId(), decision.proposed(), e.corrects(), note)));
    }

    private static CaseCorrection withObjections(CaseCorrection before, List<CaseCorrection.Objection> objections) {
        return new CaseCorrection(
                objections, before.rectification(), before.execution(), before.decisions(), before.missed());
    }

    private static CaseCorrection withRectification(CaseCorrection before, List<CaseCorrection.Round> rounds) {
        return new CaseCorrection(before.objections(), rounds, before.execution(), before.decisions(), before.missed());
    }

    private static CaseCorrection withExecution(CaseCorrection before, List<CaseCorrection.Round> rounds) {
        return new CaseCorrection(
                before.objections(), before.rectification(), rounds, before.decisions(), before.missed());
    }

    private static CaseCorrection withDecisions(CaseCorrection before, List<CaseCorrection.Decision> decisions) {
        return new CaseCorrection(
                before.objections(), before.rectification(), before.execution(), decisions, before.missed());
    }
}
