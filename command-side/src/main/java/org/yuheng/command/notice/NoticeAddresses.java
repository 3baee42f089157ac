package org.yuheng.command.notice;

import static org.yuheng.command.notice.NoticeRow.time;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.yuheng.command.vault.MasterKeys;
import org.yuheng.command.vault.Sealing;
import org.yuheng.command.vault.VaultUnreadable;

/** The addresses that the administrator keeps, sealed in the table and bound to their place in it. */
@Component
class NoticeAddresses {
    private static final String PUT = """
            INSERT INTO notice_address (recipient, channel, address, secret, changed_by, changed_at)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (recipient, channel) DO UPDATE
               SET address = excluded.address, secret = excluded.secret,
                   changed_by = excluded.changed_by, changed_at = excluded.changed_at
            """;

    private final JdbcTemplate jdbc;
    private final SecretKey key;
    private final Clock machine;

    NoticeAddresses(JdbcTemplate jdbc, MasterKeys keys, Clock machineClock) {
        this.jdbc = jdbc;
        this.key = keys.addresses();
        this.machine = machineClock;
    }

    /** An address in its place; null where it was sealed under another master secret. */
    record Kept(String recipient, NoticeChannel channel, NoticeAddress address, String changedBy, Instant changedAt) {}

    void put(String recipient, NoticeChannel channel, NoticeAddress address, String by) {
        jdbc.update(
                PUT,
                recipient,
                channel.name(),
                seal(recipient, channel, "address", address.address()),
                address.secret() == null ? null : seal(recipient, channel, "secret", address.secret()),
                by,
                time(machine.instant()));
    }

    Optional<NoticeAddress> find(String recipient, NoticeChannel channel) {
        return jdbc
                .query(
                        "SELECT address, secret FROM notice_address WHERE recipient = ? AND channel = ?",
                        (row, index) -> address(recipient, channel, row.getBytes("address"), row.getBytes("secret")),
                        recipient,
                        channel.name())
                .stream()
                .findFirst();
    }

    /** Empty also where it was sealed under another master secret. */
    Optional<String> secretOf(String recipient, NoticeChannel channel) {
        try {
            return find(recipient, channel).map(NoticeAddress::secret);
        } catch (VaultUnreadable otherKey) {
            return Optional.empty();
        }
    }

    List<Kept> page(int page, int size) {
        return jdbc.query(
                "SELECT * FROM notice_address ORDER BY recipient, channel LIMIT ? OFFSET ?",
                (row, index) -> {
                    var recipient = row.getString("recipient");
                    var channel = NoticeChannel.valueOf(row.getString("channel"));
                    return new Kept(
                            recipient,
                            channel,
                            readable(recipient, channel, row.getBytes("address"), row.getBytes("secret")),
                            row.getString("changed_by"),
                            NoticeRow.instant(row, "changed_at"));
                },
                size,
                (long) page * size);
    }

    long count() {
        return jdbc.queryForObject("SELECT count(*) FROM notice_address", Long.class);
    }

    /** @return false when there was none */
    boolean remove(String recipient, NoticeChannel channel) {
        return jdbc.update("DELETE FROM notice_address WHERE recipient = ? AND channel = ?", recipient, channel.name())
                == 1;
    }

    private NoticeAddress address(String recipient, NoticeChannel channel, byte[] address, byte[] secret) {
        return new NoticeAddress(
                open(recipient, channel, "address", address),
                secret == null ? null : open(recipient, channel, "secret", secret));
    }

    private NoticeAddress readable(String recipient, NoticeChannel channel, byte[] address, byte[] secret) {
        try {
            return address(recipient, channel, address, secret);
        } catch (VaultUnreadable otherKey) {
            return null;
        }
    }

    private byte[] seal(String recipient, NoticeChannel channel, String field, String clear) {
        return Sealing.seal(key, label(recipient, channel, field), clear.getBytes(StandardCharsets.UTF_8));
    }

    private String open(String recipient, NoticeChannel channel, String field, byte[] sealed) {
        return new String(Sealing.open(key, label(recipient, channel, field), sealed), StandardCharsets.UTF_8);
    }

    private static String label(String recipient, NoticeChannel channel, String field) {
        return recipient + "/" + channel + "/" + field;
    }
}
