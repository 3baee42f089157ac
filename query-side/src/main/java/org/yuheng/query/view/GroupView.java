package org.yuheng.query.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.yuheng.platform.log.LogPosition;

/**
 * A processing group whose documents lie in Mongo. Its segments may run on this node, which knows exactly how far they
 * are, or on others, whose stored tokens are read.
 */
public final class GroupView implements View {
    private static final double ALL = 1.0;
    private static final double ROUNDING = 1e-9;

    private final String group;
    private final Supplier<? extends StreamingEventProcessor> processor;
    private final StoredTokens tokens;

    public GroupView(String group, Supplier<? extends StreamingEventProcessor> processor, StoredTokens tokens) {
        this.group = group;
        this.processor = processor;
        this.tokens = tokens;
    }

    @Override
    public String name() {
        return group;
    }

    @Override
    public boolean hasSeen(LogPosition position) {
        if (position.equals(LogPosition.START)) {
            return true;
        }
        var reached = tokensOfAllSegments();
        return !reached.isEmpty() && reached.stream().allMatch(position::isSeenBy);
    }

    @Override
    public LogPosition reached() {
        return tokensOfAllSegments().stream()
                .map(GroupView::placeOf)
                .min(Comparator.comparingLong(LogPosition::index))
                .orElse(LogPosition.START);
    }

    /** Segments that run on this node at this moment, by number. */
    public Map<Integer, EventTrackerStatus> segmentsHere() {
        return Map.copyOf(processor().processingStatus());
    }

    /** Whether this node tries to run the group and cannot. */
    public boolean isInError() {
        return processor().isError() || segmentsHere().values().stream().anyMatch(EventTrackerStatus::isErrorState);
    }

    /** Whether every segment runs on this node. */
    public boolean isAllHere() {
        return isEverything(segmentsHere().values());
    }

    public boolean isRunning() {
        return processor().isRunning();
    }

    static LogPosition placeOf(TrackingToken token) {
        var lower = WrappedToken.unwrapLowerBound(token);
        return lower == null || lower.position().isEmpty()
                ? LogPosition.START
                : new LogPosition(lower.position().getAsLong());
    }

    private Collection<TrackingToken> tokensOfAllSegments() {
        var here = segmentsHere();
        List<TrackingToken> found = new ArrayList<>();
        here.values().forEach(status -> found.add(status.getTrackingToken()));
        if (!isEverything(here.values())) {
            tokens.of(group).forEach((segment, token) -> {
                if (!here.containsKey(segment)) {
                    found.add(token);
                }
            });
        }
        return found;
    }

    /** A segment with mask m takes one of m + 1 parts of the events. */
    private static boolean isEverything(Collection<EventTrackerStatus> segments) {
        double share = segments.stream()
                .mapToDouble(status -> ALL / (status.getSegment().getMask() + 1))
                .sum();
        return Math.abs(share - ALL) < ROUNDING;
    }

    private StreamingEventProcessor processor() {
        return processor.get();
    }
}
