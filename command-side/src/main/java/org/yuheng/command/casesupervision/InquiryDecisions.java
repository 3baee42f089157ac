package org.yuheng.command.casesupervision;

import static org.yuheng.command.casesupervision.CaseGuards.dayOf;
import static org.yuheng.command.casesupervision.CaseGuards.mustBeOnTeam;
import static org.yuheng.command.casesupervision.CaseGuards.mustGive;
import static org.yuheng.command.casesupervision.CaseGuards.mustHaveTeam;
import static org.yuheng.command.casesupervision.CaseGuards.mustName;

import java.util.Map;
import java.util.regex.Pattern;
import org.yuheng.kernel.casesupervision.EvidenceOrigin;
import org.yuheng.kernel.casesupervision.ServiceManner;
import org.yuheng.kernel.casesupervision.event.CaseNoticeServed;
import org.yuheng.kernel.casesupervision.event.CorrectedOnSpot;
import org.yuheng.kernel.casesupervision.event.EvidenceAdded;
import org.yuheng.kernel.casesupervision.event.ExplanationSubmitted;
import org.yuheng.kernel.casesupervision.event.MeasureTaken;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.rule.ClockKind;

/** Finding out. 《行政执法监督条例》第二十二条、第二十五条、第二十六条第二款. */
final class InquiryDecisions {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private InquiryDecisions() {}

    static CaseDecided notifyOrgan(CaseState.Known state, CaseCommand.Notify c, CaseContext context) {
        mustHaveTeam(state, context);
        var day = dayOf(c.servedOn(), "servedOn", state.inquiry().filedOn(), context);
        var explanation = context.start(CasePolicy.EXPLANATION, day);
        var textRef = c.text() == null ? null : context.textRef("notice");
        return CaseDecided.of(new CaseNoticeServed(
                        c.caseId(),
                        c.by(),
                        c.manner() == null ? ServiceManner.ELECTRONIC : c.manner(),
                        day,
                        textRef,
                        explanation.rule(),
                        explanation.startedOn(),
                        explanation.dueOn(),
                        explanation.provisional(),
                        context.now()))
                .keeping(textRef, c.text());
    }

    static CaseDecided explain(CaseState.Known state, CaseCommand.Explain c, CaseContext context) {
        mustGive(c.text(), "text");
        boolean late = state.periods().isOver(ClockKind.EXPLANATION, context.today());
        var textRef = context.textRef("explanation");
        return CaseDecided.of(new ExplanationSubmitted(c.caseId(), c.by(), late, textRef, context.now()))
                .keeping(textRef, c.text());
    }

    static CaseDecided takeMeasure(CaseState.Known state, CaseCommand.TakeMeasure c, CaseContext context) {
        mustName(c.kind(), "kind");
        mustGive(c.record(), "record");
        mustBeOnTeam(state, c.by(), context);
        var day = dayOf(c.heldOn(), "heldOn", state.inquiry().filedOn(), context);
        TeamDecisions.mustHoldCard(c.by().person(), day, context);
        var textRef = context.textRef("measure");
        return CaseDecided.of(new MeasureTaken(
                        c.caseId(),
                        c.by(),
                        "M" + (state.inquiry().measures() + 1),
                        c.kind(),
                        day,
                        textRef,
                        context.now()))
                .keeping(textRef, c.record());
    }

    /** The same content is one piece of evidence, whoever brings it. */
    static CaseDecided addEvidence(CaseState.Known state, CaseCommand.AddEvidence c, CaseContext context) {
        mustName(c.contentHash(), "contentHash");
        mustGive(c.title(), "title");
        if (!SHA_256.matcher(c.contentHash()).matches()) {
            throw new DomainError(ErrorCode.WRONG_CONTENT_HASH, Map.of("field", "contentHash"));
        }
        state.inquiry().evidence().forEach((id, hash) -> {
            if (hash.equals(c.contentHash())) {
                throw new DomainError(ErrorCode.DUPLICATE, Map.of("existing", id));
            }
        });
        var origin = originOf(c);
        mustName(origin, "origin");
        var textRef = context.textRef("evidence");
        return CaseDecided.of(new EvidenceAdded(
                        c.caseId(),
                        c.by(),
                        "E" + (state.inquiry().evidence().size() + 1),
                        origin,
                        c.contentHash(),
                        mustBeAMeasure(state, c.measure()),
                        textRef,
                        context.now()))
                .keeping(textRef, c.title());
    }

    /** What the organ or a supervisor brings comes from them, whatever they say. */
    private static EvidenceOrigin originOf(CaseCommand.AddEvidence c) {
        return switch (c.by().role()) {
            case ENFORCEMENT_RESPONDENT -> EvidenceOrigin.ORGAN;
            case SUPERVISOR -> EvidenceOrigin.SUPERVISOR;
            default -> c.origin();
        };
    }

    private static String mustBeAMeasure(CaseState.Known state, String measure) {
        boolean known = measure == null
                || measure.matches("M[1-9]\\d{0,5}")
                        && Integer.parseInt(measure.substring(1))
                                <= state.inquiry().measures();
        if (!known) {
            throw new DomainError(ErrorCode.INVALID_VALUE, Map.of("field", "measure"));
        }
        return measure;
    }

    static CaseDecided correctOnSpot(CaseState.Known state, CaseCommand.CorrectOnSpot c, CaseContext context) {
        mustGive(c.text(), "text");
        mustBeOnTeam(state, c.by(), context);
        var matter = c.matter() == null ? state.opening().matters().getFirst() : c.matter();
        var textRef = context.textRef("corrected");
        return CaseDecided.of(new CorrectedOnSpot(c.caseId(), c.by(), matter, textRef, context.now()))
                .keeping(textRef, c.text());
    }
}
