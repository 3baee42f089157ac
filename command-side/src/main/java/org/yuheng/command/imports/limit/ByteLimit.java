package org.yuheng.command.imports.limit;

import java.util.Map;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/** The greatest number of bytes that is taken. Shown with its unit: {@code 256 MiB}. */
public record ByteLimit(long bytes) {
    private static final long KIBI = 1024;
    private static final long MEBI = KIBI * KIBI;

    public static ByteLimit ofMebibytes(long number) {
        return new ByteLimit(number * MEBI);
    }

    public static ByteLimit ofKibibytes(long number) {
        return new ByteLimit(number * KIBI);
    }

    /** The refusal of what is larger, with {@code limit} in its details. */
    public DomainError exceeded(ErrorCode code) {
        return new DomainError(code, Map.of("limit", toString()));
    }

    @Override
    public String toString() {
        if (bytes % MEBI == 0) {
            return bytes / MEBI + " MiB";
        }
        return bytes % KIBI == 0 ? bytes / KIBI + " KiB" : bytes + " B";
    }
}
