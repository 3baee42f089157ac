package org.yuheng.query.operation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yuheng.platform.log.LogPosition;
import org.yuheng.platform.log.LogPositions;
import org.yuheng.query.search.SearchIndex;
import org.yuheng.query.view.MongoView;
import org.yuheng.query.view.View;

/** Looks over all views of this node. */
public final class ViewBoard {
    private final List<MongoView<?>> documentViews;
    private final SearchIndex index;
    private final DeadLetters deadLetters;
    private final LogPositions log;

    public ViewBoard(List<MongoView<?>> documentViews, SearchIndex index, DeadLetters deadLetters, LogPositions log) {
        this.documentViews = List.copyOf(documentViews);
        this.index = index;
        this.deadLetters = deadLetters;
        this.log = log;
    }

    List<ViewStatus> all() {
        var head = log.head();
        return Stream.concat(documentViews.stream().map(view -> status(view, head)), Stream.of(statusOfIndex(head)))
                .toList();
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
                documents.group(), state, position(view), lag(view, head), deadLetters.count(documents.group()), 0, 0);
    }

    private ViewStatus statusOfIndex(LogPosition head) {
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
                open ? index.textOwed() : 0);
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
