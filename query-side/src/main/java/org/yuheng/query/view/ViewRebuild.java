package org.yuheng.query.view;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.deadletter.DeadLetteringEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yuheng.kernel.log.RecordedEvent;
import org.yuheng.platform.log.LogPosition;
import org.yuheng.platform.log.LogPositions;
import org.yuheng.platform.web.Faults;

/**
 * The next generation of one view, built from the first event on by a processor of its own while the live one serves.
 * When it has caught up, the live processor stops for a moment, the new one takes the last events, tokens, dead letters
 * and readers move over, and the live processor goes on in the new collection. Each step can be repeated, so a crash in
 * any of them goes on where it was.
 */
final class ViewRebuild<D extends ViewDocument> {
    private static final Logger LOG = LoggerFactory.getLogger(ViewRebuild.class);
    private static final int SEGMENTS = 2;
    private static final int BATCH = 1_000;
    private static final long CLAIM_EXTENSION_MILLIS = 1_000;
    /** Events that are left when the live view stops: they take a blink. */
    private static final long NEARLY_THERE = 500;

    private static final Duration LONGEST_STOP = Duration.ofSeconds(30);
    private static final long LOOK_AGAIN_NANOS = Duration.ofMillis(20).toNanos();

    private final MongoView<D> view;
    private final ViewStore store;
    private final EventStore events;
    private final LogPositions log;
    private final Clock machine;
    private final int generation;
    private final Instant since;
    private final String name;
    private final BatchFold<D> fold;
    private final GuardedCollection<D> documents;
    private final PooledStreamingEventProcessor processor;
    private final ScheduledExecutorService threads;
    private final GroupView progress;
    private volatile boolean switching;

    ViewRebuild(
            MongoView<D> view,
            ViewStore store,
            EventStore events,
            LogPositions log,
            Clock machine,
            Generations.Rebuild rebuild) {
        this.view = view;
        this.store = store;
        this.events = events;
        this.log = log;
        this.machine = machine;
        this.generation = rebuild.generation();
        this.since = rebuild.since();
        this.name = view.group() + ".rebuild";
        this.documents = store.documents(view, generation);
        this.fold = view.foldInto(documents, name);
        this.threads = Executors.newScheduledThreadPool(
                SEGMENTS + 1, Thread.ofPlatform().daemon().name(name + "-", 0).factory());
        this.processor = processor();
        this.progress = new GroupView(name, () -> processor, store.storedTokens());
    }

    private PooledStreamingEventProcessor processor() {
        var invoker = DeadLetteringEventHandlerInvoker.builder()
                .eventHandlers((EventMessageHandler) message -> {
                    if (message instanceof DomainEventMessage<?> event
                            && event.getPayload() instanceof RecordedEvent payload
                            && view.family().isInstance(payload)) {
                        fold.take(payload, event.getSequenceNumber() + 1);
                    }
                    return null;
                })
                .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
                .queue(store.deadLetterQueue(name))
                .transactionManager(NoTransactionManager.instance())
                .enableSequenceIdentifierCache()
                .build();
        var built = PooledStreamingEventProcessor.builder()
                .name(name)
                .eventHandlerInvoker(invoker)
                .messageSource(events)
                .tokenStore(store.tokenStore())
                .transactionManager(NoTransactionManager.instance())
                .errorHandler(PropagatingErrorHandler.instance())
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .initialSegmentCount(SEGMENTS)
                .batchSize(BATCH)
                .claimExtensionThreshold(CLAIM_EXTENSION_MILLIS)
                .initialToken(StreamableMessageSource::createTailToken)
                .build();
        built.registerHandlerInterceptor(fold);
        return built;
    }

    void start() {
        processor.start();
    }

    /** What has been built stays, and is gone on with at the next start. */
    void stop() {
        processor.shutDown();
        threads.shutdown();
    }

    /** Stops for good; nothing of it is left. One that is being switched over is past that, and is ended. @return whether */
    boolean abandon() {
        if (switching) {
            return false;
        }
        stop();
        store.generations().abandoned(view.group());
        store.dropGeneration(view.group(), generation, name);
        return true;
    }

    /** Whether it may be switched over, or a switch that failed must be ended. */
    boolean isReady() {
        return switching || processor.isRunning() && lag() <= NEARLY_THERE;
    }

    /**
     * Until the last step has worked the live processor stands: with its tokens half moved it would begin anew.
     *
     * @return false when it did not catch up in time; the live view goes on as before, and so does the rebuild
     * @throws RuntimeException when the store fails in the middle; to be called again
     */
    boolean switchOver(StreamingEventProcessor live) {
        if (!switching) {
            live.shutDown();
            switching = hasCaughtUp();
            if (!switching) {
                live.start();
                return false;
            }
            stop();
        }
        finish(view, store, generation);
        live.start();
        return true;
    }

    private boolean hasCaughtUp() {
        try {
            return catchUp(log.head());
        } catch (RuntimeException outOfReach) {
            LOG.warn("{} cannot say how far it is: {}", name, Faults.placeOf(outOfReach));
            return false;
        }
    }

    private boolean catchUp(LogPosition head) {
        var until = machine.instant().plus(LONGEST_STOP);
        while (!progress.hasSeen(head)) {
            if (machine.instant().isAfter(until)) {
                return false;
            }
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
        return true;
    }

    /** From the step that was reached on to the end; also after a crash. Nothing of the view may run. */
    static <D extends ViewDocument> void finish(MongoView<D> view, ViewStore store, int generation) {
        var group = view.group();
        var generations = store.generations();
        int former = generations.current(group);
        view.read(store.documents(view, generation));
        if (former == generation) {
            return;
        }
        var step = generations.rebuild(group).map(Generations.Rebuild::step).orElseThrow();
        if (step == Generations.Step.BUILDING) {
            generations.reached(group, Generations.Step.DROPPING);
        }
        if (step != Generations.Step.RENAMING) {
            store.dropProcessing(group);
            generations.reached(group, Generations.Step.RENAMING);
        }
        store.renameProcessing(group + ".rebuild", group);
        generations.switched(group, generation);
        try {
            store.dropCollection(group, former);
        } catch (RuntimeException left) {
            LOG.warn("the former documents of {} stay: {}", group, Faults.placeOf(left));
        }
    }

    RebuildProgress progress() {
        long reached = Math.max(0, progress.reached().index());
        return RebuildProgress.of(since, machine.instant(), reached, log.head().index(), progress.isInError());
    }

    private long lag() {
        return Math.max(0, log.head().index() - progress.reached().index());
    }
}
