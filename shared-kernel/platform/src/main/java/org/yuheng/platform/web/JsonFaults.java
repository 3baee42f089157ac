package org.yuheng.platform.web;

import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.DatabindException;

/** Names the field at which a well-formed body did not fit; never its value. */
final class JsonFaults {
    private JsonFaults() {}

    static Optional<String> field(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabindException fault && !fault.getPath().isEmpty()) {
                return Optional.of(fault.getPath().stream()
                        .map(step -> step.getPropertyName() == null ? "[]" : step.getPropertyName())
                        .collect(Collectors.joining(".")));
            }
        }
        return Optional.empty();
    }
}
