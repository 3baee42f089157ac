package org.yuheng.query.index;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yuheng.platform.log.LogPosition;
import org.yuheng.platform.web.Faults;
import org.yuheng.query.view.RebuildProgress;
import org.yuheng.query.view.ViewDocument;

/**
 * The next generation of the index, fed from the first event on by a thread of its own while the present one serves. Once
 * it has caught up, that one's thread takes it over; until then it goes on following the log.
 */
final class IndexRebuild<D extends ViewDocument> {
    private static final Logger LOG = LoggerFactory.getLogger(IndexRebuild.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final IndexFolder<D> folder;
    private final Indexer<D> indexer;
    private final EventStore events;
    private final Clock machine;
    private final Instant since;
    private final SearchProgress progress = new SearchProgress();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private LuceneIndex<D> index;
    private volatile SearchFeed<D> feed;
    private Thread thread;

    IndexRebuild(IndexFolder<D> folder, Indexer<D> indexer, EventStore events, Clock machine) {
        this.folder = folder;
        this.indexer = indexer;
        this.events = events;
        this.machine = machine;
        this.since = machine.instant();
    }

    /** The next generation with all that belongs to it, for its new owner. */
    record Next<D extends ViewDocument>(LuceneIndex<D> index, SearchFeed<D> feed, SearchProgress progress) {}

    void start() {
        thread = Thread.ofPlatform().name("search-index-rebuild").start(this::run);
    }

    private void run() {
        while (isWanted()) {
            try {
                build();
            } catch (IOException | RuntimeException failed) {
                LOG.warn("the rebuild of the search index tries again: {}", Faults.placeOf(failed));
                progress.failed(failed.getClass().getSimpleName());
                pause();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void build() throws IOException, InterruptedException {
        if (index == null || index.isBroken()) {
            index = folder.openNext();
            feed = new SearchFeed<>(index, indexer, progress, machine);
            progress.seen(index.committed());
        }
        try (var stream = events.openStream(feed.applied())) {
            while (isWanted()) {
                feed.round(stream);
            }
        }
    }

    private boolean isWanted() {
        return stopped.getCount() > 0;
    }

    private void pause() {
        try {
            stopped.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether searches in it would see everything up to this place. */
    boolean hasCaughtUpWith(LogPosition place) {
        return feed != null
                && progress.failure() == null
                && SearchIndex.placeOf(progress.seen()).index() >= place.index();
    }

    /** Ends the thread and gives away what it built, seen and safe from a crash. */
    Next<D> handOver() throws IOException {
        end();
        feed.commit();
        return new Next<>(index, feed, progress);
    }

    /** What has been built stays, and is gone on with at the next start. */
    void stop() {
        end();
        try {
            if (index != null) {
                feed.commit();
                index.close();
            }
        } catch (IOException | RuntimeException failed) {
            LOG.warn("the rebuild of the search index ends without a last commit: {}", Faults.placeOf(failed));
        }
    }

    /** Stops for good; nothing of it is left. */
    void abandon() {
        end();
        try {
            if (index != null) {
                index.close();
            }
            folder.dropNext();
        } catch (IOException | RuntimeException failed) {
            LOG.warn("the rebuild of the search index is not cleared away: {}", Faults.placeOf(failed));
        }
    }

    private void end() {
        stopped.countDown();
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    RebuildProgress progress(LogPosition head) {
        long reached = Math.max(0, SearchIndex.placeOf(progress.seen()).index());
        return RebuildProgress.of(since, machine.instant(), reached, head.index(), progress.failure() != null);
    }
}
