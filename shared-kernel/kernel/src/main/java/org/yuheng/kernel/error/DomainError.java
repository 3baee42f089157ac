package org.yuheng.kernel.error;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A refusal with its code and its details. Details go to the caller and into logs: they never hold personal data nor
 * the refused text itself.
 */
public final class DomainError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final transient Map<String, Object> details;

    public DomainError(ErrorCode code) {
        this(code, Map.of());
    }

    /** Details keep their order; those without a value are left out. */
    public DomainError(ErrorCode code, Map<String, Object> details) {
        this(code, details, null);
    }

    public DomainError(ErrorCode code, Map<String, Object> details, Throwable cause) {
        super(code + " " + details, cause);
        this.code = code;
        this.details = withoutMissing(details);
    }

    public ErrorCode code() {
        return code;
    }

    public Map<String, Object> details() {
        // A copy that came through Java serialization has no details.
        return details == null ? Map.of() : details;
    }

    private static Map<String, Object> withoutMissing(Map<String, Object> details) {
        var known = new LinkedHashMap<String, Object>();
        details.forEach((name, value) -> {
            if (value != null) {
                known.put(name, value);
            }
        });
        return Collections.unmodifiableMap(known);
    }
}
