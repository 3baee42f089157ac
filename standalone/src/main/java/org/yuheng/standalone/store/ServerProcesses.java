package org.yuheng.standalone.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL processes that work in one cluster folder, whoever started them. They are known by program name and current
 * folder, which PostgreSQL sets to the cluster; a process id alone may long belong to somebody else.
 */
final class ServerProcesses {

    private static final Logger log = LoggerFactory.getLogger(ServerProcesses.class);
    private static final int ORDERLY_TRIES = 3;
    private static final int TRIES = 5;
    private static final int SECONDS_PER_TRY = 5;

    private final PostgresBinaries binaries;
    private final Path cluster;

    ServerProcesses(PostgresBinaries binaries, PostgresCluster cluster) {
        this.binaries = binaries;
        this.cluster = cluster.folder();
    }

    List<ProcessHandle> all() {
        return ProcessHandle.allProcesses()
                .filter(process -> worksHere(process.pid()))
                .toList();
    }

    private boolean worksHere(long processId) {
        Path process = Path.of("/proc", Long.toString(processId));
        try {
            return Files.readString(process.resolve("comm")).strip().equals("postgres")
                    && Files.readSymbolicLink(process.resolve("cwd")).equals(cluster);
        } catch (IOException endedOrNotOurs) {
            return false;
        }
    }

    /**
     * Ends what works here: in order if it answers, at once (crash-safe) if it does not. Call it only with the data folder
     * locked, when no other program can own the server.
     *
     * @throws StoreRefused when processes remain after all tries
     */
    void stop() throws IOException, InterruptedException {
        for (int attempt = 1; !all().isEmpty(); attempt++) {
            if (attempt > TRIES) {
                throw new StoreRefused(
                        "A PostgreSQL server still works in " + cluster + " and does not end; stop it by hand.");
            }
            stopMain(attempt <= ORDERLY_TRIES ? "fast" : "immediate");
            awaitEnd();
        }
    }

    // Without its main process the others end by themselves.
    private void stopMain(String mode) throws IOException, InterruptedException {
        var main = PostmasterFile.of(cluster).map(PostmasterFile::processId);
        if (main.filter(this::worksHere).isPresent()) {
            log.info("Stopping the PostgreSQL server that works in the data folder ({})", mode);
            PostgresProgram.run(List.of(
                    binaries.program("pg_ctl"),
                    "stop",
                    "--pgdata=" + cluster,
                    "--mode=" + mode,
                    "--timeout=" + SECONDS_PER_TRY));
        }
    }

    private void awaitEnd() throws InterruptedException {
        for (ProcessHandle process : all()) {
            try {
                process.onExit().get(SECONDS_PER_TRY, TimeUnit.SECONDS);
            } catch (TimeoutException | ExecutionException stillThere) {
                return;
            }
        }
    }

    /**
     * Removes a {@code postmaster.pid} whose number now belongs to a stranger, as after a reboot: PostgreSQL would take the
     * stranger for its own server and not start. Any other leftover it clears by its own checks.
     */
    void forgetStranger() throws IOException {
        var main = PostmasterFile.of(cluster).map(PostmasterFile::processId);
        if (main.flatMap(ProcessHandle::of).isPresent()
                && main.filter(this::worksHere).isEmpty()) {
            log.info(
                    "The PostgreSQL server of an earlier run ended without order and its process number is in other use");
            Files.delete(PostmasterFile.at(cluster));
        }
    }
}
