package org.yuheng.query.view;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.bulk.BulkWriteError;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.yuheng.kernel.log.RecordedEvent;

/**
 * Folds the events of a batch in memory and writes each document once, after the last event and before the token is
 * stored: the framework stores it first of all at the preparation of the commit, so that would be too late. A crash in
 * between repeats the batch, which changes nothing.
 *
 * <p>Which failure goes where:
 *
 * <ul>
 *   <li>An event that cannot be folded goes to the dead letters; what came before it is written first, so that a
 *       repeated batch cannot queue up earlier events behind it.
 *   <li>A document that cannot be written repeats the batch event by event, so that the failure meets its event.
 *   <li>A store that is out of reach is no fault of an event: the batch is repeated until the store is back.
 * </ul>
 */
public final class BatchFold<D extends ViewDocument> implements MessageHandlerInterceptor<EventMessage<?>> {
    private final String group;
    private final Supplier<GuardedCollection<D>> documents;
    private final Fold<D, RecordedEvent> fold;
    /** By segment: how many of the next events are written one by one, as many as the batch had that failed. */
    private final Map<Object, Integer> singleSteps = new ConcurrentHashMap<>();

    private final AtomicLong events = new AtomicLong();

    public BatchFold(String group, Supplier<GuardedCollection<D>> documents, Fold<D, RecordedEvent> fold) {
        this.group = group;
        this.documents = documents;
        this.fold = fold;
    }

    /** Events taken since the start, repeats included. */
    public long events() {
        return events.get();
    }

    /** To be called by the event handler of the group, within the processing of an event. */
    public void take(RecordedEvent event, long version) {
        events.incrementAndGet();
        var work = CurrentUnitOfWork.get();
        var batch = batchOf(work);
        if (batch.hasFailed()) {
            return;
        }
        try {
            batch.take(event, version);
        } catch (MongoException | ConcurrentChange outOfReach) {
            batch.failed(outOfReach);
        } catch (RuntimeException poison) {
            keepWhatWasBefore(batch, event.aggregateId(), work);
            if (!batch.hasFailed()) {
                throw poison;
            }
        }
        if (!batch.hasFailed() && isSingleStep(work)) {
            writeInSingleStep(batch, event.aggregateId());
        }
    }

    /** Where that does not succeed, the batch is repeated before the poison is put aside. */
    private void keepWhatWasBefore(Batch<D> batch, String id, UnitOfWork<?> work) {
        try {
            batch.writeOne(id);
        } catch (RuntimeException failure) {
            noteFaultOfADocument(failure, work);
            batch.failed(failure);
        }
    }

    private static <D extends ViewDocument> void writeInSingleStep(Batch<D> batch, String id) {
        try {
            batch.writeOne(id);
        } catch (RuntimeException failure) {
            if (isFaultOfADocument(failure)) {
                batch.takeBack(id);
                throw failure;
            }
            batch.failed(failure);
        }
    }

    @Override
    public Object handle(UnitOfWork<? extends EventMessage<?>> work, InterceptorChain chain) throws Exception {
        var result = chain.proceed();
        var batch = batchOf(work);
        batch.mustNotHaveFailed();
        if (isAtTheEnd(work)) {
            write(batch, work);
        }
        return result;
    }

    private void write(Batch<D> batch, UnitOfWork<?> work) {
        try {
            batch.writeAll();
        } catch (RuntimeException failure) {
            noteFaultOfADocument(failure, work);
            throw failure;
        }
    }

    private void noteFaultOfADocument(RuntimeException failure, UnitOfWork<?> work) {
        if (isFaultOfADocument(failure)) {
            singleSteps.put(segmentOf(work), messagesOf(work).size());
        }
    }

    private boolean isSingleStep(UnitOfWork<?> work) {
        var segment = segmentOf(work);
        boolean single = singleSteps.containsKey(segment);
        singleSteps.computeIfPresent(segment, (any, left) -> left > 1 ? left - 1 : null);
        return single;
    }

    private static boolean isFaultOfADocument(RuntimeException failure) {
        return switch (failure) {
            case ConcurrentChange change -> false;
            case MongoBulkWriteException write ->
                write.getWriteErrors().stream().anyMatch(BatchFold::isNoDuplicate);
            case MongoException store -> false;
            default -> true;
        };
    }

    private static boolean isNoDuplicate(BulkWriteError error) {
        return error.getCategory() != ErrorCategory.DUPLICATE_KEY;
    }

    /** A dead letter that is tried again comes alone and is at the end of itself. */
    private static boolean isAtTheEnd(UnitOfWork<?> work) {
        return !(work instanceof BatchingUnitOfWork<?> batch) || batch.isLastMessage();
    }

    private Batch<D> batchOf(UnitOfWork<?> work) {
        return work.getOrComputeResource(
                "batch of " + group, key -> new Batch<>(documents.get(), fold, messagesOf(work)));
    }

    private static List<? extends Message<?>> messagesOf(UnitOfWork<?> work) {
        return work instanceof BatchingUnitOfWork<?> batch ? batch.getMessages() : List.of(work.getMessage());
    }

    private Object segmentOf(UnitOfWork<?> work) {
        return work.getOrDefaultResource("Processor[" + group + "]/SegmentId", "none");
    }
}
