package org.yuheng.query.triage;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yuheng.kernel.calendar.LegalDay;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.time.LegalClock;
import org.yuheng.platform.vault.VaultReader;
import org.yuheng.platform.web.Faults;
import org.yuheng.query.complaint.ComplaintDocument;
import org.yuheng.query.complaint.Freshness;
import org.yuheng.query.complaint.Places;
import org.yuheng.query.complaint.Reach;
import org.yuheng.query.search.SimilarSearch;
import org.yuheng.query.words.Words;

/** Answers what a complaint suggests, and which ones are like it, to whoever may triage it. */
final class TriageQueries {
    private static final Logger LOG = LoggerFactory.getLogger(TriageQueries.class);
    private static final int SIMILAR_IN_TRIAGE = 5;
    private static final int SECONDS_TO_RETRY = 1;

    private final OneComplaint complaints;
    private final VaultReader vault;
    private final SimilarSearch search;
    private final OfficeBook offices;
    private final Triage triage;
    private final LegalClock legalTime;

    /** A complaint as it stands, for whoever may do this to it. */
    @FunctionalInterface
    interface OneComplaint {
        /** @throws DomainError {@code NOT_FOUND}, {@code VIEW_NOT_READY} */
        ComplaintDocument document(String id, Freshness atLeast, Person person, Action action);
    }

    TriageQueries(
            OneComplaint complaints,
            VaultReader vault,
            SimilarSearch search,
            OfficeBook offices,
            Triage triage,
            LegalClock legalTime) {
        this.complaints = complaints;
        this.vault = vault;
        this.search = search;
        this.offices = offices;
        this.triage = triage;
        this.legalTime = legalTime;
    }

    /** @throws DomainError {@code NOT_FOUND}, {@code VIEW_NOT_READY}, {@code STORE_UNREACHABLE} */
    TriageAnswer triage(String id, Freshness atLeast, Person person, Locale locale) {
        var complaint = complaints.document(id, atLeast, person, Action.READ_TRIAGE);
        var text = text(complaint);
        var words = Words.in(locale);
        var stated = Places.find(complaint.regionCode()).orElse(null);
        var proposals = triage.of(
                Passage.of(complaint.subject(), text), new Facts(stated, LegalDay.dateOf(complaint.receivedAt())));
        var similar = similar(complaint, text, person).stream()
                .limit(SIMILAR_IN_TRIAGE)
                .map(one -> SimilarAnswer.item(one, words))
                .toList();
        return new TriageAnswer(
                complaint.id(),
                complaint.version(),
                Dictionaries.published().version(),
                Dictionaries.published().source(),
                words.text("triage.note"),
                legalTime.now(),
                TriageAnswer.stated(complaint),
                TriageAnswer.categories(proposals, words),
                TriageAnswer.enforcement(proposals, words),
                TriageAnswer.organs(proposals, stated, offices.now(), words),
                TriageAnswer.regions(proposals, words),
                TriageAnswer.urgency(proposals, words),
                similar);
    }

    /** The same errors. */
    SimilarAnswer similar(String id, int size, Freshness atLeast, Person person, Locale locale) {
        var complaint = complaints.document(id, atLeast, person, Action.READ_TRIAGE);
        return SimilarAnswer.of(similar(complaint, text(complaint), person), size, Words.in(locale));
    }

    private List<SimilarComplaints.Similar> similar(ComplaintDocument complaint, String text, Person person) {
        var reach = Reach.of(person, Action.READ_TRIAGE);
        return SimilarComplaints.of(complaint, search.candidates(complaint, text, SimilarComplaints.LEAST_TEXT, reach));
    }

    /** Of an erased complaint the scrubbed subject is all there is. */
    private String text(ComplaintDocument complaint) {
        try {
            return vault.searchableText(List.of(complaint.id())).getOrDefault(complaint.id(), complaint.subject());
        } catch (RuntimeException silent) {
            LOG.warn("the vault does not answer, nothing is proposed: {}", Faults.placeOf(silent));
            throw new DomainError(ErrorCode.STORE_UNREACHABLE, Map.of("seconds", SECONDS_TO_RETRY));
        }
    }
}
