package org.yuheng.query.support;

import java.util.List;
import org.yuheng.kernel.calendar.PeriodUnit;
import org.yuheng.kernel.casesupervision.CaseOverlay;
import org.yuheng.kernel.casesupervision.CaseStage;
import org.yuheng.kernel.casesupervision.CaseVerb;
import org.yuheng.kernel.casesupervision.DecisionGround;
import org.yuheng.kernel.casesupervision.ObjectionOutcome;
import org.yuheng.kernel.casesupervision.PaperState;
import org.yuheng.kernel.casesupervision.event.CaseEvent;
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
import org.yuheng.query.casesupervision.CasePaper;

/** What the organ and the government may do with the papers of a case. */
record CasePaperMoment(CaseMoment moment) {
    List<CaseEvent> of(CaseVerb verb) {
        var document = moment.document();
        var id = document.id();
        var now = moment.now();
        var correction = document.correction();
        return switch (verb) {
            case REPORT_RECTIFICATION ->
                CaseMoment.one(new RectificationReported(
                        id,
                        CaseStory.ORGAN,
                        correction.rectification().size() + 1,
                        document.overlays().contains(CaseOverlay.OVERDUE),
                        "report",
                        now));
            case VERIFY_RECTIFICATION ->
                List.of(
                        new RectificationVerificationProposed(id, CaseStory.CLERK, "seen", now),
                        new RectificationVerified(id, CaseStory.HEAD, "verified", now));
            case REJECT_RECTIFICATION -> CaseMoment.one(rejected());
            case OBJECT ->
                moment.paper(
                        PaperState.SERVED,
                        paper -> new ObjectionRaised(
                                id,
                                CaseStory.ORGAN,
                                "O" + (correction.objections().size() + 1),
                                paper.id(),
                                false,
                                "objection",
                                CaseMoment.rule("case.objection-answer"),
                                moment.day(),
                                moment.in(15),
                                false,
                                now));
            case ANSWER_OBJECTION ->
                correction.objections().stream()
                        .filter(objection -> objection.outcome() == null)
                        .findFirst()
                        .map(objection -> CaseMoment.one(new ObjectionAnswered(
                                id,
                                CaseStory.HEAD,
                                objection.id(),
                                objection.paperId(),
                                moment.any(ObjectionOutcome.values()),
                                "answer",
                                now)))
                        .orElse(List.of());
            case PROPOSE_DECISION ->
                CaseMoment.one(
                        new DecisionProposed(id, CaseStory.HEAD, DecisionGround.MAJOR_PROBLEM, null, "proposal", now));
            case DECIDE -> {
                boolean corrects = moment.random().nextInt(3) > 0;
                yield CaseMoment.one(new GovernmentDecided(
                        id,
                        CaseStory.GOVERNMENT,
                        corrects,
                        "decision",
                        corrects ? CaseStage.DECISION_DECIDED : CaseStage.FINDINGS_REVIEWED,
                        now));
            }
            case REPORT_EXECUTION ->
                CaseMoment.one(new ExecutionReported(
                        id, CaseStory.ORGAN, correction.execution().size() + 1, false, "execution", now));
            case VERIFY_EXECUTION -> executionVerified();
            default -> throw new IllegalArgumentException(verb.name());
        };
    }

    private CaseEvent rejected() {
        var paper = moment.document().papers().stream()
                .filter(one -> one.state() == PaperState.SERVED)
                .findFirst();
        boolean anew = paper.isPresent();
        return new RectificationRejected(
                moment.document().id(),
                CaseStory.CLERK,
                moment.document().correction().rectification().size(),
                "not enough",
                paper.map(CasePaper::id).orElse(null),
                anew ? 10 : null,
                anew ? PeriodUnit.CALENDAR_DAY : null,
                anew ? CaseMoment.rule("case.rectification") : null,
                anew ? moment.day() : null,
                anew ? moment.in(10) : null,
                false,
                moment.now());
    }

    private List<CaseEvent> executionVerified() {
        boolean fulfilled = moment.random().nextInt(3) > 0;
        var paper = moment.document().papers().getLast().id();
        var id = moment.document().id();
        return List.of(
                new ExecutionVerificationProposed(id, CaseStory.CLERK, fulfilled, "seen", moment.now()),
                new ExecutionVerified(
                        id,
                        CaseStory.HEAD,
                        fulfilled,
                        "verified",
                        fulfilled ? null : paper,
                        fulfilled ? null : CaseMoment.rule("case.execution"),
                        fulfilled ? null : moment.day(),
                        fulfilled ? null : moment.in(10),
                        false,
                        moment.now()));
    }
}
