package org.yuheng.command.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.dao.support.DataAccessUtils;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Finds the keys of this installation in a file, and makes sure that they are: the first start seals something, every
 * later one must open it. With another secret new texts would be sealed that the right one does not open.
 */
public final class InstallationKeys {
    private static final String PLACE = "installation check";
    private static final byte[] CHECKED = PLACE.getBytes(StandardCharsets.US_ASCII);
    private static final String CHECK = "SELECT sealed FROM installation_check";
    private static final String WRITE_CHECK =
            "INSERT INTO installation_check (sealed) VALUES (?) ON CONFLICT DO NOTHING";
    private static final String ANY_KEY = "SELECT complaint_id, wrapped_key FROM vault_key LIMIT 1";

    private final JdbcTemplate jdbc;

    public InstallationKeys(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws MasterKeyRefused when the file has no master secret, or that of another installation */
    public MasterKeys in(Path file) {
        var keys = keysIn(file).stream()
                .filter(this::open)
                .findFirst()
                .orElseThrow(() -> MasterKeyRefused.ofAnotherInstallation(file));
        jdbc.update(WRITE_CHECK, Sealing.seal(keys.wrapping(), PLACE, CHECKED));
        // Another process may have come first, with another file.
        if (!open(keys)) {
            throw MasterKeyRefused.ofAnotherInstallation(file);
        }
        return keys;
    }

    /**
     * A line end behind the secret is none of it. Earlier versions took it for a part, and what they sealed must open
     * for ever, so the whole content is tried as well; also a secret of any bytes may end with such a one.
     */
    private static List<MasterKeys> keysIn(Path file) {
        var content = content(file);
        int end = content.length;
        while (end > 0 && (content[end - 1] == '\n' || content[end - 1] == '\r')) {
            end--;
        }
        var keys = Stream.of(Arrays.copyOf(content, end), content)
                .filter(secret -> secret.length >= MasterKeys.SHORTEST)
                .map(MasterKeys::new)
                .toList();
        if (keys.isEmpty()) {
            throw MasterKeyRefused.tooShort(file);
        }
        return keys;
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw MasterKeyRefused.unreadable(file, unreadable);
        }
    }

    private boolean open(MasterKeys keys) {
        var check = DataAccessUtils.singleResult(jdbc.queryForList(CHECK, byte[].class));
        return check == null ? openWhatAnEarlierVersionSealed(keys) : opens(keys, PLACE, check);
    }

    private boolean openWhatAnEarlierVersionSealed(MasterKeys keys) {
        return jdbc.query(ANY_KEY, (row, index) -> opens(keys, row.getString(1), row.getBytes(2))).stream()
                .allMatch(Boolean::booleanValue);
    }

    private static boolean opens(MasterKeys keys, String place, byte[] sealed) {
        try {
            Sealing.open(keys.wrapping(), place, sealed);
            return true;
        } catch (VaultUnreadable anotherKey) {
            return false;
        }
    }
}
