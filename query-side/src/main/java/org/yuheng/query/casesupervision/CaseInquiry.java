package org.yuheng.query.casesupervision;

import java.time.LocalDate;
import java.util.List;
import org.yuheng.kernel.casesupervision.CaseFinding;
import org.yuheng.kernel.casesupervision.EvidenceOrigin;
import org.yuheng.kernel.casesupervision.MeasureKind;
import org.yuheng.kernel.complaint.Category;

/**
 * What was done to find out, and what was found.
 *
 * @param rounds drafts of the findings, the latest last
 */
public record CaseInquiry(
        List<Explanation> explanations,
        List<Measure> measures,
        List<Evidence> evidence,
        List<OnSpotCorrection> corrections,
        List<FindingsRound> rounds) {
    static final CaseInquiry NONE = new CaseInquiry(List.of(), List.of(), List.of(), List.of(), List.of());

    public CaseInquiry {
        explanations = explanations == null ? List.of() : List.copyOf(explanations);
        measures = measures == null ? List.of() : List.copyOf(measures);
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
        corrections = corrections == null ? List.of() : List.copyOf(corrections);
        rounds = rounds == null ? List.of() : List.copyOf(rounds);
    }

    /** 说明情况. */
    public record Explanation(boolean late, CaseNote note) {}

    /** 《行政执法监督条例》第二十二条. */
    public record Measure(String id, MeasureKind kind, LocalDate heldOn, CaseNote note) {}

    /**
     * A piece of the file.
     *
     * @param contentHash SHA-256, hexadecimal
     * @param measureId measure that brought it, or null
     */
    public record Evidence(String id, EvidenceOrigin origin, String contentHash, String measureId, CaseNote note) {}

    /** 当场纠正. */
    public record OnSpotCorrection(Category matter, CaseNote note) {}

    /**
     * One draft of the findings.
     *
     * @param approved null before somebody else looked at it
     */
    public record FindingsRound(
            int round, List<CaseFinding> findings, CaseNote drafted, Boolean approved, CaseNote reviewed) {
        public FindingsRound {
            findings = findings == null ? List.of() : List.copyOf(findings);
        }

        FindingsRound reviewed(boolean agreed, CaseNote note) {
            return new FindingsRound(round, findings, drafted, agreed, note);
        }
    }

    /** What was ascertained and approved; empty before that, and where there is no violation. */
    public List<CaseFinding> approvedFindings() {
        return !rounds.isEmpty() && Boolean.TRUE.equals(rounds.getLast().approved())
                ? rounds.getLast().findings()
                : List.of();
    }
}
