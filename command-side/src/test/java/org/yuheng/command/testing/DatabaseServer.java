package org.yuheng.command.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;

/** One PostgreSQL for all tests of this process. Every database is a copy of one that was migrated once. */
final class DatabaseServer {
    private static final String TEMPLATE = "migrated";
    private static final String OWNER = "postgres";

    private static final class Running {
        private static final DatabaseServer SERVER = new DatabaseServer();
    }

    private final EmbeddedPostgres postgres;
    private final AtomicInteger databases = new AtomicInteger();

    private DatabaseServer() {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("synchronous_commit", "on") // as in production: what turns it off can be seen
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException("PostgreSQL did not start", failed);
        }
        execute("CREATE DATABASE " + TEMPLATE);
        Flyway.configure().dataSource(url(TEMPLATE), OWNER, OWNER).load().migrate();
    }

    static DatabaseServer running() {
        return Running.SERVER;
    }

    /** A new database with the tables of the module and nothing in them. */
    String newDatabase() {
        var name = "test_" + databases.incrementAndGet();
        execute("CREATE DATABASE " + name + " TEMPLATE " + TEMPLATE + " STRATEGY file_copy");
        return name;
    }

    void drop(String database) {
        execute("DROP DATABASE " + database + " WITH (FORCE)");
    }

    String url(String database) {
        return postgres.getJdbcUrl(OWNER, database);
    }

    String owner() {
        return OWNER;
    }

    private void execute(String sql) {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }
}
