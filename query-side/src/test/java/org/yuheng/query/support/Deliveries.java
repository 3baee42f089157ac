package org.yuheng.query.support;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** Event messages of several complaints or cases, in the orders and batches in which a log may deliver them. */
public final class Deliveries {
    private Deliveries() {}

    public static List<DomainEventMessage<?>> messages(Told story) {
        var messages = new ArrayList<DomainEventMessage<?>>();
        for (var event : story.events()) {
            messages.add(new GenericDomainEventMessage<>(story.aggregateType(), story.id(), messages.size(), event));
        }
        return messages;
    }

    /** One life after the other. */
    public static List<DomainEventMessage<?>> inOrder(List<? extends Told> stories) {
        return stories.stream().flatMap(story -> messages(story).stream()).toList();
    }

    /** Any order that keeps the order within each life. */
    public static List<DomainEventMessage<?>> shuffled(List<DomainEventMessage<?>> messages, Random random) {
        Map<String, List<DomainEventMessage<?>>> left = new LinkedHashMap<>();
        messages.forEach(message -> left.computeIfAbsent(message.getAggregateIdentifier(), id -> new ArrayList<>())
                .add(message));
        var order = new ArrayList<DomainEventMessage<?>>();
        while (!left.isEmpty()) {
            var ids = List.copyOf(left.keySet());
            var id = ids.get(random.nextInt(ids.size()));
            order.add(left.get(id).removeFirst());
            left.values().removeIf(List::isEmpty);
        }
        return order;
    }

    /** Cut at any places. */
    public static List<List<DomainEventMessage<?>>> batches(List<DomainEventMessage<?>> messages, Random random) {
        var batches = new ArrayList<List<DomainEventMessage<?>>>();
        int from = 0;
        while (from < messages.size()) {
            int to = Math.min(messages.size(), from + 1 + random.nextInt(7));
            batches.add(messages.subList(from, to));
            from = to;
        }
        return batches;
    }
}
