package org.yuheng.query.operation;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.yuheng.query.index.SearchIndex;
import org.yuheng.query.view.BatchFold;
import org.yuheng.query.view.MongoView;

/** What monitoring watches: how far behind each view is, what it has taken, what it could not take. */
final class ViewMeters implements MeterBinder {
    private final List<MongoView<?>> documentViews;
    private final List<SearchIndex<?>> indexes;
    private final ViewBoard board;
    private final DeadLetters deadLetters;

    ViewMeters(
            List<MongoView<?>> documentViews, List<SearchIndex<?>> indexes, ViewBoard board, DeadLetters deadLetters) {
        this.documentViews = List.copyOf(documentViews);
        this.indexes = List.copyOf(indexes);
        this.board = board;
        this.deadLetters = deadLetters;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        for (var view : documentViews) {
            lag(meters, view.group(), () -> board.lag(view.view()));
            events(meters, view.group(), view.fold(), BatchFold::events);
            Gauge.builder("yuheng.deadletters", () -> deadLetters.count(view.group()))
                    .description("events that a view could not take")
                    .tag("group", view.group())
                    .register(meters);
        }
        indexes.forEach(index -> bind(meters, index));
    }

    private void bind(MeterRegistry meters, SearchIndex<?> index) {
        lag(meters, index.name(), () -> board.lag(index));
        events(meters, index.name(), index, SearchIndex::events);
        Gauge.builder("yuheng.view.broken", index, SearchIndex::broken)
                .description("entries of an index that could not be brought up to date")
                .tag("view", index.name())
                .register(meters);
    }

    private static void lag(MeterRegistry meters, String view, Supplier<Number> lag) {
        Gauge.builder("yuheng.view.lag", lag)
                .description("places that the event log is ahead of a view")
                .tag("view", view)
                .register(meters);
    }

    private static <T> void events(MeterRegistry meters, String view, T counted, ToDoubleFunction<T> events) {
        FunctionCounter.builder("yuheng.view.events", counted, events)
                .description("events that a view has taken, repeats included")
                .tag("view", view)
                .register(meters);
    }
}
