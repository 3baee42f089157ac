package org.yuheng.query.operation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.platform.log.LogPosition;
import org.yuheng.platform.log.LogPositions;
import org.yuheng.query.index.SearchIndex;
import org.yuheng.query.view.MongoView;
import org.yuheng.query.view.View;
import org.yuheng.query.view.ViewRebuilds;

/** Looks over all views of this node. */
public final class ViewBoard {
    private final List<MongoView<?>> documentViews;
    private final List<SearchIndex<?>> indexes;
    private final DeadLetters deadLetters;
    private final LogPositions log;
    private final ViewRebuilds rebuilds;

    public ViewBoard(
            List<MongoView<?>> documentViews,
            List<SearchIndex<?>> indexes,
            DeadLetters deadLetters,
            LogPositions log,
            ViewRebuilds rebuilds) {
        this.documentViews = List.copyOf(documentViews);
        this.indexes = List.copyOf(indexes);
        this.deadLetters = deadLetters;
        this.log = log;
        this.rebuilds = rebuilds;
    }

    /** @throws DomainError {@code NOT_FOUND}, {@code VIEW_ON_OTHER_NODES} */
    ViewStatus beginRebuild(String view) {
        index(view).ifPresentOrElse(SearchIndex::beginRebuild, () -> rebuilds.begin(view));
        return status(view);
    }

    /** @throws DomainError {@code NOT_FOUND} */
    ViewStatus cancelRebuild(String view) {
        index(view).ifPresentOrElse(SearchIndex::cancelRebuild, () -> rebuilds.cancel(view));
        return status(view);
    }

    private Optional<SearchIndex<?>> index(String view) {
        return indexes.stream().filter(index -> index.name().equals(view)).findFirst();
    }

    private ViewStatus status(String view) {
        return all().stream()
                .filter(status -> status.view().equals(view))
                .findFirst()
                .orElseThrow();
    }

    List<ViewStatus> all() {
        var head = log.head();
        return Stream.concat(
                        documentViews.stream().map(view -> status(view, head)),
                        indexes.stream().map(index -> status(index, head)))
                .toList();
    }

    /** How far the index is behind that is furthest behind. */
    long lagOfIndexes() {
        var head = log.head();
        return indexes.stream().mapToLong(index -> lag(index, head)).max().orElse(0);
    }

    boolean hasGroup(String group) {
        return documentViews.stream().anyMatch(view -> view.group().equals(group));
    }

    long lag(View view) {
        return lag(view, log.head());
    }

    private ViewStatus status(MongoView<?> documents, LogPosition head) {
        var view = documents.view();
        var state = view.isInError()
                ? ViewStatus.State.FAILING
                : view.isRunning() ? ViewStatus.State.RUNNING : ViewStatus.State.STOPPED;
        return new ViewStatus(
                documents.group(),
                state,
                position(view),
                lag(view, head),
                deadLetters.count(documents.group()),
                0,
                0,
                rebuilds.progress(documents.group()).orElse(null));
    }

    private ViewStatus status(SearchIndex<?> index, LogPosition head) {
        var state = index.isHealthy()
                ? ViewStatus.State.RUNNING
                : index.isRunning() ? ViewStatus.State.FAILING : ViewStatus.State.STOPPED;
        boolean open = state == ViewStatus.State.RUNNING;
        return new ViewStatus(
                index.name(),
                state,
                position(index),
                lag(index, head),
                0,
                open ? index.broken() : 0,
                open ? index.textOwed() : 0,
                index.rebuildProgress(head).orElse(null));
    }

    private static String position(View view) {
        return Optional.of(view.reached())
                .filter(reached -> !reached.equals(LogPosition.START))
                .map(LogPosition::toString)
                .orElse(null);
    }

    private static long lag(View view, LogPosition head) {
        return Math.max(0, head.index() - view.reached().index());
    }
}
