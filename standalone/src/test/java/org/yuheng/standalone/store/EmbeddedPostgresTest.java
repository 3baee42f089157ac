package org.yuheng.standalone.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddedPostgresTest {

    @TempDir
    static Path temporary;

    private static DataFolder folder;
    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() {
        folder = DataFolder.open(temporary.resolve("data of a bureau"));
        postgres = EmbeddedPostgres.start(folder);
    }

    @AfterAll
    static void stop() {
        postgres.stop();
        folder.close();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "data_checksums, on",
        "listen_addresses, 127.0.0.1",
        "unix_socket_directories, ''",
        "log_statement, none",
        "log_min_error_statement, panic",
        "log_error_verbosity, terse",
        "log_parameter_max_length_on_error, 0",
        "TimeZone, UTC",
        "server_encoding, UTF8",
        "max_connections, 60"
    })
    void aSettingIsInForce(String setting, String value) throws Exception {
        try (Connection operator = connectAsOperator();
                var statement = operator.createStatement();
                var shown = statement.executeQuery("SHOW " + setting)) {
            assertThat(shown.next()).isTrue();
            assertThat(shown.getString(1)).isEqualTo(value);
        }
    }

    @Test
    void theVersionIsTheOneThatNamesTheFolder() throws SQLException {
        assertThat(PostgresBinaries.VERSION).startsWith(answer("SHOW server_version") + ".");
    }

    @Test
    void thePlatformsRoleOwnsItsDatabaseAndIsNoSuperuser() throws SQLException {
        assertThat(answer("SELECT current_database() || ' ' || current_user || ' ' || pg_get_userbyid(datdba)"
                        + " FROM pg_database WHERE datname = current_database()"))
                .isEqualTo("yuheng yuheng yuheng");
        assertThat(answer("SELECT rolsuper OR rolcreatedb OR rolcreaterole FROM pg_roles WHERE rolname = current_user"))
                .isEqualTo("f");
    }

    @Test
    void nobodyGetsInWithoutThePassword() {
        for (String user : new String[] {"yuheng", "postgres"}) {
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(), user, "wrong"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void theOperatorsPasswordIsForItsOwnerAlone() throws Exception {
        Path file = folder.keys().resolve("postgres-password");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (Connection connection = connectAsOperator()) {
            assertThat(connection.isValid(5)).isTrue();
        }
    }

    @Test
    void theLogDoesNotQuoteWhatAPersonWrote() throws Exception {
        try (Connection connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE once (name TEXT PRIMARY KEY)");
            statement.execute("INSERT INTO once VALUES ('Ouyang Juemi')");
            assertThatThrownBy(() -> statement.execute("INSERT INTO once VALUES ('Ouyang Juemi')"))
                    .hasMessageContaining("duplicate key");
            assertThatThrownBy(() -> statement.execute("SELECT 'Ouyang Juemi'::INT"))
                    .hasMessageContaining("invalid input syntax");
        }
        assertThat(Files.readString(folder.postgres().resolve("server.log")))
                .contains("ready to accept connections")
                .doesNotContain("Ouyang");
    }

    @Test
    void itRunsNowAndSaysSo() {
        assertThat(postgres.isRunning()).isTrue();
        assertThat(SeparateProgram.naming(folder.path())).isNotEmpty();
    }

    @Test
    void anotherMajorVersionIsRefused(@TempDir Path other) throws IOException {
        try (DataFolder old = DataFolder.open(other)) {
            Path cluster = Files.createDirectory(old.postgres().resolve("data"));
            Files.writeString(cluster.resolve("PG_VERSION"), "17\n");
            assertThatThrownBy(() -> PostgresCluster.in(old, new PostgresBinaries(Path.of("none"))))
                    .isInstanceOf(StoreRefused.class)
                    .hasMessageContaining("written by PostgreSQL 17");
            Files.writeString(cluster.resolve("PG_VERSION"), PostgresBinaries.majorVersion());
            assertThatThrownBy(() -> PostgresCluster.in(old, new PostgresBinaries(Path.of("none"))))
                    .isInstanceOf(StoreRefused.class)
                    .hasMessageContaining("password");
            Files.delete(cluster.resolve("PG_VERSION"));
            assertThatThrownBy(() -> PostgresCluster.in(old, new PostgresBinaries(Path.of("none"))))
                    .isInstanceOf(StoreRefused.class)
                    .hasMessageContaining("PG_VERSION is missing");
        }
    }

    @Test
    void anotherMachineIsRefusedWithAWayOut() {
        assertThatThrownBy(() -> PostgresBinaries.refuseForeignMachine("Linux", "aarch64"))
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining("profile postgres");
        assertThatCode(() -> PostgresBinaries.refuseForeignMachine("Linux", "amd64"))
                .doesNotThrowAnyException();
    }

    private static Connection connectAsOperator() throws IOException, SQLException {
        String password =
                Files.readString(folder.keys().resolve("postgres-password")).strip();
        return DriverManager.getConnection(postgres.jdbcUrl(), "postgres", password);
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password());
    }

    private static String answer(String query) throws SQLException {
        try (Connection connection = connect();
                var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            assertThat(found.next()).isTrue();
            return found.getString(1);
        }
    }
}
