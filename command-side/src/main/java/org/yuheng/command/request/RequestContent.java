package org.yuheng.command.request;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.yuheng.command.vault.ConfidentialText;

/**
 * What a command asks for, as one text: two requests under one name are compared by a keyed digest of it. It holds what
 * people wrote, so only its digest may leave the process.
 */
public final class RequestContent {
    private RequestContent() {}

    /** @param passedOver components that say who asks, or that the answer adds */
    public static String of(Record command, Set<String> passedOver) {
        return command.getClass().getSimpleName()
                + Arrays.stream(command.getClass().getRecordComponents())
                        .filter(component -> !passedOver.contains(component.getName()))
                        .map(component -> part(component.getName(), valueOf(command, component)))
                        .collect(Collectors.joining());
    }

    private static String part(String name, Object value) {
        var text = text(value);
        return text == null ? "" : "|" + name + ":" + text.length() + ":" + text;
    }

    private static String text(Object value) {
        return switch (value) {
            case null -> null;
            case ConfidentialText confidential -> confidential.value();
            case Collection<?> several ->
                several.stream().map(each -> part("", each)).collect(Collectors.joining());
            case Record nested -> of(nested, Set.of());
            default -> value.toString();
        };
    }

    private static Object valueOf(Record command, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(command);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
