package org.yuheng.command.vault;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Keeps and opens texts by complaint and reference. Runs in the transaction of its caller: an event and its texts come
 * to be together. Keeping the same reference again changes nothing.
 */
@Component
public class Vault {
    private static final int KEY_BYTES = 32;
    private static final String INSERT_KEY =
            "INSERT INTO vault_key (complaint_id, wrapped_key) VALUES (?, ?) ON CONFLICT DO NOTHING";
    private static final String INSERT_ENTRY =
            "INSERT INTO vault_entry (complaint_id, ref, sealed) VALUES (?, ?, ?) ON CONFLICT DO NOTHING";
    private static final String SELECT_KEY = "SELECT wrapped_key FROM vault_key WHERE complaint_id = ?";
    private static final String SELECT_MANY = """
            SELECT e.complaint_id, e.ref, e.sealed, k.wrapped_key
              FROM vault_entry e JOIN vault_key k USING (complaint_id)
             WHERE e.complaint_id = ANY (?) AND e.ref = ANY (?)
            """;

    private final JdbcTemplate jdbc;
    private final SecretKey wrapping;
    private final SecureRandom random = new SecureRandom();

    public Vault(JdbcTemplate jdbc, MasterKeys keys) {
        this.jdbc = jdbc;
        this.wrapping = keys.wrapping();
    }

    public void keep(String complaintId, Map<String, ConfidentialText> texts) {
        var id = UUID.fromString(complaintId);
        var key = keyOf(id);
        var rows = texts.entrySet().stream()
                .map(text -> new Object[] {id, text.getKey(), seal(key, id, text.getKey(), text.getValue())})
                .toList();
        jdbc.batchUpdate(INSERT_ENTRY, rows, new int[] {Types.OTHER, Types.VARCHAR, Types.BINARY});
    }

    public Optional<ConfidentialText> open(String complaintId, String ref) {
        return Optional.ofNullable(open(List.of(complaintId), List.of(ref))
                .getOrDefault(complaintId, Map.of())
                .get(ref));
    }

    /** Entries by complaint and reference; what is not there, or was erased, is absent. */
    public Map<String, Map<String, ConfidentialText>> open(Collection<String> complaintIds, List<String> refs) {
        Map<String, Map<String, ConfidentialText>> found = new HashMap<>();
        var ids = complaintIds.stream().map(UUID::fromString).toArray(UUID[]::new);
        jdbc.query(
                SELECT_MANY,
                row -> {
                    var id = row.getObject(1, UUID.class);
                    var ref = row.getString(2);
                    var key = unwrap(id, row.getBytes(4));
                    found.computeIfAbsent(id.toString(), any -> new HashMap<>())
                            .put(ref, openEntry(key, id, ref, row.getBytes(3)));
                },
                ids,
                refs.toArray(String[]::new));
        return found;
    }

    /** Destroys the key and all that it opens, for ever. What is kept afterwards gets a key of its own. Twice is once. */
    public void erase(String complaintId) {
        var id = UUID.fromString(complaintId);
        jdbc.update("DELETE FROM vault_entry WHERE complaint_id = ?", id);
        jdbc.update("DELETE FROM vault_key WHERE complaint_id = ?", id);
    }

    private SecretKey keyOf(UUID id) {
        var fresh = new byte[KEY_BYTES];
        random.nextBytes(fresh);
        int inserted = jdbc.update(INSERT_KEY, id, Sealing.seal(wrapping, id.toString(), fresh));
        if (inserted == 1) {
            return new SecretKeySpec(fresh, "AES");
        }
        return unwrap(id, jdbc.queryForObject(SELECT_KEY, byte[].class, id));
    }

    private SecretKey unwrap(UUID id, byte[] wrapped) {
        return new SecretKeySpec(Sealing.open(wrapping, id.toString(), wrapped), "AES");
    }

    private static byte[] seal(SecretKey key, UUID id, String ref, ConfidentialText text) {
        return Sealing.seal(key, id + "/" + ref, text.value().getBytes(StandardCharsets.UTF_8));
    }

    private static ConfidentialText openEntry(SecretKey key, UUID id, String ref, byte[] sealed) {
        return new ConfidentialText(new String(Sealing.open(key, id + "/" + ref, sealed), StandardCharsets.UTF_8));
    }
}
