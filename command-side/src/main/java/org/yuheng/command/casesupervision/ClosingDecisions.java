package org.yuheng.command.casesupervision;

import static org.yuheng.command.casesupervision.CaseGuards.dayOf;
import static org.yuheng.command.casesupervision.CaseGuards.mustBeAnotherPerson;
import static org.yuheng.command.casesupervision.CaseGuards.mustGive;
import static org.yuheng.command.casesupervision.CaseGuards.mustName;

import java.util.Map;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.casesupervision.FollowUpKind;
import org.yuheng.kernel.casesupervision.event.CaseClosed;
import org.yuheng.kernel.casesupervision.event.DigestReleased;
import org.yuheng.kernel.casesupervision.event.DigestWritten;
import org.yuheng.kernel.casesupervision.event.FollowUpDone;
import org.yuheng.kernel.casesupervision.event.FollowUpSet;
import org.yuheng.kernel.casesupervision.event.MoneyRecorded;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.rule.ClockKind;

/** The end of a case and what follows from it. */
final class ClosingDecisions {
    private ClosingDecisions() {}

    /** 《行政处罚法》第四十八条; 《河南省社会信用条例》: what follows when an act was revoked or changed. */
    static CaseDecided setFollowUp(CaseState.Known state, CaseCommand.SetFollowUp c, CaseContext context) {
        mustName(c.kind(), "kind");
        var responsible = c.responsible() == null ? state.opening().organId() : c.responsible();
        if (context.register().regionOf(responsible).isEmpty()) {
            throw new DomainError(ErrorCode.UNKNOWN_ORGAN, Map.of());
        }
        var since = dayOf(c.since(), "since", null, context);
        var period = context.start(ruleOf(c.kind()), since);
        var textRef = c.text() == null ? null : context.textRef("follow-up");
        return CaseDecided.of(new FollowUpSet(
                        c.caseId(),
                        c.by(),
                        "F" + (state.aftermath().followUps().size() + 1),
                        c.kind(),
                        responsible,
                        textRef,
                        period.rule(),
                        period.startedOn(),
                        period.dueOn(),
                        period.provisional(),
                        context.now()))
                .keeping(textRef, c.text());
    }

    private static String ruleOf(FollowUpKind kind) {
        return switch (kind) {
            case WITHDRAW_PUBLICITY -> "follow-up.withdraw-publicity";
            case CREDIT_RECORD -> "follow-up.credit-record";
            case OTHER -> "follow-up.other";
        };
    }

    static CaseDecided completeFollowUp(CaseState.Known state, CaseCommand.CompleteFollowUp c, CaseContext context) {
        mustName(c.followUp(), "followUp");
        var followUp = state.aftermath().followUps().get(c.followUp());
        boolean concerned = followUp != null
                && (c.by().role() != Role.ENFORCEMENT_RESPONDENT
                        || followUp.responsible().equals(c.by().organisation()));
        if (!concerned) {
            throw new DomainError(ErrorCode.NOT_FOUND, Map.of("followUp", c.followUp()));
        }
        if (followUp.done()) {
            return CaseDecided.NOTHING;
        }
        var period = state.periods().find(ClockKind.FOLLOW_UP, c.followUp());
        var day = dayOf(
                c.doneOn(), "doneOn", period.map(Periods.Period::startedOn).orElse(null), context);
        boolean late = period.filter(running -> running.isOver(day)).isPresent();
        var textRef = c.text() == null ? null : context.textRef("follow-up-done");
        return CaseDecided.of(new FollowUpDone(c.caseId(), c.by(), c.followUp(), late, day, textRef, context.now()))
                .keeping(textRef, c.text());
    }

    static CaseDecided recordMoney(CaseCommand.RecordMoney c, CaseContext context) {
        mustName(c.kind(), "kind");
        mustName(c.fen(), "yuan");
        var textRef = c.text() == null ? null : context.textRef("money");
        return CaseDecided.of(new MoneyRecorded(c.caseId(), c.by(), c.kind(), c.fen(), textRef, context.now()))
                .keeping(textRef, c.text());
    }

    static CaseDecided close(CaseState.Known state, CaseCommand.Close c, CaseContext context) {
        mustBeDone(state);
        mustGive(c.reason(), "reason");
        if (state.aftermath().followUps().isEmpty() && !Boolean.TRUE.equals(c.noFollowUps())) {
            throw new DomainError(ErrorCode.FOLLOW_UPS_MISSING, Map.of());
        }
        if (!state.aftermath().moneyRecorded() && !Boolean.TRUE.equals(c.noMoney())) {
            throw new DomainError(ErrorCode.MONEY_MISSING, Map.of());
        }
        var textRef = context.textRef("closed");
        return CaseDecided.of(new CaseClosed(c.caseId(), c.by(), textRef, context.now()))
                .keeping(textRef, c.reason());
    }

    /** Rectified; or put right without a paper that binds: on the spot, or by soft guidance to a mere finding of that kind. */
    private static void mustBeDone(CaseState.Known state) {
        boolean done = switch (state.stage()) {
            case RECTIFIED -> true;
            case INVESTIGATING -> state.inquiry().correctedOnSpot();
            case FINDINGS_REVIEWED, RECTIFYING ->
                !state.papers().anyInForce()
                        && (state.inquiry().correctedOnSpot()
                                || state.papers().anySoftOneOut()
                                        && state.inquiry().hasDefectsOnly());
            default -> false;
        };
        if (!done || !state.papers().objections().isEmpty()) {
            throw new DomainError(ErrorCode.MEASURES_NOT_DONE, Map.of());
        }
    }

    static CaseDecided writeDigest(CaseState.Known state, CaseCommand.WriteDigest c, CaseContext context) {
        mustGive(c.text(), "text");
        if (state.aftermath().digestReleased()) {
            throw new DomainError(ErrorCode.DUPLICATE, Map.of());
        }
        var textRef = context.textRef("digest");
        return CaseDecided.of(new DigestWritten(c.caseId(), c.by(), textRef, context.now()))
                .keeping(textRef, c.text());
    }

    static CaseDecided releaseDigest(CaseState.Known state, CaseCommand.ReleaseDigest c, CaseContext context) {
        if (state.aftermath().digestReleased()) {
            return CaseDecided.NOTHING;
        }
        mustName(state.aftermath().digestBy(), "digest");
        mustBeAnotherPerson(state.aftermath().digestBy(), c.by());
        return CaseDecided.of(new DigestReleased(c.caseId(), c.by(), context.now()));
    }
}
