package org.yuheng.command.casesupervision;

import java.util.Set;
import org.yuheng.kernel.casesupervision.CaseStage;
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
import org.yuheng.kernel.rule.ClockKind;

/** What each event makes of what the organ was told to do. */
final class CourseEvolution {
    private CourseEvolution() {}

    static CaseState.Known evolve(CaseState.Known state, RectificationReported e) {
        return state.withStage(CaseStage.RECTIFICATION_REPORTED)
                .withCourse(state.course().reported())
                .withPeriods(state.periods().end(ClockKind.RECTIFICATION));
    }

    static CaseState.Known evolve(CaseState.Known state, RectificationVerificationProposed e) {
        return state.withCourse(state.course().verifiedBy(e.by(), true));
    }

    static CaseState.Known evolve(CaseState.Known state, RectificationVerified e) {
        return done(state);
    }

    private static CaseState.Known done(CaseState.Known state) {
        return state.withStage(CaseStage.RECTIFIED)
                .withCourse(state.course().withVerifiedBy(null).withMissed(Set.of()))
                .withPeriods(state.periods()
                        .end(ClockKind.RECTIFICATION)
                        .end(ClockKind.EXECUTION)
                        .end(ClockKind.LISTING));
    }

    static CaseState.Known evolve(CaseState.Known state, RectificationRejected e) {
        var rejected = state.withStage(CaseStage.RECTIFYING)
                .withCourse(state.course().rejected())
                .withPeriods(state.periods().end(ClockKind.RECTIFICATION));
        return e.rule() == null
                ? rejected
                : rejected.withPeriods(PeriodEvolution.started(
                        rejected,
                        ClockKind.RECTIFICATION,
                        e.paperId(),
                        e.rule(),
                        e.startedOn(),
                        e.dueOn(),
                        e.dueProvisional(),
                        e.periodDays() == null
                                ? null
                                : new Periods.Length(e.startedOn(), e.periodDays(), e.periodUnit())));
    }

    static CaseState.Known evolve(CaseState.Known state, ObjectionRaised e) {
        return state.withPapers(state.papers().objectedTo(e.objectionId(), e.paperId()))
                .withPeriods(PeriodEvolution.started(
                        state,
                        ClockKind.OBJECTION_ANSWER,
                        e.objectionId(),
                        e.answerRule(),
                        e.answerStartedOn(),
                        e.answerDueOn(),
                        e.answerDueProvisional()));
    }

    static CaseState.Known evolve(CaseState.Known state, ObjectionAnswered e) {
        return state.withPapers(state.papers().answered(e.objectionId()))
                .withPeriods(state.periods().end(ClockKind.OBJECTION_ANSWER, e.objectionId()));
    }

    static CaseState.Known evolve(CaseState.Known state, DeadlineMissed e) {
        return state.withCourse(state.course().missing(e.paperId()));
    }

    static CaseState.Known evolve(CaseState.Known state, DecisionProposed e) {
        return state.withCourse(state.course().withDecidedFrom(state.stage())).withStage(CaseStage.DECISION_PROPOSED);
    }

    /** A decision takes the place of the papers that were not followed. */
    static CaseState.Known evolve(CaseState.Known state, GovernmentDecided e) {
        var decided = state.withStage(e.stage());
        return e.corrects()
                ? decided.withCourse(state.course().withMissed(Set.of()))
                        .withPeriods(state.periods().end(ClockKind.RECTIFICATION))
                : decided;
    }

    static CaseState.Known evolve(CaseState.Known state, ExecutionReported e) {
        return state.withStage(CaseStage.EXECUTION_REPORTED)
                .withCourse(state.course().reported())
                .withPeriods(state.periods().end(ClockKind.EXECUTION));
    }

    static CaseState.Known evolve(CaseState.Known state, ExecutionVerificationProposed e) {
        return state.withCourse(state.course().verifiedBy(e.by(), e.fulfilled()));
    }

    static CaseState.Known evolve(CaseState.Known state, ExecutionVerified e) {
        if (e.fulfilled()) {
            return done(state);
        }
        return state.withStage(CaseStage.EXECUTING)
                .withCourse(state.course().rejected())
                .withPeriods(PeriodEvolution.started(
                        state,
                        ClockKind.EXECUTION,
                        e.paperId(),
                        e.rule(),
                        e.startedOn(),
                        e.dueOn(),
                        e.dueProvisional()));
    }
}
