package org.yuheng.command.imports.job;

import java.util.Map;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/**
 * What became of a row.
 *
 * @param row number from 1
 * @param complaintId the complaint, also of a duplicate; null for a rejected row
 * @param code why it was rejected, else null
 * @param details of the code: names of fields and limits, never what stood in the row
 */
record RowOutcome(long row, Kind kind, String complaintId, ErrorCode code, Map<String, Object> details) {
    enum Kind {
        CREATED,
        DUPLICATE,
        REJECTED
    }

    static RowOutcome created(long row, String complaintId) {
        return new RowOutcome(row, Kind.CREATED, complaintId, null, Map.of());
    }

    static RowOutcome duplicate(long row, String complaintId) {
        return new RowOutcome(row, Kind.DUPLICATE, complaintId, null, Map.of());
    }

    static RowOutcome rejected(long row, DomainError error) {
        return rejected(row, error.code(), error.details());
    }

    static RowOutcome rejected(long row, ErrorCode code, Map<String, Object> details) {
        return new RowOutcome(row, Kind.REJECTED, null, code, details);
    }
}
