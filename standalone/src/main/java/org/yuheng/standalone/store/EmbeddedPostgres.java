package org.yuheng.standalone.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL in the data folder, on a free port of the loopback address, with full durability. It ends with the
 * program, also after {@code kill -9}; a start finds and stops what an earlier run may have left.
 *
 * <p>The platform connects as a role that owns its database and is no superuser. The role's password is made anew at each
 * start and kept in memory only.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final int PORT_TRIES = 5;

    private final WatchedServer server;
    private final ServerProcesses processes;
    private final int port;
    private final String password = SecretFile.random();
    private boolean stopped;

    private EmbeddedPostgres(WatchedServer server, ServerProcesses processes, int port) {
        this.server = server;
        this.processes = processes;
        this.port = port;
    }

    /**
     * Starts the server and waits until database and role are there.
     *
     * @throws StoreRefused with the cause in one line when it can not start
     */
    public static EmbeddedPostgres start(DataFolder data) {
        try {
            var binaries = PostgresBinaries.unpackedIn(data.binaries());
            var cluster = PostgresCluster.in(data, binaries);
            var processes = new ServerProcesses(binaries, cluster);
            processes.stop();
            processes.forgetStranger();
            EmbeddedPostgres postgres = running(data, binaries, cluster, processes);
            postgres.prepareDatabase(data);
            log.info("The embedded PostgreSQL {} is ready on port {}", PostgresBinaries.VERSION, postgres.port);
            return postgres;
        } catch (IOException failed) {
            throw new StoreRefused("The embedded PostgreSQL can not start: " + failed, failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StoreRefused("The start of the embedded PostgreSQL was interrupted.", interrupted);
        }
    }

    // Between choosing a free port and taking it another program may be faster, so it is tried again.
    private static EmbeddedPostgres running(
            DataFolder data, PostgresBinaries binaries, PostgresCluster cluster, ServerProcesses processes)
            throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            int port = freePort();
            cluster.configure(port);
            ServerLog serverLog = ServerLog.continued(data.postgres().resolve("server.log"));
            var server = WatchedServer.start(binaries, cluster, serverLog);
            if (server.awaitReady()) {
                return new EmbeddedPostgres(server, processes, port);
            }
            if (attempt == PORT_TRIES || !serverLog.saysPortIsTaken()) {
                throw new StoreRefused("The embedded PostgreSQL did not start: " + serverLog.cause());
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void prepareDatabase(DataFolder data) throws IOException {
        try {
            String superuserPassword = SecretFile.readOrMake(PostgresCluster.passwordFile(data));
            ApplicationDatabase.prepare(port, superuserPassword, password);
        } catch (IOException | RuntimeException failed) {
            stop();
            throw failed;
        }
    }

    public String jdbcUrl() {
        return ApplicationDatabase.url(port, ApplicationDatabase.NAME);
    }

    public String user() {
        return ApplicationDatabase.OWNER;
    }

    public String password() {
        return password;
    }

    /** Whether the server still runs; it does not come back by itself. */
    public boolean isRunning() {
        return server.isRunning();
    }

    /** Stops the server in order and waits for its end; a second call finds nothing to do. */
    public synchronized void stop() {
        if (stopped) {
            return;
        }
        stopped = true;
        try {
            server.stop();
            processes.stop();
        } catch (IOException failed) {
            throw new StoreRefused("The embedded PostgreSQL did not stop in order: " + failed, failed);
        } catch (InterruptedException interrupted) {
            // The pipe to the watcher is closed, so the server ends all the same.
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stop();
    }
}
