package org.yuheng.query.triage;

import org.yuheng.kernel.calendar.LegalDay;
import org.yuheng.query.complaint.ComplaintDocument;
import org.yuheng.query.complaint.Places;
import org.yuheng.query.search.Proposing;

/** What the index holds of proposals, so that they can be counted beside what people decided. */
final class TextProposing implements Proposing {
    private final Triage triage;

    TextProposing(Triage triage) {
        this.triage = triage;
    }

    @Override
    public String version() {
        return Dictionaries.published().version();
    }

    @Override
    public Proposed of(ComplaintDocument complaint, String text) {
        var stated = Places.find(complaint.regionCode()).orElse(null);
        var proposals = triage.of(
                Passage.of(complaint.subject(), text), new Facts(stated, LegalDay.dateOf(complaint.receivedAt())));
        return new Proposed(
                proposals.category().orElse(null),
                switch (proposals.matter().answer()) {
                    case YES -> true;
                    case NO -> false;
                    case UNSURE -> null;
                },
                OfficeKey.of(proposals, stated));
    }
}
