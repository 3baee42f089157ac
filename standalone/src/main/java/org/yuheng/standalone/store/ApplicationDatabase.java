package org.yuheng.standalone.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The platform's own database and its owner in the embedded server. Preparing it again changes nothing but the owner's
 * password, so an interrupted first start is simply repeated.
 */
final class ApplicationDatabase {

    static final String NAME = "yuheng";
    static final String OWNER = "yuheng";

    private static final int SECONDS_TO_CONNECT = 10;

    private ApplicationDatabase() {}

    /** Loopback without encryption: the traffic does not leave the machine. */
    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?sslmode=disable&gssEncMode=disable";
    }

    /**
     * Makes role and database where they are missing and gives the role this password.
     *
     * @throws StoreRefused when the server does not let the superuser in or refuses a statement
     */
    static void prepare(int port, String superuserPassword, String ownerPassword) {
        try (Connection connection = superuser(port, superuserPassword)) {
            if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = '" + OWNER + "'")) {
                execute(connection, "CREATE ROLE " + OWNER + " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE");
            }
            // The driver sends a verifier, never the password.
            connection
                    .unwrap(PGConnection.class)
                    .alterUserPassword(OWNER, ownerPassword.toCharArray(), "scram-sha-256");
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = '" + NAME + "'")) {
                execute(connection, "CREATE DATABASE " + NAME + " OWNER " + OWNER);
            }
            execute(connection, "REVOKE ALL ON DATABASE " + NAME + " FROM PUBLIC");
        } catch (SQLException failed) {
            throw new StoreRefused("The embedded PostgreSQL could not be prepared: " + failed.getMessage(), failed);
        }
    }

    private static Connection superuser(int port, String password) throws SQLException {
        var source = new PGSimpleDataSource();
        source.setUrl(url(port, "postgres"));
        source.setUser(PostgresCluster.SUPERUSER);
        source.setPassword(password);
        source.setConnectTimeout(SECONDS_TO_CONNECT);
        return source.getConnection();
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            return found.next();
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
