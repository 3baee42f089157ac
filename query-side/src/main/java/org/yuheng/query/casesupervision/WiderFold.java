package org.yuheng.query.casesupervision;

import java.util.List;
import org.yuheng.kernel.casesupervision.event.CaseCirculated;
import org.yuheng.kernel.casesupervision.event.CaseElevated;
import org.yuheng.kernel.casesupervision.event.CaseJoined;
import org.yuheng.kernel.casesupervision.event.CaseListed;
import org.yuheng.kernel.casesupervision.event.CasePublished;
import org.yuheng.kernel.casesupervision.event.CaseSuspended;
import org.yuheng.kernel.casesupervision.event.ClueAcknowledged;
import org.yuheng.kernel.casesupervision.event.ClueResultRecorded;
import org.yuheng.kernel.casesupervision.event.ClueTransferred;
import org.yuheng.kernel.casesupervision.event.PersonnelDecided;
import org.yuheng.kernel.casesupervision.event.PersonnelSuggested;
import org.yuheng.kernel.casesupervision.event.SuperiorNotified;

/** What reaches beyond the bureau and the organ. Pure. */
final class WiderFold {
    private WiderFold() {}

    static CaseWider listed(CaseWider before, CaseListed e) {
        return new CaseWider(
                CaseNote.of(e.by(), e.at(), e.textRef()),
                before.elevations(),
                before.partners(),
                before.circulars(),
                before.publications(),
                before.superiorNotices(),
                before.suggestions(),
                before.clues(),
                before.suspension());
    }

    static CaseWider elevated(CaseWider before, CaseElevated e) {
        var elevation = new CaseWider.Elevation(
                e.fromBureauId(), e.bureauId(), e.bureauRegion(), CaseNote.of(e.by(), e.at(), e.textRef()));
        return new CaseWider(
                before.listed(),
                Changed.with(before.elevations(), elevation),
                before.partners(),
                before.circulars(),
                before.publications(),
                before.superiorNotices(),
                before.suggestions(),
                before.clues(),
                before.suspension());
    }

    static CaseWider joined(CaseWider before, CaseJoined e) {
        var partner = new CaseWider.Partner(e.partnerId(), e.partnerRegion(), CaseNote.of(e.by(), e.at(), e.textRef()));
        return new CaseWider(
                before.listed(),
                before.elevations(),
                Changed.with(before.partners(), partner),
                before.circulars(),
                before.publications(),
                before.superiorNotices(),
                before.suggestions(),
                before.clues(),
                before.suspension());
    }

    static CaseWider circulated(CaseWider before, CaseCirculated e) {
        var circular = new CaseWider.Circular(e.scope(), CaseNote.of(e.by(), e.at(), e.textRef()));
        return new CaseWider(
                before.listed(),
                before.elevations(),
                before.partners(),
                Changed.with(before.circulars(), circular),
                before.publications(),
                before.superiorNotices(),
                before.suggestions(),
                before.clues(),
                before.suspension());
    }

    static CaseWider published(CaseWider before, CasePublished e) {
        return new CaseWider(
                before.listed(),
                before.elevations(),
                before.partners(),
                before.circulars(),
                Changed.with(before.publications(), CaseNote.of(e.by(), e.at(), e.textRef())),
                before.superiorNotices(),
                before.suggestions(),
                before.clues(),
                before.suspension());
    }

    static CaseWider notified(CaseWider before, SuperiorNotified e) {
        var notice = new CaseWider.SuperiorNotice(e.receiver(), CaseNote.of(e.by(), e.at(), e.textRef()));
        return new CaseWider(
                before.listed(),
                before.elevations(),
                before.partners(),
                before.circulars(),
                before.publications(),
                Changed.with(before.superiorNotices(), notice),
                before.suggestions(),
                before.clues(),
                before.suspension());
    }

    static CaseWider suspended(CaseWider before, CaseSuspended e) {
        return withSuspension(before, new CaseWider.Suspension(e.ground(), CaseNote.of(e.by(), e.at(), e.textRef())));
    }

    static CaseWider goesOn(CaseWider before) {
        return withSuspension(before, null);
    }

    private static CaseWider withSuspension(CaseWider before, CaseWider.Suspension suspension) {
        return new CaseWider(
                before.listed(),
                before.elevations(),
                before.partners(),
                before.circulars(),
                before.publications(),
                before.superiorNotices(),
                before.suggestions(),
                before.clues(),
                suspension);
    }

    static CaseWider suggested(CaseWider before, PersonnelSuggested e) {
        var suggestion = new CaseWider.Suggestion(
                e.suggestionId(),
                e.kind(),
                e.receiver(),
                e.personRef(),
                CaseNote.of(e.by(), e.at(), e.textRef()),
                null,
                null);
        return withSuggestions(before, Changed.with(before.suggestions(), suggestion));
    }

    static CaseWider personnelDecided(CaseWider before, PersonnelDecided e) {
        var note = CaseNote.of(e.by(), e.at(), e.textRef());
        return withSuggestions(
                before,
                Changed.where(
                        before.suggestions(),
                        one -> one.id().equals(e.suggestionId()),
                        one -> new CaseWider.Suggestion(
                                one.id(), one.kind(), one.receiver(), one.personRef(), one.note(), e.adopted(), note)));
    }

    private static CaseWider withSuggestions(CaseWider before, List<CaseWider.Suggestion> suggestions) {
        return new CaseWider(
                before.listed(),
                before.elevations(),
                before.partners(),
                before.circulars(),
                before.publications(),
                before.superiorNotices(),
                suggestions,
                before.clues(),
                before.suspension());
    }

    static CaseWider transferred(CaseWider before, ClueTransferred e) {
        var clue = new CaseWider.Clue(
                e.clueId(), e.kind(), e.receiver(), CaseNote.of(e.by(), e.at(), e.textRef()), null, null, null);
        return withClues(before, Changed.with(before.clues(), clue));
    }

    static CaseWider acknowledged(CaseWider before, ClueAcknowledged e) {
        var note = CaseNote.of(e.by(), e.at(), null);
        return withClues(
                before,
                Changed.where(
                        before.clues(),
                        one -> one.id().equals(e.clueId()),
                        one -> new CaseWider.Clue(
                                one.id(),
                                one.kind(),
                                one.receiver(),
                                one.transferred(),
                                note,
                                one.outcome(),
                                one.result())));
    }

    static CaseWider resultRecorded(CaseWider before, ClueResultRecorded e) {
        var note = CaseNote.of(e.by(), e.at(), e.textRef());
        return withClues(
                before,
                Changed.where(
                        before.clues(),
                        one -> one.id().equals(e.clueId()),
                        one -> new CaseWider.Clue(
                                one.id(),
                                one.kind(),
                                one.receiver(),
                                one.transferred(),
                                one.acknowledged(),
                                e.outcome(),
                                note)));
    }

    private static CaseWider withClues(CaseWider before, List<CaseWider.Clue> clues) {
        return new CaseWider(
                before.listed(),
                before.elevations(),
                before.partners(),
                before.circulars(),
                before.publications(),
                before.superiorNotices(),
                before.suggestions(),
                clues,
                before.suspension());
    }
}
