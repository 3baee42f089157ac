package org.yuheng.query.casesupervision;

import java.util.List;
import org.yuheng.kernel.casesupervision.event.DigestReleased;
import org.yuheng.kernel.casesupervision.event.DigestWritten;
import org.yuheng.kernel.casesupervision.event.FollowUpDone;
import org.yuheng.kernel.casesupervision.event.FollowUpSet;
import org.yuheng.kernel.casesupervision.event.MoneyRecorded;

/** What remains to be done, what the case moved, and how it ends. Pure. */
final class AftermathFold {
    private AftermathFold() {}

    static CaseAftermath set(CaseAftermath before, FollowUpSet e) {
        var followUp = new CaseAftermath.FollowUp(
                e.followUpId(),
                e.kind(),
                e.responsibleId(),
                CaseNote.of(e.by(), e.at(), e.textRef()),
                null,
                null,
                null);
        return withFollowUps(before, Changed.with(before.followUps(), followUp));
    }

    static CaseAftermath done(CaseAftermath before, FollowUpDone e) {
        var note = CaseNote.of(e.by(), e.at(), e.textRef());
        return withFollowUps(
                before,
                Changed.where(
                        before.followUps(),
                        one -> one.id().equals(e.followUpId()),
                        one -> new CaseAftermath.FollowUp(
                                one.id(), one.kind(), one.responsibleId(), one.set(), e.late(), e.doneOn(), note)));
    }

    private static CaseAftermath withFollowUps(CaseAftermath before, List<CaseAftermath.FollowUp> followUps) {
        return new CaseAftermath(followUps, before.money(), before.closed(), before.digest());
    }

    static CaseAftermath counted(CaseAftermath before, MoneyRecorded e) {
        var money = new CaseAftermath.Money(e.kind(), e.fen(), CaseNote.of(e.by(), e.at(), e.textRef()));
        return new CaseAftermath(
                before.followUps(), Changed.with(before.money(), money), before.closed(), before.digest());
    }

    /** What is closed stands still no more. */
    static void closed(CaseDraft draft, CaseNote note) {
        draft.aftermath(before -> new CaseAftermath(before.followUps(), before.money(), note, before.digest()));
        draft.wider(WiderFold::goesOn);
    }

    /** A new text has to be released anew. */
    static CaseAftermath written(CaseAftermath before, DigestWritten e) {
        var digest = new CaseAftermath.Digest(CaseNote.of(e.by(), e.at(), e.textRef()), null);
        return new CaseAftermath(before.followUps(), before.money(), before.closed(), digest);
    }

    static CaseAftermath released(CaseAftermath before, DigestReleased e) {
        var digest = new CaseAftermath.Digest(before.digest().written(), CaseNote.of(e.by(), e.at(), null));
        return new CaseAftermath(before.followUps(), before.money(), before.closed(), digest);
    }
}
