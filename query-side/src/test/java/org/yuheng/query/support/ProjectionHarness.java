package org.yuheng.query.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;

/**
 * What every projection must stand: the same events once, twice, interleaved, cut into any batches, or from zero again
 * leave the same documents.
 */
public abstract class ProjectionHarness {

    /** Takes one batch, as the framework would hand it over. */
    protected abstract void deliver(List<DomainEventMessage<?>> batch);

    /** Everything that is there, by id. */
    protected abstract Map<String, ?> documents();

    /** Throws everything away. */
    protected abstract void empty();

    /** Called by a property with any seed. */
    protected final void mustNotDependOnDelivery(long seed) {
        var random = new Random(seed);
        var stories = stories(random);
        var inOrder = Deliveries.inOrder(stories);

        empty();
        deliverAll(List.of(inOrder));
        var expected = Map.copyOf(documents());
        assertThat(expected).hasSize(stories.size());

        deliverAll(Deliveries.batches(inOrder, random));
        assertThat(documents()).as("delivered twice").isEqualTo(expected);

        empty();
        deliverAll(Deliveries.batches(Deliveries.shuffled(inOrder, random), random));
        assertThat(documents()).as("rebuilt, interleaved").isEqualTo(expected);

        empty();
        deliverAll(repeatedInParts(Deliveries.batches(Deliveries.shuffled(inOrder, random), random), random));
        assertThat(documents()).as("rebuilt, batches repeated").isEqualTo(expected);
    }

    private void deliverAll(List<List<DomainEventMessage<?>>> batches) {
        batches.forEach(this::deliver);
    }

    /** As after crashes: now and then it goes back some batches. */
    private static List<List<DomainEventMessage<?>>> repeatedInParts(
            List<List<DomainEventMessage<?>>> batches, Random random) {
        var repeated = new ArrayList<List<DomainEventMessage<?>>>();
        for (int i = 0; i < batches.size(); i++) {
            repeated.add(batches.get(i));
            if (random.nextInt(4) == 0) {
                repeated.addAll(batches.subList(Math.max(0, i - random.nextInt(4)), i + 1));
            }
        }
        return repeated;
    }

    /** The lives that are told; those of complaints, unless a test says otherwise. */
    protected List<? extends Told> stories(Random random) {
        return IntStream.range(0, 1 + random.nextInt(5))
                .mapToObj(i -> new Story("complaint-" + i).wanderOn(random, 1 + random.nextInt(16)))
                .toList();
    }
}
