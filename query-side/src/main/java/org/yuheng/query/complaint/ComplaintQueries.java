package org.yuheng.query.complaint;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yuheng.kernel.calendar.WorkingCalendar;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.time.LegalClock;
import org.yuheng.query.view.MongoView;
import org.yuheng.query.view.Patience;
import org.yuheng.query.words.Words;

/** Answers what one complaint is and how it came there, within the right of whoever asks. */
public final class ComplaintQueries {
    private final MongoView<ComplaintDocument> details;
    private final MongoView<BiographyDocument> biographies;
    private final Patience patience;
    private final Displays displays;
    private final LegalClock legalTime;

    public ComplaintQueries(
            MongoView<ComplaintDocument> details,
            MongoView<BiographyDocument> biographies,
            Patience patience,
            Displays displays,
            LegalClock legalTime) {
        this.details = details;
        this.biographies = biographies;
        this.patience = patience;
        this.displays = displays;
        this.legalTime = legalTime;
    }

    /**
     * @param atLeast how fresh the answer must be
     * @throws DomainError {@code NOT_FOUND}, {@code VIEW_NOT_READY}
     */
    public ComplaintAnswer complaint(String id, Freshness atLeast, Person person, Locale locale) {
        var complaint = document(id, atLeast, person, Action.READ_COMPLAINT);
        var reach = Reach.of(person, Action.READ_COMPLAINT);
        var display = displays.of(List.of(complaint), person).get(id);
        return ComplaintAnswer.of(complaint, display, person, reach, legalTime.now(), Words.in(locale));
    }

    /**
     * What is known of a complaint, for whoever may do this to it.
     *
     * @throws DomainError {@code NOT_FOUND}, {@code VIEW_NOT_READY}
     */
    public ComplaintDocument document(String id, Freshness atLeast, Person person, Action action) {
        var reach = Reach.of(person, action);
        patience.awaitPosition(details.view(), atLeast.minPosition());
        var complaint = patience.find(details.view(), atLeast.minVersion(), () -> details.find(id))
                .orElseThrow(ComplaintQueries::notFound);
        reach.mustCover(complaint.subjectOfAccess(), complaint.organId());
        return complaint;
    }

    /** The same for the biography; accounts of staff are named to those only who supervise the region. */
    public List<BiographyAnswer> biography(String id, Freshness atLeast, Person person, Locale locale) {
        var reach = Reach.of(person, Action.READ_COMPLAINT);
        var words = Words.in(locale);
        return biography(id, atLeast, reach).steps().stream()
                .map(step -> reach.namesStaff()
                        ? BiographyAnswer.forStaff(step, words)
                        : BiographyAnswer.forComplainant(step, words))
                .toList();
    }

    /** For whom it waited in all, and whose turn it is now. */
    public BiographySummary summary(String id, Freshness atLeast, Person person, Locale locale) {
        var biography = biography(id, atLeast, Reach.of(person, Action.READ_COMPLAINT));
        return BiographySummary.of(biography, legalTime.now(), WorkingCalendar.published(), Words.in(locale));
    }

    private BiographyDocument biography(String id, Freshness atLeast, Reach reach) {
        patience.awaitPosition(biographies.view(), atLeast.minPosition());
        var biography = patience.find(biographies.view(), atLeast.minVersion(), () -> biographies.find(id))
                .orElseThrow(ComplaintQueries::notFound);
        reach.mustCover(biography.subjectOfAccess(), biography.organId());
        return biography;
    }

    private static DomainError notFound() {
        return new DomainError(ErrorCode.NOT_FOUND, Map.of());
    }
}
