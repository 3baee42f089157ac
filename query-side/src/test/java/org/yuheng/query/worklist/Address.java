package org.yuheng.query.worklist;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** A question as it stands in an address. */
final class Address {
    private Address() {}

    static WorkListQuestion question(String address) {
        Map<String, String> values = new HashMap<>();
        for (var pair : address.split("&")) {
            int equals = pair.indexOf('=');
            values.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        var components = WorkListQuestion.class.getRecordComponents();
        var arguments = Arrays.stream(components)
                .map(RecordComponent::getName)
                .map(values::remove)
                .toArray();
        if (!values.isEmpty()) {
            throw new IllegalArgumentException("no such parameters: " + values.keySet());
        }
        try {
            return (WorkListQuestion) WorkListQuestion.class.getDeclaredConstructors()[0].newInstance(arguments);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
