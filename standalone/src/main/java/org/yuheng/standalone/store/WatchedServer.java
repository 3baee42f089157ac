package org.yuheng.standalone.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL server under a watcher, so that it never outlives the program. The watcher is a shell that starts the server
 * and holds a pipe from this process; when the pipe ends, by {@link #stop()} or because this process died in whatever way, it
 * tells the server to end, again and again until it has. If the watcher itself is killed, the kernel tells the server
 * ({@code setpriv --pdeathsig}). Both are in a session of their own, so a Ctrl-C in the terminal reaches neither.
 */
final class WatchedServer {

    // An exe link is missing for a process that is dead and not yet collected, unlike its number.
    private static final String WATCHER = """
            exec 3<&0
            "$@" </dev/null 3<&- &
            server=$!
            {
              while read -r _; do :; done
              while [ -e "/proc/$server/exe" ]; do kill -INT "$server" 2>/dev/null; sleep 1; done
            } <&3 &
            keeper=$!
            exec 3<&-
            wait "$server"
            status=$?
            kill "$keeper" 2>/dev/null
            exit "$status"
            """;

    private static final int POLL_MILLISECONDS = 20;
    // Recovery after a power cut replays the write-ahead log and may take minutes on a slow disk.
    private static final int POLLS_UNTIL_READY = 5 * 60 * 1000 / POLL_MILLISECONDS;
    private static final int SECONDS_TO_STOP = 20;

    private final Process watcher;
    private final PostgresCluster cluster;

    private WatchedServer(Process watcher, PostgresCluster cluster) {
        this.watcher = watcher;
        this.cluster = cluster;
    }

    /** Starts the server; it may not take connections yet. */
    static WatchedServer start(PostgresBinaries binaries, PostgresCluster cluster, ServerLog log) throws IOException {
        var command = new ArrayList<>(List.of("setsid", "sh", "-c", WATCHER, "yuheng-postgres"));
        command.addAll(PostgresProgram.asOrdinaryUser(List.of(
                "setpriv",
                "--pdeathsig",
                "INT",
                binaries.program("postgres"),
                "-D",
                cluster.folder().toString())));
        Process watcher = PostgresProgram.prepared(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.file().toFile()))
                .start();
        return new WatchedServer(watcher, cluster);
    }

    /** Waits until the server takes connections; false when it ended instead. Whatever goes wrong here stops it. */
    boolean awaitReady() throws IOException, InterruptedException {
        boolean ready = false;
        try {
            ready = becomesReady();
            return ready;
        } finally {
            if (!ready) {
                endPipe();
            }
        }
    }

    private boolean becomesReady() throws IOException, InterruptedException {
        for (int poll = 0; poll < POLLS_UNTIL_READY; poll++) {
            if (watcher.waitFor(POLL_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                return false;
            }
            var postmaster = PostmasterFile.of(cluster.folder());
            if (postmaster
                    .filter(PostmasterFile::ready)
                    .filter(this::isThisServer)
                    .isPresent()) {
                return true;
            }
        }
        throw new StoreRefused("The embedded PostgreSQL did not become ready in five minutes; see its log.");
    }

    // The file of a crashed server says ready for ever.
    private boolean isThisServer(PostmasterFile postmaster) {
        return watcher.children().anyMatch(child -> child.pid() == postmaster.processId());
    }

    boolean isRunning() {
        return watcher.isAlive();
    }

    /** Ends the pipe and waits for an orderly stop, at most 20 seconds. */
    void stop() throws InterruptedException {
        endPipe();
        watcher.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS);
    }

    private void endPipe() {
        try {
            watcher.getOutputStream().close();
        } catch (IOException alreadyGone) {
            // The pipe is closed all the same.
        }
    }
}
