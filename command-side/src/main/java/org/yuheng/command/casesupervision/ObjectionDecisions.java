package org.yuheng.command.casesupervision;

import static org.yuheng.command.casesupervision.CaseGuards.mustBeAnotherPerson;
import static org.yuheng.command.casesupervision.CaseGuards.mustDecide;
import static org.yuheng.command.casesupervision.CaseGuards.mustGive;
import static org.yuheng.command.casesupervision.CaseGuards.mustName;

import java.util.Map;
import org.yuheng.kernel.casesupervision.ObjectionOutcome;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.casesupervision.PaperState;
import org.yuheng.kernel.casesupervision.event.ObjectionAnswered;
import org.yuheng.kernel.casesupervision.event.ObjectionRaised;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.rule.ClockKind;

/** 异议. 《行政执法监督条例》第三十条: to the same body, with reasons; it suspends nothing by itself. */
final class ObjectionDecisions {
    private ObjectionDecisions() {}

    static CaseDecided raise(CaseState.Known state, CaseCommand.RaiseObjection c, CaseContext context) {
        var paper = PaperDecisions.mustBe(state, paperOf(state, c), PaperState.ISSUED, PaperState.SERVED);
        mustGive(c.text(), "text");
        if (state.papers().objections().containsValue(paper.id())) {
            throw new DomainError(ErrorCode.ALREADY_OBJECTED, Map.of("paper", paper.id()));
        }
        boolean late = state.periods()
                .find(ClockKind.OBJECTION, paper.id())
                .filter(period -> period.isOver(context.today()))
                .isPresent();
        var answer = context.start(CasePolicy.OBJECTION_ANSWER, context.today());
        var textRef = context.textRef("objection");
        return CaseDecided.of(new ObjectionRaised(
                        c.caseId(),
                        c.by(),
                        "O" + (state.papers().raised() + 1),
                        paper.id(),
                        late,
                        textRef,
                        answer.rule(),
                        answer.startedOn(),
                        answer.dueOn(),
                        answer.provisional(),
                        context.now()))
                .keeping(textRef, c.text());
    }

    /** The one that is named, or the one that was served last. */
    private static String paperOf(CaseState.Known state, CaseCommand.RaiseObjection c) {
        return c.paperId() != null
                ? c.paperId()
                : state.papers().lastServed().map(Paper::id).orElse(null);
    }

    static CaseDecided answer(CaseState.Known state, CaseCommand.AnswerObjection c, CaseContext context) {
        mustName(c.outcome(), "outcome");
        mustGive(c.text(), "text");
        var open = state.papers().objections();
        var objection = c.objection() == null && open.size() == 1
                ? open.keySet().iterator().next()
                : c.objection();
        mustName(objection, "objection");
        if (!open.containsKey(objection)) {
            throw new DomainError(ErrorCode.NOT_FOUND, Map.of("objection", objection));
        }
        var paper = state.papers().find(open.get(objection)).orElseThrow();
        mustBeAnotherPerson(paper.drafter(), c.by());
        var textRef = context.textRef("objection-answer");
        var answered =
                new ObjectionAnswered(c.caseId(), c.by(), objection, paper.id(), c.outcome(), textRef, context.now());
        boolean withdraws = c.outcome() == ObjectionOutcome.UPHELD
                && (paper.state() == PaperState.ISSUED || paper.state() == PaperState.SERVED);
        if (!withdraws) {
            return CaseDecided.of(answered).keeping(textRef, c.text());
        }
        if (paper.kind() == PaperKind.SUPERVISION_DECISION) {
            mustDecide(state, c.by(), context);
        }
        return CaseDecided.of(answered, PaperDecisions.withdrawn(state, c.caseId(), c.by(), paper, textRef, context))
                .keeping(textRef, c.text());
    }
}
