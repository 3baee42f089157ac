package org.yuheng.standalone.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One database over many starts and every kind of end. The folder stays the same within the class. */
class PostgresLifeTest {

    @TempDir
    static Path temporary;

    private Path place;

    @BeforeEach
    void choose() {
        place = temporary.resolve("data");
    }

    @AfterEach
    void nothingIsLeft() throws InterruptedException {
        assertThat(SeparateProgram.within30Seconds(
                        () -> SeparateProgram.naming(place).isEmpty()))
                .as("no process names the data folder")
                .isTrue();
    }

    @Test
    void aSecondStartFindsTheDataAndStopsTwiceInPeace() throws SQLException {
        try (DataFolder folder = DataFolder.open(place)) {
            var first = EmbeddedPostgres.start(folder);
            execute(first, "CREATE TABLE IF NOT EXISTS seen (word TEXT)", "INSERT INTO seen VALUES ('豫衡')");
            first.stop();
            first.stop();
            assertThat(first.isRunning()).isFalse();
            try (var second = EmbeddedPostgres.start(folder)) {
                assertThat(number(second, "SELECT count(*) FROM seen WHERE word = '豫衡'"))
                        .isPositive();
                assertThat(second.password()).isNotEqualTo(first.password());
                first.stop();
                assertThat(second.isRunning()).isTrue();
            }
        }
    }

    @Test
    void anInterruptedFirstStartIsClearedAndRepeated() throws Exception {
        try (DataFolder folder = DataFolder.open(place)) {
            Path half = Files.createDirectory(folder.binaries().resolve("unpacking-1"));
            Path cluster = Files.createDirectory(folder.postgres().resolve("initialising-1"));
            Files.writeString(cluster.resolve("PG_VERSION"), "18");
            EmbeddedPostgres.start(folder).stop();
            assertThat(half).doesNotExist();
            assertThat(cluster).doesNotExist();
        }
    }

    @Test
    void killingTheProgramLeavesNoServerAndLosesNothing() throws Exception {
        long before = rows();
        try (var program = SeparateProgram.start("postgres", place)) {
            program.await("ready");
            program.kill();
        }
        assertThat(SeparateProgram.within30Seconds(
                        () -> SeparateProgram.naming(place).isEmpty()))
                .isTrue();
        assertThat(rows()).isEqualTo(before + 1);
    }

    @Test
    void aStartRightAfterTheKillComesUp() throws Exception {
        long before = rows();
        try (var program = SeparateProgram.start("postgres", place)) {
            program.await("ready");
            program.kill();
        }
        assertThat(rows()).isEqualTo(before + 1);
    }

    @Test
    void killingTheWatcherAsWellLeavesNoServer() throws Exception {
        try (var program = SeparateProgram.start("postgres", place)) {
            program.await("ready");
            List<ProcessHandle> watchers = processesHere("yuheng-postgres");
            assertThat(watchers).isNotEmpty();
            watchers.forEach(ProcessHandle::destroyForcibly);
            assertThat(SeparateProgram.within30Seconds(() -> postgresHere().isEmpty()))
                    .isTrue();
            program.kill();
        }
    }

    @Test
    void aServerThatWasKilledRecoversAtTheNextStart() throws Exception {
        try (DataFolder folder = DataFolder.open(place)) {
            try (var postgres = EmbeddedPostgres.start(folder)) {
                execute(postgres, "CREATE TABLE IF NOT EXISTS seen (word TEXT)", "INSERT INTO seen VALUES ('killed')");
                postgresHere().forEach(ProcessHandle::destroyForcibly);
                assertThat(SeparateProgram.within30Seconds(() -> !postgres.isRunning()))
                        .isTrue();
            }
            try (var postgres = EmbeddedPostgres.start(folder)) {
                assertThat(number(postgres, "SELECT count(*) FROM seen WHERE word = 'killed'"))
                        .isPositive();
            }
        }
    }

    @Test
    void anOrphanOfThisFolderIsStoppedAndReplaced() throws Exception {
        try (DataFolder folder = DataFolder.open(place)) {
            EmbeddedPostgres.start(folder).stop();
            var binaries = PostgresBinaries.unpackedIn(folder.binaries());
            var started = PostgresProgram.run(List.of(
                    binaries.program("pg_ctl"),
                    "start",
                    "--wait",
                    "--pgdata=" + folder.postgres().resolve("data"),
                    "--log=" + folder.postgres().resolve("orphan.log")));
            assertThat(started.status()).as(started.output()).isZero();
            var orphan = PostmasterFile.of(folder.postgres().resolve("data")).orElseThrow();
            assertThat(postgresHere()).extracting(ProcessHandle::pid).contains(orphan.processId());
            try (var postgres = EmbeddedPostgres.start(folder)) {
                assertThat(number(postgres, "SELECT 1")).isOne();
                assertThat(postgresHere()).extracting(ProcessHandle::pid).doesNotContain(orphan.processId());
            }
        }
    }

    @Test
    void aStrangerWithTheOldProcessNumberIsLeftInPeace() throws Exception {
        Process stranger = new ProcessBuilder("sleep", "600").start();
        try (DataFolder folder = DataFolder.open(place)) {
            EmbeddedPostgres.start(folder).stop();
            Path file = PostmasterFile.at(folder.postgres().resolve("data"));
            Files.writeString(file, stranger.pid() + "\n" + file.getParent() + "\n1\n1\n\n127.0.0.1\n  1 1\nready\n");
            try (var postgres = EmbeddedPostgres.start(folder)) {
                assertThat(number(postgres, "SELECT 1")).isOne();
            }
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void aClusterThatDoesNotStartSaysWhyInOneLine() throws Exception {
        try (DataFolder folder = DataFolder.open(place)) {
            EmbeddedPostgres.start(folder).stop();
            Path control = folder.postgres().resolve("data/global/pg_control");
            byte[] kept = Files.readAllBytes(control);
            Files.write(control, new byte[kept.length], StandardOpenOption.TRUNCATE_EXISTING);
            assertThatThrownBy(() -> EmbeddedPostgres.start(folder))
                    .isInstanceOf(StoreRefused.class)
                    .hasMessageStartingWith("The embedded PostgreSQL did not start: ")
                    .hasMessageContaining("FATAL")
                    .hasMessageNotContaining("\n");
            Files.write(control, kept, StandardOpenOption.TRUNCATE_EXISTING);
            assertThatCode(() -> EmbeddedPostgres.start(folder).stop()).doesNotThrowAnyException();
        }
    }

    private long rows() throws SQLException {
        try (DataFolder folder = DataFolder.open(place);
                var postgres = EmbeddedPostgres.start(folder)) {
            execute(postgres, "CREATE TABLE IF NOT EXISTS kept (number INT)");
            return number(postgres, "SELECT count(*) FROM kept");
        }
    }

    private List<ProcessHandle> postgresHere() {
        return processesHere("").stream()
                .filter(process -> process.info().command().orElse("").endsWith("/bin/postgres"))
                .toList();
    }

    private List<ProcessHandle> processesHere(String word) {
        return ProcessHandle.allProcesses()
                .filter(process -> {
                    String line = SeparateProgram.commandLine(process.pid());
                    return line.contains(place.toString()) && line.contains(word);
                })
                .toList();
    }

    private static void execute(EmbeddedPostgres postgres, String... commands) throws SQLException {
        try (Connection connection = connect(postgres);
                var statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }

    private static long number(EmbeddedPostgres postgres, String query) throws SQLException {
        try (Connection connection = connect(postgres);
                var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            assertThat(found.next()).isTrue();
            return found.getLong(1);
        }
    }

    private static Connection connect(EmbeddedPostgres postgres) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password());
    }
}
