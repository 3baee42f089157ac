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

    Receipts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void put(String receiptHash, String complaintId) {
        jdbc.update(
                "INSERT INTO receipt (receipt_hash, complaint_id) VALUES (?, ?) ON CONFLICT DO NOTHING",
                receiptHash,
                UUID.fromString(complaintId));
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
