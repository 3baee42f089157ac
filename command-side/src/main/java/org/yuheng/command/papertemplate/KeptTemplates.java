package org.yuheng.command.papertemplate;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yuheng.command.papertemplate.KeptTemplate.Origin;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.platform.paper.BuiltInTemplates;
import org.yuheng.platform.paper.PaperFormat;
import org.yuheng.platform.paper.PaperTemplates;

/** The table of templates, and the port to the read side. */
@Component
class KeptTemplates implements PaperTemplates {
    private static final String COLUMNS =
            "kind, format, version, origin, sha256, length(content) AS size, stored_by, stored_at";
    private static final String IN_USE = """
            SELECT %s FROM paper_template
             WHERE kind = ? AND format = ? AND put_in_use ORDER BY version DESC LIMIT 1
            """.formatted(COLUMNS);
    private static final String LAST_BUILT_IN = """
            SELECT sha256 FROM paper_template
             WHERE kind = ? AND format = ? AND origin = 'BUILT_IN' ORDER BY version DESC LIMIT 1
            """;
    private static final String ADD = """
            INSERT INTO paper_template
                   (kind, format, version, origin, put_in_use, sha256, content, stored_by, stored_at)
            SELECT ?, ?, coalesce(max(version), 0) + 1, ?, ?, ?, ?, ?, ?
              FROM paper_template WHERE kind = ? AND format = ?
            """;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final Clock machine;

    KeptTemplates(JdbcTemplate jdbc, PlatformTransactionManager transactions, Clock machineClock) {
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
        this.machine = machineClock;
    }

    /**
     * Stores the built-in templates of this release where they differ from those of the last one. They come into use
     * only where no administrator has put in a template of their own.
     */
    void storeBuiltIn() {
        for (var kind : PaperKind.values()) {
            for (var format : PaperFormat.values()) {
                alone(() -> {
                    storeBuiltIn(kind, format, BuiltInTemplates.content(kind, format));
                    return null;
                });
            }
        }
    }

    private void storeBuiltIn(PaperKind kind, PaperFormat format, byte[] content) {
        var last = jdbc.queryForList(LAST_BUILT_IN, String.class, kind.name(), format.name());
        if (!last.contains(digest(content))) {
            boolean isOthersInUse = inUse(kind, format)
                    .filter(template -> template.origin() == Origin.UPLOADED)
                    .isPresent();
            add(kind, format, Origin.BUILT_IN, !isOthersInUse, content, Actor.CLOCK.person());
        }
    }

    /** Puts a template in use. What is in use already is not stored again. */
    KeptTemplate upload(PaperKind kind, PaperFormat format, byte[] content, String by) {
        return put(kind, format, Origin.UPLOADED, content, by);
    }

    /** Puts the built-in template of this release in use again. */
    KeptTemplate restore(PaperKind kind, PaperFormat format, String by) {
        return put(kind, format, Origin.BUILT_IN, BuiltInTemplates.content(kind, format), by);
    }

    private KeptTemplate put(PaperKind kind, PaperFormat format, Origin origin, byte[] content, String by) {
        return alone(() -> {
            var present = inUse(kind, format);
            if (present.filter(template -> template.sha256().equals(digest(content)))
                    .isEmpty()) {
                add(kind, format, origin, true, content, by);
            }
            return inUse(kind, format).orElseThrow();
        });
    }

    Optional<KeptTemplate> inUse(PaperKind kind, PaperFormat format) {
        return jdbc.query(IN_USE, KeptTemplates::row, kind.name(), format.name()).stream()
                .findFirst();
    }

    /** All versions of a kind and format, the newest first. */
    List<KeptTemplate> versions(PaperKind kind, PaperFormat format) {
        return jdbc.query(
                "SELECT " + COLUMNS + " FROM paper_template WHERE kind = ? AND format = ? ORDER BY version DESC",
                KeptTemplates::row,
                kind.name(),
                format.name());
    }

    @Override
    public int currentVersion(PaperKind kind, PaperFormat format) {
        return inUse(kind, format)
                .orElseThrow(() -> new IllegalStateException("no template of " + kind + " as " + format))
                .version();
    }

    @Override
    public Optional<byte[]> content(PaperKind kind, PaperFormat format, int version) {
        return jdbc
                .query(
                        "SELECT content FROM paper_template WHERE kind = ? AND format = ? AND version = ?",
                        (row, index) -> row.getBytes(1),
                        kind.name(),
                        format.name(),
                        version)
                .stream()
                .findFirst();
    }

    private void add(PaperKind kind, PaperFormat format, Origin origin, boolean use, byte[] content, String by) {
        jdbc.update(
                ADD,
                kind.name(),
                format.name(),
                origin.name(),
                use,
                digest(content),
                content,
                by,
                OffsetDateTime.ofInstant(machine.instant(), ZoneOffset.UTC),
                kind.name(),
                format.name());
    }

    /** One writer at a time, also among processes; readers are not held up. */
    private <T> T alone(Supplier<T> work) {
        return transactions.execute(status -> {
            jdbc.execute("LOCK TABLE paper_template IN SHARE ROW EXCLUSIVE MODE");
            return work.get();
        });
    }

    private static KeptTemplate row(ResultSet row, int index) throws SQLException {
        return new KeptTemplate(
                PaperKind.valueOf(row.getString("kind")),
                PaperFormat.valueOf(row.getString("format")),
                row.getInt("version"),
                Origin.valueOf(row.getString("origin")),
                row.getString("sha256"),
                row.getInt("size"),
                row.getString("stored_by"),
                row.getObject("stored_at", OffsetDateTime.class).toInstant());
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
