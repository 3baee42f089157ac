package org.yuheng.query.operation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.yuheng.platform.web.Faults;

/**
 * Says whether the views of this node can be relied on. A node begins as out of service and is ready once its indexes have
 * caught up; after that a large lag is a warning, as the backlog of an import is no reason to send people away.
 */
final class ViewHealth implements HealthIndicator {
    /** Works, but somebody should look; still 200 over HTTP. */
    static final Status WARNING = new Status("WARNING");

    /** Places in the log that an index may be behind when the node begins to serve. */
    static final long READY_LAG = 500;

    private final ViewBoard board;
    private volatile boolean hasBeenReady;

    ViewHealth(ViewBoard board) {
        this.board = board;
    }

    @Override
    public Health health() {
        try {
            var views = board.all();
            return Health.status(status(views)).withDetails(details(views)).build();
        } catch (RuntimeException unknown) {
            return Health.down()
                    .withDetail("failure", unknown.getClass().getSimpleName())
                    .withDetail("place", Faults.placeOf(unknown))
                    .build();
        }
    }

    private Status status(List<ViewStatus> views) {
        if (views.stream().anyMatch(view -> view.state() != ViewStatus.State.RUNNING)) {
            return Status.DOWN;
        }
        hasBeenReady |= board.lagOfIndexes() <= READY_LAG;
        if (!hasBeenReady) {
            return Status.OUT_OF_SERVICE;
        }
        boolean attention = views.stream().anyMatch(view -> view.needsAttention() || view.lag() > READY_LAG);
        return attention ? WARNING : Status.UP;
    }

    private static Map<String, Object> details(List<ViewStatus> views) {
        var details = new LinkedHashMap<String, Object>();
        for (var view : views) {
            var facts = new LinkedHashMap<String, Object>();
            facts.put("state", view.state());
            facts.put("lag", view.lag());
            facts.put("deadLetters", view.deadLetters());
            facts.put("broken", view.broken());
            facts.put("textOwed", view.textOwed());
            details.put(view.view(), facts);
        }
        return details;
    }
}
