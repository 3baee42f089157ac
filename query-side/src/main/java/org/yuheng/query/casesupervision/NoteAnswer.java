package org.yuheng.query.casesupervision;

import java.time.Instant;
import org.yuheng.kernel.access.Actor;
import org.yuheng.query.complaint.ActorAnswer;
import org.yuheng.query.words.Words;

/** Who did something, and when; what was written about it is among the texts of the case. */
public record NoteAnswer(Instant at, ActorAnswer by) {
    /** Null for null. */
    static NoteAnswer of(CaseNote note, boolean namesStaff, Words words) {
        if (note == null) {
            return null;
        }
        var actor = note.by() == null ? Actor.CLOCK : note.by();
        return new NoteAnswer(
                note.at(),
                namesStaff ? ActorAnswer.withAccount(actor, words) : ActorAnswer.withoutAccount(actor, words));
    }
}
