package org.yuheng.query.index;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.yuheng.query.view.ViewDocument;

/**
 * Carries events from the log into one open index until it is told to stop or something fails: takes what is there in
 * batches, lets searches see it soon, commits now and then. For one thread.
 */
final class SearchFeed<D extends ViewDocument> {
    private static final int BATCH = 1_000;
    private static final int MOST_UNSEEN = 20_000;
    private static final Duration REFRESH = Duration.ofMillis(100);
    private static final Duration REFRESH_WHILE_BEHIND = Duration.ofMillis(1_000);
    private static final Duration COMMIT = Duration.ofSeconds(3);
    private static final int DEBTS_AT_ONCE = 500;
    private static final long IDLE_MILLIS = 250;
    private static final long DIRTY_MILLIS = 20;

    private final LuceneIndex<D> index;
    private final Indexer<D> indexer;
    private final SearchProgress progress;
    private final Clock machine;
    private TrackingToken applied;
    private TrackingToken committed;
    private boolean dirty;
    private boolean behind;
    private Instant refreshedAt;
    private Instant committedAt;

    SearchFeed(LuceneIndex<D> index, Indexer<D> indexer, SearchProgress progress, Clock machine) {
        this.index = index;
        this.indexer = indexer;
        this.progress = progress;
        this.machine = machine;
        this.committed = index.committed();
        this.applied = committed;
        this.refreshedAt = machine.instant();
        this.committedAt = refreshedAt;
    }

    TrackingToken applied() {
        return applied;
    }

    /** One round: at most one batch, then what is due. Waits a little where there is nothing. */
    void round(BlockingStream<TrackedEventMessage<?>> events) throws IOException, InterruptedException {
        var batch = next(events);
        if (!batch.isEmpty()) {
            indexer.apply(index, batch);
            applied = batch.getLast().trackingToken();
            dirty = true;
            progress.applied(batch.size());
        }
        behind = batch.size() == BATCH;
        refreshIfDue();
        commitIfDue();
    }

    private List<TrackedEventMessage<?>> next(BlockingStream<TrackedEventMessage<?>> events)
            throws InterruptedException {
        var batch = new ArrayList<TrackedEventMessage<?>>();
        boolean more = events.hasNextAvailable((int) (dirty ? DIRTY_MILLIS : IDLE_MILLIS), TimeUnit.MILLISECONDS);
        while (more && batch.size() < BATCH) {
            batch.add(events.nextAvailable());
            more = events.hasNextAvailable();
        }
        return batch;
    }

    private void refreshIfDue() throws IOException {
        var pause = behind ? REFRESH_WHILE_BEHIND : REFRESH;
        boolean due = progress.isAwaited() && !behind || isOver(refreshedAt, pause) || index.unseen() >= MOST_UNSEEN;
        if (dirty && due) {
            refresh();
        }
    }

    private void refresh() throws IOException {
        index.refresh();
        refreshedAt = machine.instant();
        dirty = false;
        progress.seen(applied);
    }

    private void commitIfDue() throws IOException {
        if (!isOver(committedAt, COMMIT)) {
            return;
        }
        payDebts();
        if (applied != committed) {
            commit();
        }
        committedAt = machine.instant();
    }

    private void payDebts() throws IOException {
        var owing = index.flagged(CommonField.TEXT_OWED, DEBTS_AT_ONCE);
        if (!owing.isEmpty() && index.unseen() == 0) {
            indexer.payDebts(index, owing);
            refresh();
        }
    }

    /** Everything that has been applied, seen by searches and safe from a crash. */
    void commit() throws IOException {
        refresh();
        index.commit(applied);
        committed = applied;
    }

    private boolean isOver(Instant since, Duration pause) {
        return !machine.instant().isBefore(since.plus(pause));
    }
}
