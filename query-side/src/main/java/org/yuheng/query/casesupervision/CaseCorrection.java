package org.yuheng.query.casesupervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yuheng.kernel.casesupervision.DecisionGround;
import org.yuheng.kernel.casesupervision.ObjectionOutcome;
import org.yuheng.kernel.rule.ClockKind;

/**
 * What the organ did with the papers, and what followed.
 *
 * @param rectification rounds of the letters and opinions
 * @param execution rounds of the decision
 * @param missed periods that ended without a report
 */
public record CaseCorrection(
        List<Objection> objections,
        List<Round> rectification,
        List<Round> execution,
        List<Decision> decisions,
        List<MissedPeriod> missed) {
    static final CaseCorrection NONE = new CaseCorrection(List.of(), List.of(), List.of(), List.of(), List.of());

    public CaseCorrection {
        objections = objections == null ? List.of() : List.copyOf(objections);
        rectification = rectification == null ? List.of() : List.copyOf(rectification);
        execution = execution == null ? List.of() : List.copyOf(execution);
        decisions = decisions == null ? List.of() : List.copyOf(decisions);
        missed = missed == null ? List.of() : List.copyOf(missed);
    }

    /** @param outcome null while it is not answered */
    public record Objection(
            String id, String paperId, boolean late, CaseNote raised, ObjectionOutcome outcome, CaseNote answered) {
        boolean isOpen() {
            return outcome == null;
        }
    }

    /**
     * A report and what became of it.
     *
     * @param proposed who looked and says whether it is done; null before that
     * @param proposedFulfilled what that person says
     * @param accepted null while it is not decided
     */
    public record Round(
            int round,
            boolean late,
            CaseNote reported,
            CaseNote proposed,
            Boolean proposedFulfilled,
            Boolean accepted,
            CaseNote decided) {
        static Round of(int round, boolean late, CaseNote reported) {
            return new Round(round, late, reported, null, null, null, null);
        }

        Round proposed(boolean fulfilled, CaseNote note) {
            return new Round(round, late, reported, note, fulfilled, accepted, decided);
        }

        Round decided(boolean fulfilled, CaseNote note) {
            return new Round(round, late, reported, proposed, proposedFulfilled, fulfilled, note);
        }
    }

    /** @param corrects null while the government has not decided */
    public record Decision(
            DecisionGround ground, String paperId, CaseNote proposed, Boolean corrects, CaseNote decided) {}

    /** @param at when it was noticed */
    public record MissedPeriod(String paperId, ClockKind clock, LocalDate dueOn, Instant at) {}

    /** One that waits for its answer. */
    public Optional<Objection> openObjection() {
        return objections.stream().filter(Objection::isOpen).findFirst();
    }

    long rejectedRounds() {
        return rectification.stream()
                .filter(round -> Boolean.FALSE.equals(round.accepted()))
                .count();
    }

    /** To have it corrected. */
    public boolean governmentDecided() {
        return decisions.stream().anyMatch(decision -> Boolean.TRUE.equals(decision.corrects()));
    }
}
