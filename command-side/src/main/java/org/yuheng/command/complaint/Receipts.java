package org.yuheng.command.complaint;

import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.yuheng.kernel.complaint.ReceiptCode;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/** From a receipt code to its complaint, for what the person may do with it. */
@Component
class Receipts {
    private final JdbcTemplate jdbc;
    private final MergedComplaints merged;

    Receipts(JdbcTemplate jdbc, MergedComplaints merged) {
        this.jdbc = jdbc;
        this.merged = merged;
    }

    void put(String receiptHash, String complaintId) {
        jdbc.update(
                "INSERT INTO receipt (receipt_hash, complaint_id) VALUES (?, ?) ON CONFLICT DO NOTHING",
                receiptHash,
                UUID.fromString(complaintId));
    }

    /** The complaint in which the matter goes on. @throws DomainError {@code NOT_FOUND} */
    String matterOf(String receiptCode) {
        return merged.endOf(complaintOf(receiptCode));
    }

    /** @throws DomainError {@code NOT_FOUND} */
    String complaintOf(String receiptCode) {
        return jdbc
                .queryForList(
                        "SELECT complaint_id FROM receipt WHERE receipt_hash = ?",
                        UUID.class,
                        ReceiptCode.hash(receiptCode))
                .stream()
                .findFirst()
                .orElseThrow(() -> new DomainError(ErrorCode.NOT_FOUND, Map.of()))
                .toString();
    }
}
