package org.yuheng.standalone.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a running PostgreSQL writes about itself into {@code postmaster.pid}. After a crash the file stays and tells of the past.
 *
 * @param processId the main server process
 * @param ready whether it takes connections
 */
record PostmasterFile(long processId, boolean ready) {

    private static final int STATUS_LINE = 7;

    /** Reads the file; empty when there is none or the server is just writing it. */
    static Optional<PostmasterFile> of(Path cluster) throws IOException {
        try {
            List<String> lines = Files.readAllLines(at(cluster));
            if (lines.isEmpty() || !lines.getFirst().strip().matches("[1-9][0-9]{0,17}")) {
                return Optional.empty();
            }
            boolean ready =
                    lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready");
            return Optional.of(
                    new PostmasterFile(Long.parseLong(lines.getFirst().strip()), ready));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    static Path at(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }
}
