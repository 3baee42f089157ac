package org.yuheng.query.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.lucene.store.AlreadyClosedException;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.platform.log.LogPosition;
import org.yuheng.platform.web.Faults;
import org.yuheng.query.view.RebuildProgress;
import org.yuheng.query.view.View;
import org.yuheng.query.view.ViewDocument;

/**
 * The index of this node and the thread that keeps it up to date. After a crash it goes on from its last commit; events
 * between that and the crash are taken once more, which changes nothing. After a failure it tries again, ever more
 * patiently, from what is safe.
 */
public final class SearchIndex<D extends ViewDocument> implements View, SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(30);

    private final String name;
    private final IndexFolder<D> folder;
    private final EventStore events;
    private final Indexer<D> indexer;
    private final Clock machine;
    private volatile SearchProgress progress = new SearchProgress();
    private volatile LuceneIndex<D> index;
    /** For the writing thread only. */
    private boolean isDamaged;

    private final IndexGenerations<D> generations;
    private volatile long eventsOfFormerGenerations;
    private volatile Thread thread;
    private volatile CountDownLatch stopped = new CountDownLatch(0);

    /**
     * @param indexing what it holds
     * @param folder for this process and this index alone
     * @param node name of this process among its peers
     */
    public SearchIndex(
            Indexing<D> indexing, Path folder, String node, EventStore events, Serializer serializer, Clock machine) {
        this.name = indexing.name() + "@" + node;
        this.folder = new IndexFolder<>(folder, serializer, indexing);
        this.events = events;
        this.indexer = new Indexer<>(events::readEvents, indexing);
        this.machine = machine;
        this.generations = new IndexGenerations<>(this.folder, indexer, events, machine);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean hasSeen(LogPosition position) {
        boolean seen = position.isSeenBy(progress.seen());
        if (!seen) {
            progress.awaited();
        }
        return seen;
    }

    @Override
    public LogPosition reached() {
        return placeOf(progress.seen());
    }

    static LogPosition placeOf(TrackingToken token) {
        var lower = WrappedToken.unwrapLowerBound(token);
        return lower == null || lower.position().isEmpty()
                ? LogPosition.START
                : new LogPosition(lower.position().getAsLong());
    }

    /** Whether the thread lives and the last thing it tried has worked. */
    public boolean isHealthy() {
        var running = thread;
        return running != null && running.isAlive() && progress.failure() == null;
    }

    /** What keeps the index from going on, without what the events say; null when nothing does. */
    public String failure() {
        return progress.failure();
    }

    /** Entries that could not be brought up to date. */
    public int broken() {
        return search(searching -> searching.count(CommonField.BROKEN));
    }

    /** Entries whose text the vault did not tell yet. */
    public int textOwed() {
        return search(searching -> searching.count(CommonField.TEXT_OWED));
    }

    /** Events taken since the start, in whole batches. */
    public long events() {
        return eventsOfFormerGenerations + progress.events();
    }

    /** Begins to build the index anew beside this one, which goes on to serve; one that is under way goes on. */
    public void beginRebuild() {
        if (isRunning()) {
            generations.begin();
        }
    }

    /** Gives a rebuild up; without one nothing happens. */
    public void cancelRebuild() {
        generations.cancel();
    }

    /** How far a rebuild is. @param head place at which the log ends */
    public Optional<RebuildProgress> rebuildProgress(LogPosition head) {
        return generations.progress(head);
    }

    /** @throws DomainError {@code VIEW_NOT_READY} while the index is not open */
    public <T> T search(Function<LuceneIndex<D>, T> question) {
        var open = index;
        if (open == null) {
            throw notReady();
        }
        try {
            return question.apply(open);
        } catch (AlreadyClosedException reopening) {
            throw notReady();
        }
    }

    private static DomainError notReady() {
        return new DomainError(ErrorCode.VIEW_NOT_READY, Map.of("seconds", 1));
    }

    @Override
    public synchronized void start() {
        try {
            index = folder.open();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        progress.seen(index.committed());
        stopped = new CountDownLatch(1);
        generations.goOn();
        thread = Thread.ofPlatform().name(name).start(this::run);
    }

    @Override
    public synchronized void stop() {
        stopped.countDown();
        generations.stop();
        try {
            if (thread != null && !thread.join(LONGEST_STOP)) {
                LOG.warn("the search index does not stop; what it has not committed is read again at the next start");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        var running = thread;
        return running != null && running.isAlive();
    }

    private void run() {
        var feed = new SearchFeed<>(index, indexer, progress, machine);
        var pause = new GrowingPause();
        try {
            while (isWanted()) {
                long before = progress.events();
                try {
                    feed = usable(feed);
                    feed = follow(feed);
                } catch (IOException | RuntimeException failed) {
                    noted(failed);
                    stopped.await(pause.after(progress.events() > before).toMillis(), TimeUnit.MILLISECONDS);
                }
            }
            feed.commit();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException failed) {
            LOG.warn("the search index ends without a last commit: {}", Faults.placeOf(failed));
        } finally {
            close();
        }
    }

    private void noted(Exception failed) {
        LOG.warn("the search index tries again: {}", Faults.placeOf(failed));
        progress.failed(failed.getClass().getSimpleName());
        isDamaged |= LuceneIndex.isDamage(failed);
    }

    /** A failure of the log leaves the index as it is; one of the index itself takes it back to its last commit. */
    private SearchFeed<D> usable(SearchFeed<D> feed) throws IOException {
        if (!isDamaged && !index.isBroken()) {
            return feed;
        }
        close();
        index = isDamaged ? folder.openAnew() : folder.open();
        isDamaged = false;
        return new SearchFeed<>(index, indexer, progress, machine);
    }

    private boolean isWanted() {
        return stopped.getCount() > 0;
    }

    private SearchFeed<D> follow(SearchFeed<D> feed) throws IOException, InterruptedException {
        try (var stream = events.openStream(feed.applied())) {
            while (isWanted()) {
                feed.round(stream);
                var next = generations.next(placeOf(feed.applied()));
                if (next.isPresent()) {
                    return switchTo(next.get());
                }
            }
        }
        return feed;
    }

    /** Searches see the one or the other, and never less than before. */
    private SearchFeed<D> switchTo(IndexRebuild.Next<D> next) throws IOException {
        var former = index;
        eventsOfFormerGenerations += progress.events();
        index = next.index();
        progress = next.progress();
        former.close();
        generations.switched();
        LOG.info("the search index is read from its rebuild");
        return next.feed();
    }

    private void close() {
        try {
            index.close();
        } catch (IOException | RuntimeException failed) {
            LOG.warn("the search index does not close: {}", Faults.placeOf(failed));
        }
    }
}
