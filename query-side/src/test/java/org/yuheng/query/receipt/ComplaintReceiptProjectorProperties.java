package org.yuheng.query.receipt;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.query.support.MongoProjectionHarness;
import org.yuheng.query.support.ProjectionHarness;

/** The receipts, under any lawful lives and any delivery. */
class ComplaintReceiptProjectorProperties extends ProjectionHarness {
    private static final MongoProjectionHarness<ReceiptDocument> MONGO = new MongoProjectionHarness<>(
            ComplaintReceiptProjector.GROUP,
            ReceiptDocument.class,
            ComplaintEvent.class,
            ReceiptFold::apply,
            ComplaintReceiptProjector::new);

    @AfterContainer
    static void close() {
        MONGO.close();
    }

    @Property(tries = 40)
    void theDocumentsDoNotDependOnHowTheEventsAreDelivered(@ForAll long seed) {
        mustNotDependOnDelivery(seed);
    }

    @Override
    protected void deliver(List<DomainEventMessage<?>> batch) {
        MONGO.deliver(batch);
    }

    @Override
    protected Map<String, ?> documents() {
        return MONGO.documents();
    }

    @Override
    protected void empty() {
        MONGO.empty();
    }
}
