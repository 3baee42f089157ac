package org.yuheng.command.imports.file;

import java.util.LinkedHashMap;
import java.util.Map;
import org.yuheng.kernel.error.ErrorCode;

/**
 * A row that could not be read; the rows after it are read all the same.
 *
 * @param details {@code row}, mostly {@code reason} (the name of a {@link Defect}), and what belongs to it
 */
public record BrokenRow(long number, ErrorCode code, Map<String, Object> details) implements ReadRow {
    static BrokenRow of(long number, Defect defect) {
        return of(number, ErrorCode.ROW_BROKEN, Map.of("reason", defect.name()));
    }

    static BrokenRow of(long number, Defect defect, Map<String, Object> more) {
        var details = new LinkedHashMap<String, Object>(Map.of("reason", defect.name()));
        details.putAll(more);
        return of(number, ErrorCode.ROW_BROKEN, details);
    }

    static BrokenRow of(long number, ErrorCode code, Map<String, Object> more) {
        var details = new LinkedHashMap<String, Object>();
        details.put("row", number);
        details.putAll(more);
        return new BrokenRow(number, code, Map.copyOf(details));
    }
}
