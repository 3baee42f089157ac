package org.yuheng.command.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A database of its own for each test, with the tables of the module and nothing in them. */
public final class FreshDatabase implements BeforeEachCallback, AfterEachCallback {
    private static final int CONNECTIONS = 12;

    private String name;
    private HikariDataSource source;

    @Override
    public void beforeEach(ExtensionContext test) {
        var server = DatabaseServer.running();
        name = server.newDatabase();
        var settings = new HikariConfig();
        settings.setJdbcUrl(server.url(name));
        settings.setUsername(server.owner());
        settings.setMaximumPoolSize(CONNECTIONS);
        settings.setMinimumIdle(0);
        source = new HikariDataSource(settings);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        source.close();
        DatabaseServer.running().drop(name);
    }

    public DataSource source() {
        return source;
    }

    public JdbcTemplate jdbc() {
        return new JdbcTemplate(source);
    }

    public PlatformTransactionManager transactions() {
        return new JdbcTransactionManager(source);
    }

    /** Does something in one transaction. */
    public void inTransaction(Runnable work) {
        new TransactionTemplate(transactions()).executeWithoutResult(status -> work.run());
    }

    /** How many rows answer a query that counts. */
    public long count(String table) {
        return jdbc().queryForObject("SELECT count(*) FROM " + table, Long.class);
    }
}
