package org.yuheng.query.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.json.JacksonSerializer;
import org.yuheng.platform.axon.EventMapper;
import org.yuheng.query.casesearch.CaseIndexing;
import org.yuheng.query.casesupervision.CaseDocument;
import org.yuheng.query.support.CaseStory;
import org.yuheng.query.support.ProjectionHarness;
import org.yuheng.query.support.Told;

/** The index of cases, under any lawful lives and any delivery: the same states and terms, of their papers too. */
class CaseIndexerProperties extends ProjectionHarness {
    private static final JacksonSerializer SERIALIZER =
            JacksonSerializer.builder().objectMapper(EventMapper.create()).build();
    private final Indexer<CaseDocument> indexer = new Indexer<>(
            id -> {
                throw new IllegalStateException("nothing is broken here");
            },
            new CaseIndexing());
    private LuceneIndex<CaseDocument> index;

    @Property(tries = 10)
    void theIndexDoesNotDependOnHowTheEventsAreDelivered(@ForAll long seed) throws IOException {
        mustNotDependOnDelivery(seed);
        index.close();
        index = null;
    }

    @Override
    protected List<? extends Told> stories(Random random) {
        return IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(i -> new CaseStory("case-" + i).wanderOn(random, 1 + random.nextInt(40)))
                .toList();
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
            index = new IndexFolder<>(folder, SERIALIZER, new CaseIndexing()).open();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
