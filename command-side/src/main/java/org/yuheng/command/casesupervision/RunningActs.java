package org.yuheng.command.casesupervision;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/** One running case for one act: each key belongs to one case until it is closed. Runs in the caller's transaction. */
@Component
class RunningActs {
    private final JdbcTemplate jdbc;

    RunningActs(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Whoever comes second waits for the first to be recorded, and is then told of it.
     *
     * @throws DomainError {@code RUNNING_CASE}
     */
    void claim(Collection<String> keys, String caseId, String number) {
        for (var key : keys.stream().sorted().toList()) {
            jdbc.update(
                    "INSERT INTO running_act (act_key, case_id, number) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                    key,
                    UUID.fromString(caseId),
                    number);
            jdbc.query(
                    "SELECT case_id::text, number FROM running_act WHERE act_key = ?",
                    row -> {
                        if (!row.getString(1).equals(caseId)) {
                            throw new DomainError(
                                    ErrorCode.RUNNING_CASE,
                                    Map.of("existing", row.getString(1), "number", row.getString(2)));
                        }
                    },
                    key);
        }
    }

    /** The running case about a complaint. */
    Optional<String> caseAbout(String complaintId) {
        return jdbc
                .queryForList("SELECT case_id::text FROM running_act WHERE act_key = ?", String.class, key(complaintId))
                .stream()
                .findFirst();
    }

    /** How a complaint is held. */
    static String key(String complaintId) {
        return "complaint:" + complaintId;
    }

    void release(String caseId) {
        jdbc.update("DELETE FROM running_act WHERE case_id = ?", UUID.fromString(caseId));
    }
}
