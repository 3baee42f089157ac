package org.yuheng.query.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.query.complaint.ComplaintDetailProjector;
import org.yuheng.query.complaint.ComplaintDocument;
import org.yuheng.query.complaint.ComplaintFold;
import org.yuheng.query.support.MongoProjectionHarness;
import org.yuheng.query.support.Story;

/** The guard in front of every write. */
class GuardedCollectionTest {
    private final MongoProjectionHarness<ComplaintDocument> mongo = new MongoProjectionHarness<>(
            ComplaintDetailProjector.GROUP,
            ComplaintDocument.class,
            ComplaintEvent.class,
            ComplaintFold::apply,
            ComplaintDetailProjector::new);
    private final GuardedCollection<ComplaintDocument> documents = mongo.view().documents();
    private final Story story =
            new Story("one").received().screeningStarted().accepted().identityRead();

    @AfterEach
    void close() {
        mongo.close();
    }

    @Test
    void anEarlierVersionNeverTakesThePlaceOfALaterOne() {
        documents.write(List.of(new Change<>(null, version(3))));

        documents.write(List.of(new Change<>(null, version(1))));
        documents.write(List.of(new Change<>(version(1), version(2))));

        assertThat(documents.find("one")).contains(version(3));
    }

    @Test
    void aDocumentComesBackAsItWasWritten() {
        documents.write(List.of(new Change<>(null, version(4))));

        assertThat(documents.find("one")).contains(version(4));
    }

    @Test
    void whatWasFoldedOntoAStaleVersionIsRefused() {
        documents.write(List.of(new Change<>(null, version(2))));

        assertThatThrownBy(() -> documents.write(List.of(new Change<>(version(1), version(3)))))
                .isInstanceOf(ConcurrentChange.class);
        assertThat(documents.find("one")).contains(version(2));
    }

    @Test
    void whatWasFoldedOntoADocumentThatIsGoneIsRefused() {
        assertThatThrownBy(() -> documents.write(List.of(new Change<>(version(1), version(2)))))
                .isInstanceOf(ConcurrentChange.class);
    }

    private ComplaintDocument version(int version) {
        ComplaintDocument document = null;
        for (int i = 0; i < version; i++) {
            document = ComplaintFold.apply(document, story.events().get(i), i + 1L);
        }
        return document;
    }
}
