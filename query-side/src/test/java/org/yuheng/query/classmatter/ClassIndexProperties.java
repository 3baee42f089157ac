package org.yuheng.query.classmatter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.axonframework.eventhandling.DomainEventMessage;
import org.yuheng.query.index.DeliveredIndex;
import org.yuheng.query.support.ProjectionHarness;
import org.yuheng.query.support.Story;
import org.yuheng.query.support.Told;

/** The index of classes under lives of complaints, cases and class matters, in any delivery: the same entries and terms. */
class ClassIndexProperties extends ProjectionHarness {
    private final DeliveredIndex<ClassEntry> index = new DeliveredIndex<>(new ClassIndexing());

    @Property(tries = 15)
    void theIndexDoesNotDependOnHowTheEventsAreDelivered(@ForAll long seed) {
        mustNotDependOnDelivery(seed);
        index.close();
    }

    @Override
    protected List<? extends Told> stories(Random random) {
        List<Told> lives = new ArrayList<>();
        for (int number = 0; number < 2 + random.nextInt(3); number++) {
            lives.add(new Story(Lives.id(number)).wanderOn(random, 1 + random.nextInt(14)));
        }
        lives.add(Lives.supervisionCase(20, "2026-03-04", Lives.id(0)));
        lives.add(Lives.wandering(Lives.id(30), random, 1 + random.nextInt(25)));
        lives.add(Lives.dismissed(Lives.id(40), List.of(Lives.id(1))));
        return lives;
    }

    @Override
    protected void deliver(List<DomainEventMessage<?>> batch) {
        index.deliver(batch);
    }

    @Override
    protected Map<String, ?> documents() {
        return index.dump();
    }

    @Override
    protected void empty() {
        index.empty();
    }
}
