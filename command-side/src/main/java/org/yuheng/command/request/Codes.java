package org.yuheng.command.request;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/** Reads the codes that stand in the body of a verb. */
public final class Codes {
    private Codes() {}

    /**
     * @return null where nothing is given: the decision says whether that may be
     * @throws DomainError {@code INVALID_VALUE} with what is expected
     */
    public static <E extends Enum<E>> E of(Class<E> kind, String field, String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        var known = kind.getEnumConstants();
        return Arrays.stream(known)
                .filter(value -> value.name().equals(code.strip()))
                .findFirst()
                .orElseThrow(() ->
                        new DomainError(ErrorCode.INVALID_VALUE, Map.of("field", field, "expected", List.of(known))));
    }
}
