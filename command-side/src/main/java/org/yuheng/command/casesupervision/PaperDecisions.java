package org.yuheng.command.casesupervision;

import static org.yuheng.command.casesupervision.CaseGuards.dayOf;
import static org.yuheng.command.casesupervision.CaseGuards.mustBeAnotherPerson;
import static org.yuheng.command.casesupervision.CaseGuards.mustDecide;
import static org.yuheng.command.casesupervision.CaseGuards.mustGive;
import static org.yuheng.command.casesupervision.CaseGuards.mustName;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.casesupervision.CaseStage;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.casesupervision.PaperState;
import org.yuheng.kernel.casesupervision.event.PaperApproved;
import org.yuheng.kernel.casesupervision.event.PaperIssued;
import org.yuheng.kernel.casesupervision.event.PaperServed;
import org.yuheng.kernel.casesupervision.event.PaperVoided;
import org.yuheng.kernel.casesupervision.event.PaperWithdrawn;
import org.yuheng.kernel.casesupervision.event.SupervisionDecisionIssued;
import org.yuheng.kernel.casesupervision.event.SupervisionLetterIssued;
import org.yuheng.kernel.casesupervision.event.SupervisionOpinionIssued;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.rule.ClockKind;

/** From the draft to the service, and back. 《行政执法监督条例》第二十六条至第二十九条. */
final class PaperDecisions {
    private static final Set<CaseStage> WHERE_A_LETTER_OR_OPINION_IS_ISSUED =
            EnumSet.of(CaseStage.FINDINGS_REVIEWED, CaseStage.RECTIFYING, CaseStage.RECTIFICATION_REPORTED);

    private static final Set<CaseStage> WHERE_A_REPORT_MAY_STILL_COME =
            EnumSet.of(CaseStage.RECTIFYING, CaseStage.RECTIFICATION_REPORTED, CaseStage.DECISION_PROPOSED);

    private PaperDecisions() {}

    static Paper mustBe(CaseState.Known state, String paperId, PaperState... lawful) {
        mustName(paperId, "paperId");
        var paper = state.papers()
                .find(paperId)
                .orElseThrow(() -> new DomainError(ErrorCode.NOT_FOUND, Map.of("paper", paperId)));
        if (!List.of(lawful).contains(paper.state())) {
            throw new DomainError(
                    ErrorCode.PAPER_NOT_IN_STATE, Map.of("state", paper.state(), "lawful", List.of(lawful)));
        }
        return paper;
    }

    static CaseDecided approve(CaseState.Known state, CaseCommand.ApprovePaper c, CaseContext context) {
        var paper = mustBe(state, c.paperId(), PaperState.DRAFTED);
        mustBeAnotherPerson(paper.drafter(), c.by());
        if (!paper.missing().isEmpty()) {
            throw new DomainError(
                    ErrorCode.PAPER_INCOMPLETE,
                    Map.of("missing", paper.missing().stream().sorted().toList()));
        }
        mustStillLieAhead(paper, context);
        return CaseDecided.of(new PaperApproved(c.caseId(), c.by(), paper.id(), context.now()));
    }

    private static void mustStillLieAhead(Paper paper, CaseContext context) {
        if (paper.periodDays() == null) {
            DraftingDecisions.mustLieAhead(paper.dueOn(), context);
        }
    }

    static CaseDecided issue(CaseState.Known state, CaseCommand.IssuePaper c, CaseContext context) {
        var paper = mustBe(state, c.paperId(), PaperState.APPROVED);
        mustStillLieAhead(paper, context);
        mustBeIssuedBy(state, paper, c.by(), context);
        mustBeIssuedNow(state, paper);
        var issued = new PaperIssued(
                c.caseId(),
                c.by(),
                paper.id(),
                paper.kind(),
                c.number(),
                c.by().organisation(),
                context.today(),
                c.htmlTemplate() == null ? 0 : c.htmlTemplate(),
                c.wordTemplate() == null ? 0 : c.wordTemplate(),
                context.now());
        var organ = state.opening().organId();
        return switch (paper.kind()) {
            case SUPERVISION_LETTER ->
                CaseDecided.of(
                        issued,
                        new SupervisionLetterIssued(c.caseId(), c.by(), paper.id(), c.number(), organ, context.now()));
            case SUPERVISION_OPINION ->
                CaseDecided.of(
                        issued,
                        new SupervisionOpinionIssued(c.caseId(), c.by(), paper.id(), c.number(), organ, context.now()));
            case SUPERVISION_DECISION ->
                CaseDecided.of(
                        issued,
                        new SupervisionDecisionIssued(
                                c.caseId(), c.by(), paper.id(), c.number(), organ, context.now()));
            case OTHER_DOCUMENT -> CaseDecided.of(issued);
        };
    }

    /** A decision by the government of the same level, everything else by a head of the bureau. */
    private static void mustBeIssuedBy(CaseState.Known state, Paper paper, Actor actor, CaseContext context) {
        if (paper.kind() == PaperKind.SUPERVISION_DECISION) {
            mustDecide(state, actor, context);
        } else if (actor.role() != Role.BUREAU_HEAD) {
            throw new DomainError(ErrorCode.NOT_ALLOWED, Map.of());
        }
    }

    private static void mustBeIssuedNow(CaseState.Known state, Paper paper) {
        boolean now = switch (paper.kind()) {
            case SUPERVISION_DECISION -> state.stage() == CaseStage.DECISION_DECIDED;
            case SUPERVISION_LETTER, SUPERVISION_OPINION -> WHERE_A_LETTER_OR_OPINION_IS_ISSUED.contains(state.stage());
            case OTHER_DOCUMENT -> true;
        };
        if (!now) {
            throw new DomainError(
                    ErrorCode.NOT_POSSIBLE_IN_STAGE,
                    Map.of("verb", "issue-paper", "stage", state.stage().name()));
        }
    }

    /** 《行政执法监督条例》第二十七条、第二十八条: the period is the one that the paper states; it runs from the service. */
    static CaseDecided serve(CaseState.Known state, CaseCommand.ServePaper c, CaseContext context) {
        var paper = mustBe(state, c.paperId(), PaperState.ISSUED);
        mustName(c.manner(), "manner");
        mustGive(c.receipt(), "receipt");
        var day = dayOf(c.servedOn(), "servedOn", paper.issuedOn(), context);
        var clock = clockOf(state, paper);
        var period = clock == null ? null : periodOf(paper, clock, day, context);
        if (period != null && paper.periodDays() == null && !period.dueOn().isAfter(day)) {
            throw new DomainError(ErrorCode.DUE_DATE_PAST, Map.of("dueOn", period.dueOn()));
        }
        var objection = paper.kind().binds() ? context.start(CasePolicy.OBJECTION, day) : null;
        var textRef = context.textRef("served");
        return CaseDecided.of(new PaperServed(
                        c.caseId(),
                        c.by(),
                        paper.id(),
                        c.manner(),
                        day,
                        textRef,
                        clock,
                        period == null ? null : period.rule(),
                        period == null ? null : period.startedOn(),
                        period == null ? null : period.dueOn(),
                        period != null && period.provisional(),
                        objection == null ? null : objection.rule(),
                        objection == null ? null : objection.startedOn(),
                        objection == null ? null : objection.dueOn(),
                        objection != null && objection.provisional(),
                        context.now()))
                .keeping(textRef, c.receipt());
    }

    /** Soft guidance states a wish, and no period that binds; where nothing is left to be reported, none runs. */
    private static ClockKind clockOf(CaseState.Known state, Paper paper) {
        return switch (paper.kind()) {
            case SUPERVISION_LETTER, SUPERVISION_OPINION ->
                WHERE_A_REPORT_MAY_STILL_COME.contains(state.stage()) ? ClockKind.RECTIFICATION : null;
            case SUPERVISION_DECISION -> ClockKind.EXECUTION;
            case OTHER_DOCUMENT -> null;
        };
    }

    private static Periods.Period periodOf(Paper paper, ClockKind clock, LocalDate day, CaseContext context) {
        var rule = clock == ClockKind.EXECUTION ? CasePolicy.EXECUTION : CasePolicy.RECTIFICATION;
        return paper.periodDays() == null
                ? context.until(rule, day, paper.dueOn())
                : context.start(rule, day, paper.periodDays(), paper.periodUnit());
    }

    static CaseDecided withdraw(CaseState.Known state, CaseCommand.WithdrawPaper c, CaseContext context) {
        var paper = mustBe(state, c.paperId(), PaperState.ISSUED, PaperState.SERVED);
        mustGive(c.reason(), "reason");
        mustBeIssuedBy(state, paper, c.by(), context);
        var textRef = context.textRef("withdrawn");
        return CaseDecided.of(withdrawn(state, c.caseId(), c.by(), paper, textRef, context))
                .keeping(textRef, c.reason());
    }

    static PaperWithdrawn withdrawn(
            CaseState.Known state, String caseId, Actor by, Paper paper, String textRef, CaseContext context) {
        return new PaperWithdrawn(caseId, by, paper.id(), textRef, stageWithout(state, paper), context.now());
    }

    /** Without a paper in force there is nothing to rectify. */
    private static CaseStage stageWithout(CaseState.Known state, Paper paper) {
        boolean another = state.papers()
                .all()
                .anyMatch(other -> other.isInForce() && !other.id().equals(paper.id()));
        return switch (state.stage()) {
            case RECTIFYING, RECTIFICATION_REPORTED -> another ? state.stage() : CaseStage.FINDINGS_REVIEWED;
            case EXECUTING, EXECUTION_REPORTED ->
                paper.kind() == PaperKind.SUPERVISION_DECISION ? CaseStage.DECISION_DECIDED : state.stage();
            default -> state.stage();
        };
    }

    static CaseDecided giveUp(CaseState.Known state, CaseCommand.VoidPaper c, CaseContext context) {
        var paper = mustBe(state, c.paperId(), PaperState.DRAFTED, PaperState.APPROVED);
        mustGive(c.reason(), "reason");
        var textRef = context.textRef("voided");
        return CaseDecided.of(new PaperVoided(c.caseId(), c.by(), paper.id(), textRef, context.now()))
                .keeping(textRef, c.reason());
    }
}
