package org.yuheng.query.view;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.platform.log.LogPositions;
import org.yuheng.platform.web.Faults;

/**
 * The rebuilds of this node: begun by an administrator, gone on with after a restart, switched over when they have caught
 * up. A view whose segments run on several nodes is not rebuilt from here.
 */
public final class ViewRebuilds implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ViewRebuilds.class);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    private final List<MongoView<?>> views;
    private final ViewStore store;
    private final EventStore events;
    private final LogPositions log;
    private final Clock machine;
    private final Supplier<EventProcessingConfiguration> processing;
    private final Map<String, ViewRebuild<?>> running = new ConcurrentHashMap<>();
    private ScheduledExecutorService watch;

    public ViewRebuilds(
            List<MongoView<?>> views,
            ViewStore store,
            EventStore events,
            LogPositions log,
            Clock machine,
            Supplier<EventProcessingConfiguration> processing) {
        this.views = List.copyOf(views);
        this.store = store;
        this.events = events;
        this.log = log;
        this.machine = machine;
        this.processing = processing;
    }

    /**
     * Begins to build the next generation of a view; one that is under way goes on.
     *
     * @throws DomainError {@code NOT_FOUND}, {@code VIEW_ON_OTHER_NODES}
     */
    public synchronized void begin(String group) {
        var view = view(group);
        if (running.containsKey(group)) {
            return;
        }
        if (!view.view().isAllHere()) {
            throw new DomainError(ErrorCode.VIEW_ON_OTHER_NODES, Map.of("view", group));
        }
        int next = store.generations().current(group) + 1;
        store.dropGeneration(group, next, group + ".rebuild");
        store.generations().begin(group, next, machine.instant());
        goOn(view);
    }

    /** Gives a rebuild up; without one nothing happens. @throws DomainError {@code NOT_FOUND} */
    public synchronized void cancel(String group) {
        view(group);
        var rebuild = running.get(group);
        if (rebuild != null && rebuild.abandon()) {
            running.remove(group);
        }
    }

    public Optional<RebuildProgress> progress(String group) {
        return Optional.ofNullable(running.get(group)).map(ViewRebuild::progress);
    }

    private MongoView<?> view(String group) {
        return views.stream()
                .filter(view -> view.group().equals(group))
                .findFirst()
                .orElseThrow(() -> new DomainError(ErrorCode.NOT_FOUND, Map.of()));
    }

    private <D extends ViewDocument> void goOn(MongoView<D> view) {
        store.generations()
                .rebuild(view.group())
                .map(rebuild -> new ViewRebuild<>(view, store, events, log, machine, rebuild))
                .ifPresent(rebuild -> {
                    running.put(view.group(), rebuild);
                    rebuild.start();
                });
    }

    private void switchWhatIsReady() {
        running.forEach((group, rebuild) -> {
            try {
                if (rebuild.isReady()) {
                    switchOver(group, rebuild);
                }
            } catch (RuntimeException failed) {
                LOG.warn("the rebuild of {} is tried again: {}", group, Faults.placeOf(failed));
            }
        });
    }

    private synchronized void switchOver(String group, ViewRebuild<?> rebuild) {
        if (running.get(group) == rebuild && rebuild.switchOver(live(group))) {
            running.remove(group);
            LOG.info("{} is read from its rebuild", group);
        }
    }

    private StreamingEventProcessor live(String group) {
        return processing
                .get()
                .eventProcessor(group, StreamingEventProcessor.class)
                .orElseThrow(() -> new IllegalStateException("no event processor " + group));
    }

    @Override
    public void start() {
        views.forEach(this::goOn);
        watch = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("view-rebuilds").factory());
        watch.scheduleWithFixedDelay(
                this::switchWhatIsReady, LOOK_AGAIN.toMillis(), LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        watch.shutdownNow();
        running.values().forEach(ViewRebuild::stop);
        watch = null;
    }

    @Override
    public boolean isRunning() {
        return watch != null;
    }
}
