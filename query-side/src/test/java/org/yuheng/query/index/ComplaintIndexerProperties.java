package org.yuheng.query.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.json.JacksonSerializer;
import org.yuheng.platform.axon.EventMapper;
import org.yuheng.query.complaint.ComplaintDocument;
import org.yuheng.query.search.ComplaintIndexing;
import org.yuheng.query.support.ProjectionHarness;
import org.yuheng.query.support.TestProposing;
import org.yuheng.query.support.TestVault;

/** The index, under any lawful lives and any delivery: the same states, and the same terms lead to them. */
class ComplaintIndexerProperties extends ProjectionHarness {
    private static final JacksonSerializer SERIALIZER =
            JacksonSerializer.builder().objectMapper(EventMapper.create()).build();

    private final TestVault vault =
            new TestVault().tells("complaint-0", "商户反映城管在金水路重复检查").tells("complaint-1", "对 5000 元罚款不服，处罚过重");
    private final Indexer<ComplaintDocument> indexer = new Indexer<>(
            id -> {
                throw new IllegalStateException("nothing is broken here");
            },
            new ComplaintIndexing(vault, new TestProposing()));
    private LuceneIndex<ComplaintDocument> index;

    @Property(tries = 10)
    void theIndexDoesNotDependOnHowTheEventsAreDelivered(@ForAll long seed) throws IOException {
        mustNotDependOnDelivery(seed);
        index.close();
        index = null;
    }

    @Override
    protected void deliver(List<DomainEventMessage<?>> batch) {
        try {
            indexer.apply(index, batch);
            if (batch.hashCode() % 2 == 0) {
                index.refresh();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    protected Map<String, ?> documents() {
        try {
            index.refresh();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return IndexDump.of(index);
    }

    @Override
    protected void empty() {
        try {
            if (index != null) {
                index.close();
            }
            Path folder = Files.createTempDirectory("index");
            folder.toFile().deleteOnExit();
            index = new IndexFolder<>(folder, SERIALIZER, new ComplaintIndexing(new TestVault(), new TestProposing()))
                    .open();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
