package org.yuheng.query.casesupervision;

import java.util.List;
import org.yuheng.kernel.casesupervision.CaseSuspensionGround;
import org.yuheng.kernel.casesupervision.CirculationScope;
import org.yuheng.kernel.casesupervision.ClueKind;
import org.yuheng.kernel.casesupervision.ClueOutcome;
import org.yuheng.kernel.casesupervision.PersonnelKind;
import org.yuheng.query.complaint.Places;

/**
 * What reaches beyond the bureau and the organ; names in the language of the reader.
 *
 * @param listed 挂牌督办, or null
 * @param suspension null while it does not stand still
 */
public record WiderAnswer(
        NoteAnswer listed,
        List<Elevation> elevations,
        List<Partner> partners,
        List<Circular> circulars,
        List<NoteAnswer> publications,
        List<SuperiorNotice> superiorNotices,
        List<Suggestion> suggestions,
        List<Clue> clues,
        Suspension suspension) {
    /** 提级监督. */
    public record Elevation(String fromBureauId, String bureauId, NoteAnswer note) {}

    /** A bureau that takes part. */
    public record Partner(String id, String regionCode, String regionName, NoteAnswer note) {}

    /** 通报. */
    public record Circular(CirculationScope scope, String scopeName, NoteAnswer note) {}

    /** @param receiver registered organisation, or null */
    public record SuperiorNotice(String receiver, NoteAnswer note) {}

    /** @param adopted null while it is not decided */
    public record Suggestion(
            String id,
            PersonnelKind kind,
            String kindName,
            String receiver,
            NoteAnswer note,
            Boolean adopted,
            NoteAnswer decided) {}

    /** @param outcome null while there is none */
    public record Clue(
            String id,
            ClueKind kind,
            String kindName,
            String receiver,
            NoteAnswer transferred,
            NoteAnswer acknowledged,
            ClueOutcome outcome,
            String outcomeName,
            NoteAnswer result) {}

    /** 中止. */
    public record Suspension(CaseSuspensionGround ground, String groundName, NoteAnswer note) {}

    static WiderAnswer of(CaseWider wider, CaseReading reading) {
        return new WiderAnswer(
                reading.note(wider.listed()),
                wider.elevations().stream()
                        .map(one -> new Elevation(one.fromBureauId(), one.bureauId(), reading.note(one.note())))
                        .toList(),
                wider.partners().stream()
                        .map(one -> new Partner(
                                one.id(), one.region(), Places.name(one.region()), reading.note(one.note())))
                        .toList(),
                wider.circulars().stream()
                        .map(one ->
                                new Circular(one.scope(), reading.words().name(one.scope()), reading.note(one.note())))
                        .toList(),
                wider.publications().stream().map(reading::note).toList(),
                wider.superiorNotices().stream()
                        .map(one -> new SuperiorNotice(one.receiver(), reading.note(one.note())))
                        .toList(),
                wider.suggestions().stream()
                        .map(one -> suggestion(one, reading))
                        .toList(),
                wider.clues().stream().map(one -> clue(one, reading)).toList(),
                suspension(wider.suspension(), reading));
    }

    private static Suggestion suggestion(CaseWider.Suggestion one, CaseReading reading) {
        return new Suggestion(
                one.id(),
                one.kind(),
                reading.words().name(one.kind()),
                one.receiver(),
                reading.note(one.note()),
                one.adopted(),
                reading.note(one.decided()));
    }

    private static Clue clue(CaseWider.Clue one, CaseReading reading) {
        return new Clue(
                one.id(),
                one.kind(),
                reading.words().name(one.kind()),
                one.receiver(),
                reading.note(one.transferred()),
                reading.note(one.acknowledged()),
                one.outcome(),
                reading.words().nameOrNull(one.outcome()),
                reading.note(one.result()));
    }

    private static Suspension suspension(CaseWider.Suspension one, CaseReading reading) {
        return one == null
                ? null
                : new Suspension(one.ground(), reading.words().name(one.ground()), reading.note(one.note()));
    }
}
