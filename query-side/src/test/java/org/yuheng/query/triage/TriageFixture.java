package org.yuheng.query.triage;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.query.complaint.ComplaintDocument;
import org.yuheng.query.complaint.ComplaintFold;
import org.yuheng.query.complaint.Freshness;
import org.yuheng.query.complaint.Reach;
import org.yuheng.query.support.EventLog;
import org.yuheng.query.support.SearchFixture;
import org.yuheng.query.support.Story;
import org.yuheng.query.support.TestRegister;
import org.yuheng.query.support.TestVault;

/** Triage over a real index with the published dictionaries. */
final class TriageFixture implements AutoCloseable {
    private static final Triage TRIAGE = new Triage(Dictionaries.published());

    private final Map<String, ComplaintDocument> documents = new HashMap<>();
    private final SearchFixture search;
    private final OfficeBook offices = new OfficeBook(new TestRegister(), TRIAGE);

    TriageFixture(Path folder) {
        search = new SearchFixture(folder, new EventLog(), new TestVault(), new TextProposing(TRIAGE));
    }

    SearchFixture search() {
        return search;
    }

    /**
     * @param story as far as it goes; a complaint that was only begun is received
     * @param statement goes to the vault behind the subject
     */
    TriageFixture tells(Story story, String subject, String statement) {
        search.vault().tells(story.id(), subject + "\n" + statement);
        if (story.events().isEmpty()) {
            story.subject(subject).received();
        }
        search.log().append(story);
        ComplaintDocument document = null;
        for (var event : story.events()) {
            document = ComplaintFold.apply(document, event, document == null ? 1 : document.version() + 1);
        }
        documents.put(story.id(), document);
        return this;
    }

    TriageFixture caughtUp() {
        search.caughtUp();
        return this;
    }

    TriageQueries queries() {
        return new TriageQueries(this::document, search.vault(), search.similar(), offices, TRIAGE, search.legalTime());
    }

    AgreementQueries agreement() {
        return new AgreementQueries(search.search(), search.index(), search.patience(), offices, search.legalTime());
    }

    private ComplaintDocument document(String id, Freshness atLeast, Person person, Action action) {
        var reach = Reach.of(person, action);
        var document = documents.get(id);
        if (document == null) {
            throw new DomainError(ErrorCode.NOT_FOUND, Map.of());
        }
        reach.mustCover(document.subjectOfAccess(), document.organId());
        return document;
    }

    @Override
    public void close() {
        search.close();
    }
}
