package org.yuheng.standalone.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The log file of the embedded PostgreSQL, seen from the start of one server on. A long one is put aside first; one old file
 * is kept.
 *
 * @param file the log file
 * @param start where this server's lines begin, in bytes
 */
record ServerLog(Path file, long start) {

    private static final long LONG = 4L << 20;

    static ServerLog continued(Path file) throws IOException {
        if (Files.exists(file) && Files.size(file) > LONG) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        return new ServerLog(file, Files.exists(file) ? Files.size(file) : 0);
    }

    boolean saysPortIsTaken() throws IOException {
        return text().contains("could not bind IPv4 address");
    }

    /** The last line of weight, or the last line: why the server did not start. */
    String cause() throws IOException {
        String last = "no reason was logged";
        String fatal = null;
        for (String line : text().split("\n")) {
            if (line.contains("FATAL:") || line.contains("PANIC:")) {
                fatal = line;
            }
            last = line.isBlank() ? last : line;
        }
        return fatal == null ? last : fatal;
    }

    private String text() throws IOException {
        try (var log = new RandomAccessFile(file.toFile(), "r")) {
            log.seek(start);
            byte[] bytes = new byte[(int) Math.min(log.length() - start, LONG)];
            log.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
