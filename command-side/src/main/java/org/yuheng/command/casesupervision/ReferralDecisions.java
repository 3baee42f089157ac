package org.yuheng.command.casesupervision;

import static org.yuheng.command.casesupervision.CaseGuards.mustGive;
import static org.yuheng.command.casesupervision.CaseGuards.mustName;

import java.util.Map;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.casesupervision.event.ClueAcknowledged;
import org.yuheng.kernel.casesupervision.event.ClueResultRecorded;
import org.yuheng.kernel.casesupervision.event.ClueTransferred;
import org.yuheng.kernel.casesupervision.event.PersonnelDecided;
import org.yuheng.kernel.casesupervision.event.PersonnelSuggested;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/** What goes to others: suggestions about persons, clues. 《行政执法监督条例》第三十二条、第三十三条第一款. */
final class ReferralDecisions {
    private ReferralDecisions() {}

    static CaseDecided suggest(CaseState.Known state, CaseCommand.SuggestPersonnel c, CaseContext context) {
        mustName(c.kind(), "kind");
        mustName(c.receiver(), "receiver");
        mustGive(c.person(), "person");
        mustGive(c.factors(), "factors");
        if (context.register().regionOf(c.receiver()).isEmpty()) {
            throw new DomainError(ErrorCode.UNKNOWN_ORGAN, Map.of());
        }
        var personRef = context.textRef("suggestion-person");
        var textRef = context.textRef("suggestion");
        return CaseDecided.of(new PersonnelSuggested(
                        c.caseId(),
                        c.by(),
                        "S" + (state.aftermath().suggestions().size() + 1),
                        c.kind(),
                        c.receiver(),
                        personRef,
                        textRef,
                        context.now()))
                .keeping(personRef, c.person())
                .keeping(textRef, c.factors());
    }

    static CaseDecided recordResult(CaseState.Known state, CaseCommand.RecordPersonnelResult c, CaseContext context) {
        mustName(c.suggestion(), "suggestion");
        mustName(c.adopted(), "adopted");
        var answered = state.aftermath().suggestions().get(c.suggestion());
        if (answered == null) {
            throw new DomainError(ErrorCode.NOT_FOUND, Map.of("suggestion", c.suggestion()));
        }
        if (answered) {
            return CaseDecided.NOTHING;
        }
        var textRef = c.text() == null ? null : context.textRef("suggestion-result");
        return CaseDecided.of(
                        new PersonnelDecided(c.caseId(), c.by(), c.suggestion(), c.adopted(), textRef, context.now()))
                .keeping(textRef, c.text());
    }

    static CaseDecided transfer(CaseState.Known state, CaseCommand.TransferClue c, CaseContext context) {
        mustName(c.kind(), "kind");
        mustName(c.receiver(), "receiver");
        mustGive(c.text(), "text");
        if (!context.register().receivesClues(c.receiver())) {
            throw new DomainError(ErrorCode.INVALID_VALUE, Map.of("field", "receiver"));
        }
        var textRef = context.textRef("clue");
        return CaseDecided.of(new ClueTransferred(
                        c.caseId(),
                        c.by(),
                        "C" + (state.aftermath().clues().size() + 1),
                        c.kind(),
                        c.receiver(),
                        textRef,
                        context.now()))
                .keeping(textRef, c.text());
    }

    static CaseDecided acknowledge(CaseState.Known state, CaseCommand.AcknowledgeClue c, CaseContext context) {
        var id = mustBeReceivedBy(state, c.clue(), c.by());
        return state.aftermath().clues().get(id).acknowledged()
                ? CaseDecided.NOTHING
                : CaseDecided.of(new ClueAcknowledged(c.caseId(), c.by(), id, context.now()));
    }

    static CaseDecided recordClueResult(CaseState.Known state, CaseCommand.RecordClueResult c, CaseContext context) {
        mustName(c.outcome(), "outcome");
        var id = mustBeReceivedBy(state, c.clue(), c.by());
        if (!state.aftermath().clues().get(id).acknowledged()) {
            throw new DomainError(ErrorCode.CLUE_NOT_ACKNOWLEDGED, Map.of("clue", id));
        }
        var textRef = c.text() == null ? null : context.textRef("clue-result");
        return CaseDecided.of(new ClueResultRecorded(c.caseId(), c.by(), id, c.outcome(), textRef, context.now()))
                .keeping(textRef, c.text());
    }

    /** The one that is named, or the only one that came to this receiver. */
    private static String mustBeReceivedBy(CaseState.Known state, String clue, Actor actor) {
        var received = state.aftermath().clues().entrySet().stream()
                .filter(entry -> entry.getValue().receiver().equals(actor.organisation()))
                .map(Map.Entry::getKey)
                .toList();
        var id = clue == null && received.size() == 1 ? received.getFirst() : clue;
        mustName(id, "clue");
        if (!received.contains(id)) {
            throw new DomainError(ErrorCode.NOT_FOUND, Map.of("clue", id));
        }
        return id;
    }
}
