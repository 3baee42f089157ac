package org.yuheng.command.casesupervision;

import static org.yuheng.command.casesupervision.CaseGuards.mustBeAnotherPerson;
import static org.yuheng.command.casesupervision.CaseGuards.mustGive;

import java.util.List;
import java.util.Map;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.calendar.PeriodUnit;
import org.yuheng.kernel.casesupervision.PaperState;
import org.yuheng.kernel.casesupervision.event.RectificationRejected;
import org.yuheng.kernel.casesupervision.event.RectificationReported;
import org.yuheng.kernel.casesupervision.event.RectificationVerificationProposed;
import org.yuheng.kernel.casesupervision.event.RectificationVerified;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.rule.ClockKind;

/** What the organ corrects, and whether that is enough. 《行政执法监督条例》第二十七条第二款、第二十八条第二款. */
final class RectificationDecisions {
    private RectificationDecisions() {}

    static CaseDecided report(CaseState.Known state, CaseCommand.ReportRectification c, CaseContext context) {
        mustGive(c.text(), "text");
        if (!state.papers().anyServed()) {
            throw new DomainError(
                    ErrorCode.PAPER_NOT_IN_STATE,
                    Map.of("state", PaperState.ISSUED, "lawful", List.of(PaperState.SERVED)));
        }
        var textRef = context.textRef("rectification");
        return CaseDecided.of(new RectificationReported(
                        c.caseId(),
                        c.by(),
                        state.course().reports() + 1,
                        isLate(state, ClockKind.RECTIFICATION, context),
                        textRef,
                        context.now()))
                .keeping(textRef, c.text());
    }

    static boolean isLate(CaseState.Known state, ClockKind clock, CaseContext context) {
        return !state.course().missed().isEmpty() || state.periods().isOver(clock, context.today());
    }

    /** A clerk says that it is corrected; a head, another person, confirms. */
    static CaseDecided verify(CaseState.Known state, CaseCommand.VerifyRectification c, CaseContext context) {
        mustGive(c.text(), "text");
        var textRef = context.textRef("verified");
        if (c.by().role() != Role.BUREAU_HEAD) {
            return CaseDecided.of(new RectificationVerificationProposed(c.caseId(), c.by(), textRef, context.now()))
                    .keeping(textRef, c.text());
        }
        mustBeProposedByAnother(state, c.by());
        return CaseDecided.of(new RectificationVerified(c.caseId(), c.by(), textRef, context.now()))
                .keeping(textRef, c.text());
    }

    static void mustBeProposedByAnother(CaseState.Known state, Actor head) {
        if (state.course().verifiedBy() == null) {
            throw new DomainError(ErrorCode.VERIFICATION_MISSING, Map.of());
        }
        mustBeAnotherPerson(state.course().verifiedBy(), head);
    }

    private static PeriodUnit unitOf(CaseCommand.RejectRectification c) {
        if (c.periodDays() == null) {
            return null;
        }
        return c.periodUnit() == null ? PeriodUnit.CALENDAR_DAY : c.periodUnit();
    }

    static CaseDecided reject(CaseState.Known state, CaseCommand.RejectRectification c, CaseContext context) {
        mustGive(c.text(), "text");
        if (c.periodDays() != null && (c.periodDays() < 1 || c.periodDays() > PeriodUnit.CALENDAR_MONTH.longest())) {
            throw new DomainError(
                    ErrorCode.INVALID_VALUE,
                    Map.of("field", "periodDays", "expected", "1 – " + PeriodUnit.CALENDAR_MONTH.longest()));
        }
        var period = context.start(CasePolicy.RECTIFICATION, context.today(), c.periodDays(), unitOf(c));
        var paper = state.papers().lastServed();
        var textRef = context.textRef("rejected");
        return CaseDecided.of(new RectificationRejected(
                        c.caseId(),
                        c.by(),
                        state.course().rejections() + 1,
                        textRef,
                        paper.map(Paper::id).orElse(null),
                        c.periodDays(),
                        unitOf(c),
                        paper.isEmpty() ? null : period.rule(),
                        paper.isEmpty() ? null : period.startedOn(),
                        paper.isEmpty() ? null : period.dueOn(),
                        paper.isPresent() && period.provisional(),
                        context.now()))
                .keeping(textRef, c.text());
    }
}
