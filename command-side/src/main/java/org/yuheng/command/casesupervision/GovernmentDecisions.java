package org.yuheng.command.casesupervision;

import static org.yuheng.command.casesupervision.CaseGuards.mustDecide;
import static org.yuheng.command.casesupervision.CaseGuards.mustGive;
import static org.yuheng.command.casesupervision.CaseGuards.mustName;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.casesupervision.CaseStage;
import org.yuheng.kernel.casesupervision.DecisionGround;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.casesupervision.PaperState;
import org.yuheng.kernel.casesupervision.event.DecisionProposed;
import org.yuheng.kernel.casesupervision.event.ExecutionReported;
import org.yuheng.kernel.casesupervision.event.ExecutionVerificationProposed;
import org.yuheng.kernel.casesupervision.event.ExecutionVerified;
import org.yuheng.kernel.casesupervision.event.GovernmentDecided;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.rule.ClockKind;

/** 行政执法监督决定: asked for by the bureau, decided by the government. 《行政执法监督条例》第二十六条、第二十九条. */
final class GovernmentDecisions {
    private GovernmentDecisions() {}

    static CaseDecided propose(CaseState.Known state, CaseCommand.ProposeDecision c, CaseContext context) {
        mustName(c.ground(), "ground");
        mustGive(c.text(), "text");
        var paper = mustHaveGround(state, c, context);
        var textRef = context.textRef("proposal");
        return CaseDecided.of(new DecisionProposed(
                        c.caseId(), c.by(), c.ground(), paper.map(Paper::id).orElse(null), textRef, context.now()))
                .keeping(textRef, c.text());
    }

    private static Optional<Paper> mustHaveGround(
            CaseState.Known state, CaseCommand.ProposeDecision c, CaseContext context) {
        if (c.ground() == DecisionGround.MAJOR_PROBLEM) {
            mustHold(state.inquiry().hasMajorProblem() && state.stage() == CaseStage.FINDINGS_REVIEWED, c.ground());
            return Optional.empty();
        }
        var kind = c.ground() == DecisionGround.LETTER_NOT_FOLLOWED
                ? PaperKind.SUPERVISION_LETTER
                : PaperKind.SUPERVISION_OPINION;
        boolean returnedOften = state.course().rejections() >= context.policy().returnsBeforeDecision();
        var paper = state.papers()
                .all()
                .filter(found -> found.kind() == kind && found.isInForce())
                .filter(found -> c.paperId() == null || found.id().equals(c.paperId()))
                .filter(found -> returnedOften || state.course().missed().contains(found.id()))
                .reduce((first, last) -> last);
        mustHold(paper.isPresent() && state.stage() == CaseStage.RECTIFYING, c.ground());
        return paper;
    }

    private static void mustHold(boolean ground, DecisionGround named) {
        if (!ground) {
            throw new DomainError(ErrorCode.DECISION_GROUND_MISSING, Map.of("ground", named));
        }
    }

    static CaseDecided decide(CaseState.Known state, CaseCommand.Decide c, CaseContext context) {
        mustName(c.corrects(), "corrects");
        mustDecide(state, c.by(), context);
        if (!c.corrects()) {
            mustGive(c.text(), "text");
        }
        var textRef = c.text() == null ? null : context.textRef("decided");
        var stage = c.corrects() ? CaseStage.DECISION_DECIDED : stageBefore(state);
        return CaseDecided.of(new GovernmentDecided(c.caseId(), c.by(), c.corrects(), textRef, stage, context.now()))
                .keeping(textRef, c.text());
    }

    /** From where it was asked; what was to be rectified may have been withdrawn meanwhile. */
    private static CaseStage stageBefore(CaseState.Known state) {
        boolean stillOut = state.papers().anyInForce() || state.papers().anySoftOneOut();
        return stillOut ? state.course().decidedFrom() : CaseStage.FINDINGS_REVIEWED;
    }

    static CaseDecided reportExecution(CaseState.Known state, CaseCommand.ReportExecution c, CaseContext context) {
        mustGive(c.text(), "text");
        if (servedDecision(state).isEmpty()) {
            throw new DomainError(
                    ErrorCode.PAPER_NOT_IN_STATE,
                    Map.of("state", PaperState.ISSUED, "lawful", List.of(PaperState.SERVED)));
        }
        var textRef = context.textRef("execution");
        return CaseDecided.of(new ExecutionReported(
                        c.caseId(),
                        c.by(),
                        state.course().reports() + 1,
                        RectificationDecisions.isLate(state, ClockKind.EXECUTION, context),
                        textRef,
                        context.now()))
                .keeping(textRef, c.text());
    }

    private static Optional<Paper> servedDecision(CaseState.Known state) {
        return state.papers()
                .all()
                .filter(paper -> paper.kind() == PaperKind.SUPERVISION_DECISION && paper.state() == PaperState.SERVED)
                .reduce((first, last) -> last);
    }

    /** A clerk says whether it is carried out; a head, another person, confirms just that. */
    static CaseDecided verifyExecution(CaseState.Known state, CaseCommand.VerifyExecution c, CaseContext context) {
        mustName(c.fulfilled(), "fulfilled");
        mustGive(c.text(), "text");
        var textRef = context.textRef("execution-verified");
        if (c.by().role() != Role.BUREAU_HEAD) {
            return CaseDecided.of(new ExecutionVerificationProposed(
                            c.caseId(), c.by(), c.fulfilled(), textRef, context.now()))
                    .keeping(textRef, c.text());
        }
        RectificationDecisions.mustBeProposedByAnother(state, c.by());
        if (c.fulfilled() != state.course().fulfilled()) {
            throw new DomainError(
                    ErrorCode.INVALID_VALUE,
                    Map.of("field", "fulfilled", "expected", state.course().fulfilled()));
        }
        return CaseDecided.of(executionVerified(state, c, textRef, context)).keeping(textRef, c.text());
    }

    private static ExecutionVerified executionVerified(
            CaseState.Known state, CaseCommand.VerifyExecution c, String textRef, CaseContext context) {
        var paper = servedDecision(state).map(Paper::id).orElse(null);
        if (c.fulfilled()) {
            return new ExecutionVerified(
                    c.caseId(), c.by(), true, textRef, paper, null, null, null, false, context.now());
        }
        var again = context.start(CasePolicy.EXECUTION, context.today());
        return new ExecutionVerified(
                c.caseId(),
                c.by(),
                false,
                textRef,
                paper,
                again.rule(),
                again.startedOn(),
                again.dueOn(),
                again.provisional(),
                context.now());
    }
}
