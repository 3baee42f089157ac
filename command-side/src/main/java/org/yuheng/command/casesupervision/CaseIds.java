package org.yuheng.command.casesupervision;

import java.util.Map;
import java.util.UUID;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/** The id of a case in an address: what is no id names no case. */
final class CaseIds {
    private CaseIds() {}

    static String clean(String id) {
        try {
            return UUID.fromString(id).toString();
        } catch (IllegalArgumentException noId) {
            throw new DomainError(ErrorCode.NOT_FOUND, Map.of());
        }
    }
}
