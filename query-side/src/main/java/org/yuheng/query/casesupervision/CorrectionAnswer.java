package org.yuheng.query.casesupervision;

import java.util.List;
import org.yuheng.kernel.casesupervision.DecisionGround;
import org.yuheng.kernel.casesupervision.ObjectionOutcome;

/** What the organ did with the papers, and what followed; names in the language of the reader. */
public record CorrectionAnswer(
        List<Objection> objections, List<Round> rectification, List<Round> execution, List<Decision> decisions) {
    /** @param outcome null while it is not answered */
    public record Objection(
            String id,
            String paperId,
            boolean late,
            NoteAnswer raised,
            ObjectionOutcome outcome,
            String outcomeName,
            NoteAnswer answered) {}

    /**
     * A report and what became of it.
     *
     * @param proposed who says whether it is done; null before that, and for the organ
     * @param accepted null while it is not decided
     */
    public record Round(
            int round,
            boolean late,
            NoteAnswer reported,
            NoteAnswer proposed,
            Boolean proposedFulfilled,
            Boolean accepted,
            NoteAnswer decided) {}

    /** @param corrects null while the government has not decided */
    public record Decision(
            DecisionGround ground,
            String groundName,
            String paperId,
            NoteAnswer proposed,
            Boolean corrects,
            NoteAnswer decided) {}

    static CorrectionAnswer of(CaseCorrection correction, CaseReading reading) {
        var words = reading.words();
        return new CorrectionAnswer(
                correction.objections().stream()
                        .map(one -> new Objection(
                                one.id(),
                                one.paperId(),
                                one.late(),
                                reading.note(one.raised()),
                                one.outcome(),
                                words.nameOrNull(one.outcome()),
                                reading.note(one.answered())))
                        .toList(),
                correction.rectification().stream()
                        .map(round -> round(round, reading))
                        .toList(),
                correction.execution().stream()
                        .map(round -> round(round, reading))
                        .toList(),
                correction.decisions().stream()
                        .map(one -> new Decision(
                                one.ground(),
                                words.name(one.ground()),
                                one.paperId(),
                                reading.note(one.proposed()),
                                one.corrects(),
                                reading.note(one.decided())))
                        .toList());
    }

    private static Round round(CaseCorrection.Round round, CaseReading reading) {
        return new Round(
                round.round(),
                round.late(),
                reading.note(round.reported()),
                reading.note(round.proposed()),
                round.proposedFulfilled(),
                round.accepted(),
                reading.note(round.decided()));
    }
}
