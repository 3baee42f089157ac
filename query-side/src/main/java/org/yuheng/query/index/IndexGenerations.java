package org.yuheng.query.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.yuheng.platform.log.LogPosition;
import org.yuheng.query.view.RebuildProgress;
import org.yuheng.query.view.ViewDocument;

/** Whether a next generation of the index is being built, and when it is ready. */
final class IndexGenerations<D extends ViewDocument> {
    private final IndexFolder<D> folder;
    private final Indexer<D> indexer;
    private final EventStore events;
    private final Clock machine;
    private IndexRebuild<D> rebuild;

    IndexGenerations(IndexFolder<D> folder, Indexer<D> indexer, EventStore events, Clock machine) {
        this.folder = folder;
        this.indexer = indexer;
        this.events = events;
        this.machine = machine;
    }

    synchronized void begin() {
        if (rebuild == null) {
            rebuild = new IndexRebuild<>(folder, indexer, events, machine);
            rebuild.start();
        }
    }

    /** One that the end of the process cut off. */
    void goOn() {
        try {
            if (folder.hasNext()) {
                begin();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    synchronized void cancel() {
        if (rebuild != null) {
            rebuild.abandon();
            rebuild = null;
        }
    }

    synchronized void stop() {
        if (rebuild != null) {
            rebuild.stop();
        }
    }

    synchronized Optional<RebuildProgress> progress(LogPosition head) {
        return Optional.ofNullable(rebuild).map(running -> running.progress(head));
    }

    /** The next generation, once searches in it would see everything up to this place. */
    synchronized Optional<IndexRebuild.Next<D>> next(LogPosition place) throws IOException {
        return rebuild != null && rebuild.hasCaughtUpWith(place) ? Optional.of(rebuild.handOver()) : Optional.empty();
    }

    /** The former generation is closed, the next one is the index. */
    synchronized void switched() throws IOException {
        folder.switchToNext();
        rebuild = null;
    }
}
