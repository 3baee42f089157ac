package org.yuheng.query.casesupervision;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.yuheng.kernel.casesupervision.event.CaseEvent;
import org.yuheng.query.support.CaseStory;
import org.yuheng.query.support.MongoProjectionHarness;
import org.yuheng.query.support.ProjectionHarness;
import org.yuheng.query.support.Told;

/** The view of cases, under any lawful lives and any delivery. */
class CaseDetailProjectorProperties extends ProjectionHarness {
    private static final MongoProjectionHarness<CaseDocument> MONGO = new MongoProjectionHarness<>(
            CaseDetailProjector.GROUP, CaseDocument.class, CaseEvent.class, CaseFold::apply, CaseDetailProjector::new);

    @AfterContainer
    static void close() {
        MONGO.close();
    }

    @Property(tries = 40)
    void theDocumentsDoNotDependOnHowTheEventsAreDelivered(@ForAll long seed) {
        mustNotDependOnDelivery(seed);
    }

    @Override
    protected List<? extends Told> stories(Random random) {
        return IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(i -> new CaseStory("case-" + i).wanderOn(random, 1 + random.nextInt(40)))
                .toList();
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
