package org.yuheng.query.casesupervision;

import java.util.List;
import org.yuheng.kernel.casesupervision.event.CorrectedOnSpot;
import org.yuheng.kernel.casesupervision.event.EvidenceAdded;
import org.yuheng.kernel.casesupervision.event.ExplanationSubmitted;
import org.yuheng.kernel.casesupervision.event.FindingsDrafted;
import org.yuheng.kernel.casesupervision.event.FindingsReviewed;
import org.yuheng.kernel.casesupervision.event.MeasureTaken;

/** What is done to find out, and what is found. Pure. */
final class InquiryFold {
    private InquiryFold() {}

    static CaseInquiry explained(CaseInquiry before, ExplanationSubmitted e) {
        var explanation = new CaseInquiry.Explanation(e.late(), CaseNote.of(e.by(), e.at(), e.textRef()));
        return new CaseInquiry(
                Changed.with(before.explanations(), explanation),
                before.measures(),
                before.evidence(),
                before.corrections(),
                before.rounds());
    }

    static CaseInquiry measured(CaseInquiry before, MeasureTaken e) {
        var measure =
                new CaseInquiry.Measure(e.measureId(), e.kind(), e.heldOn(), CaseNote.of(e.by(), e.at(), e.textRef()));
        return new CaseInquiry(
                before.explanations(),
                Changed.with(before.measures(), measure),
                before.evidence(),
                before.corrections(),
                before.rounds());
    }

    static CaseInquiry proved(CaseInquiry before, EvidenceAdded e) {
        var evidence = new CaseInquiry.Evidence(
                e.evidenceId(), e.origin(), e.contentHash(), e.measureId(), CaseNote.of(e.by(), e.at(), e.textRef()));
        return new CaseInquiry(
                before.explanations(),
                before.measures(),
                Changed.with(before.evidence(), evidence),
                before.corrections(),
                before.rounds());
    }

    static CaseInquiry corrected(CaseInquiry before, CorrectedOnSpot e) {
        var correction = new CaseInquiry.OnSpotCorrection(e.matter(), CaseNote.of(e.by(), e.at(), e.textRef()));
        return new CaseInquiry(
                before.explanations(),
                before.measures(),
                before.evidence(),
                Changed.with(before.corrections(), correction),
                before.rounds());
    }

    static CaseInquiry drafted(CaseInquiry before, FindingsDrafted e) {
        var round = new CaseInquiry.FindingsRound(
                e.round(), e.findings(), CaseNote.of(e.by(), e.at(), e.textRef()), null, null);
        return withRounds(before, Changed.with(before.rounds(), round));
    }

    static CaseInquiry reviewed(CaseInquiry before, FindingsReviewed e) {
        var note = CaseNote.of(e.by(), e.at(), e.textRef());
        return withRounds(before, Changed.last(before.rounds(), round -> round.reviewed(e.approved(), note)));
    }

    private static CaseInquiry withRounds(CaseInquiry before, List<CaseInquiry.FindingsRound> rounds) {
        return new CaseInquiry(
                before.explanations(), before.measures(), before.evidence(), before.corrections(), rounds);
    }
}
