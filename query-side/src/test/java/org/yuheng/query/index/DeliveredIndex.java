package org.yuheng.query.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.json.JacksonSerializer;
import org.yuheng.platform.axon.EventMapper;
import org.yuheng.query.view.ViewDocument;

/** An index of any kind without its thread: batches go in, and what is there can be looked at term by term. */
public final class DeliveredIndex<D extends ViewDocument> {
    private static final JacksonSerializer SERIALIZER =
            JacksonSerializer.builder().objectMapper(EventMapper.create()).build();

    private final Indexing<D> indexing;
    private final Indexer<D> indexer;
    private LuceneIndex<D> index;

    public DeliveredIndex(Indexing<D> indexing) {
        this.indexing = indexing;
        this.indexer = new Indexer<>(
                id -> {
                    throw new IllegalStateException("nothing is broken here");
                },
                indexing);
    }

    public void deliver(List<DomainEventMessage<?>> batch) {
        try {
            indexer.apply(index, batch);
            if (batch.hashCode() % 2 == 0) {
                index.refresh();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public Map<String, String> dump() {
        try {
            index.refresh();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return IndexDump.of(index);
    }

    public void empty() {
        try {
            close();
            var folder = Files.createTempDirectory("index");
            folder.toFile().deleteOnExit();
            index = new IndexFolder<>(folder, SERIALIZER, indexing).open();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public void close() {
        try {
            if (index != null) {
                index.close();
                index = null;
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
