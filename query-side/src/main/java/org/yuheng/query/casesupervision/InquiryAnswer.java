package org.yuheng.query.casesupervision;

import java.time.LocalDate;
import java.util.List;
import org.yuheng.kernel.casesupervision.CaseFinding;
import org.yuheng.kernel.casesupervision.EvidenceOrigin;
import org.yuheng.kernel.casesupervision.FindingNature;
import org.yuheng.kernel.casesupervision.MeasureKind;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.query.words.Words;

/**
 * What was done to find out, and what was found; names in the language of the reader.
 *
 * @param findings every round, the latest last
 */
public record InquiryAnswer(
        List<Explanation> explanations,
        List<Measure> measures,
        List<Evidence> evidence,
        List<Correction> corrections,
        List<Findings> findings) {
    /** 说明情况. */
    public record Explanation(boolean late, NoteAnswer note) {}

    /** 监督措施. */
    public record Measure(String id, MeasureKind kind, String kindName, LocalDate heldOn, NoteAnswer note) {}

    /** @param contentHash SHA-256 */
    public record Evidence(
            String id,
            EvidenceOrigin origin,
            String originName,
            String contentHash,
            String measureId,
            NoteAnswer note) {}

    /** 当场纠正. */
    public record Correction(Category matter, String matterName, NoteAnswer note) {}

    /** @param approved null before somebody else looked at it */
    public record Findings(
            int round, List<Finding> findings, NoteAnswer drafted, Boolean approved, NoteAnswer reviewed) {}

    /** One finding with what proves it and what it breaks. */
    public record Finding(
            int ordinal,
            FindingNature nature,
            String natureName,
            Category matter,
            String matterName,
            boolean major,
            List<String> evidenceIds,
            List<String> provisions) {}

    static InquiryAnswer of(CaseInquiry inquiry, CaseReading reading) {
        var words = reading.words();
        return new InquiryAnswer(
                inquiry.explanations().stream()
                        .map(one -> new Explanation(one.late(), reading.note(one.note())))
                        .toList(),
                inquiry.measures().stream()
                        .map(one -> new Measure(
                                one.id(), one.kind(), words.name(one.kind()), one.heldOn(), reading.note(one.note())))
                        .toList(),
                inquiry.evidence().stream()
                        .map(one -> new Evidence(
                                one.id(),
                                one.origin(),
                                words.name(one.origin()),
                                one.contentHash(),
                                one.measureId(),
                                reading.note(one.note())))
                        .toList(),
                inquiry.corrections().stream()
                        .map(one ->
                                new Correction(one.matter(), words.nameOrNull(one.matter()), reading.note(one.note())))
                        .toList(),
                inquiry.rounds().stream().map(round -> findings(round, reading)).toList());
    }

    private static Findings findings(CaseInquiry.FindingsRound round, CaseReading reading) {
        return new Findings(
                round.round(),
                round.findings().stream()
                        .map(finding -> finding(finding, reading.words()))
                        .toList(),
                reading.note(round.drafted()),
                round.approved(),
                reading.note(round.reviewed()));
    }

    private static Finding finding(CaseFinding finding, Words words) {
        return new Finding(
                finding.ordinal(),
                finding.nature(),
                words.name(finding.nature()),
                finding.matter(),
                words.nameOrNull(finding.matter()),
                finding.major(),
                finding.evidenceIds(),
                finding.provisions());
    }
}
