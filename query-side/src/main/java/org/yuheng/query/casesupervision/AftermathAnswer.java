package org.yuheng.query.casesupervision;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.yuheng.kernel.casesupervision.FollowUpKind;
import org.yuheng.kernel.casesupervision.MoneyKind;

/**
 * What remains to be done, what the case moved, and how it ended; names in the language of the reader.
 *
 * @param money sums by kind, those that are not nothing
 * @param closed null while it is not
 */
public record AftermathAnswer(
        List<FollowUp> followUps, List<Money> money, NoteAnswer closed, CaseAftermath.Digest.State digest) {
    /** @param doneOn null while it is not done */
    public record FollowUp(
            String id,
            FollowUpKind kind,
            String kindName,
            String responsibleId,
            NoteAnswer set,
            Boolean late,
            LocalDate doneOn,
            NoteAnswer done) {}

    /** @param fen 分, 1/100 yuan */
    public record Money(MoneyKind kind, String kindName, long fen) {}

    static AftermathAnswer of(CaseAftermath aftermath, CaseReading reading) {
        var words = reading.words();
        return new AftermathAnswer(
                aftermath.followUps().stream()
                        .map(one -> new FollowUp(
                                one.id(),
                                one.kind(),
                                words.name(one.kind()),
                                one.responsibleId(),
                                reading.note(one.set()),
                                one.late(),
                                one.doneOn(),
                                reading.note(one.done())))
                        .toList(),
                Arrays.stream(MoneyKind.values())
                        .filter(kind -> aftermath.sum(kind) != 0)
                        .map(kind -> new Money(kind, words.name(kind), aftermath.sum(kind)))
                        .toList(),
                reading.note(aftermath.closed()),
                aftermath.digest().state());
    }
}
