package org.yuheng.query.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.serialization.json.JacksonSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.platform.axon.EventMapper;
import org.yuheng.query.complaint.ComplaintDocument;
import org.yuheng.query.search.ComplaintIndexing;
import org.yuheng.query.support.Deliveries;
import org.yuheng.query.support.Story;
import org.yuheng.query.support.TestProposing;
import org.yuheng.query.support.TestVault;

/** Batches of events worked into an open index. */
class IndexerTest {
    private final Story story = new Story("one").received().screeningStarted().accepted();
    private final List<DomainEventMessage<?>> events = Deliveries.messages(story);
    private final Indexer<ComplaintDocument> indexer = new Indexer<>(
            id -> DomainEventStream.of(events.stream()), new ComplaintIndexing(new TestVault(), new TestProposing()));

    @TempDir
    private Path folder;

    private LuceneIndex<ComplaintDocument> index;

    @BeforeEach
    void open() throws IOException {
        index = new IndexFolder<>(
                        folder,
                        JacksonSerializer.builder()
                                .objectMapper(EventMapper.create())
                                .build(),
                        new ComplaintIndexing(new TestVault(), new TestProposing()))
                .open();
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void aBrokenComplaintIsReadAnewFromItsFirstEventOnAtItsNextEvent() throws IOException {
        indexer.apply(index, events.subList(1, 2));
        assertThat(state().broken()).isTrue();

        indexer.apply(index, events.subList(2, 3));

        assertThat(state().broken()).isFalse();
        assertThat(state().document().stage()).isEqualTo(ComplaintStage.ACCEPTED);
        assertThat(state().document().version()).isEqualTo(3);
    }

    @Test
    void aBrokenComplaintStaysBrokenWhenTheSameEventComesTwice() throws IOException {
        indexer.apply(index, events.subList(1, 2));
        indexer.apply(index, events.subList(1, 2));

        assertThat(state().broken()).isTrue();
    }

    @Test
    void whatTheIndexDoesNotTakeIsPutInAsBroken() throws IOException {
        var immense = new Story("immense").about("o".repeat(40_000)).received();

        indexer.apply(index, Deliveries.messages(immense));
        index.refresh();

        assertThat(index.count(CommonField.BROKEN)).isEqualTo(1);
        assertThat(index.count(CommonField.SHOWN)).isZero();
    }

    @Test
    void anEventIsWorkedInThoughSearchesDoNotSeeTheOneBeforeYet() throws IOException {
        indexer.apply(index, events.subList(0, 1));
        indexer.apply(index, events.subList(1, 3));
        index.refresh();

        assertThat(index.count(CommonField.SHOWN)).isEqualTo(1);
        assertThat(state().document().version()).isEqualTo(3);
    }

    private Indexed<ComplaintDocument> state() throws IOException {
        return index.states(Set.of("one")).get("one");
    }
}
