package org.yuheng.standalone.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The one folder in which an embedded platform keeps everything. Only its owner may enter it, one program at a time holds
 * it, and a marker file with the format's number says that it is ours. Nothing is written into a folder that is refused.
 */
public final class DataFolder implements AutoCloseable {

    private static final String MARKER = "yuheng.format";
    private static final int FORMAT = 1;
    private static final Set<String> NOT_FOREIGN = Set.of(FolderLock.FILE_NAME, MARKER + ".new", "lost+found");

    private final Path path;
    private final FolderLock lock;

    private DataFolder(Path path, FolderLock lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Opens the folder, or makes it, and holds it until {@link #close()} or the end of the process.
     *
     * @throws StoreRefused when the path is a file, is not writable, holds what is not ours, was written by a newer version,
     *     or is in use
     */
    public static DataFolder open(Path chosen) {
        Path path = chosen.toAbsolutePath().normalize();
        try {
            path = existing(path);
            refuseForeign(path);
            FolderLock lock = FolderLock.take(path);
            try {
                refuseNewer(path);
                arrange(path);
                return new DataFolder(path, lock);
            } catch (IOException | RuntimeException refused) {
                lock.close();
                throw refused;
            }
        } catch (IOException failed) {
            throw new StoreRefused("The data folder " + path + " can not be used: " + failed, failed);
        }
    }

    private static Path existing(Path path) throws IOException {
        if (!Files.exists(path)) {
            Files.createDirectories(path.getParent());
            Files.createDirectory(
                    path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        if (!Files.isDirectory(path)) {
            throw new StoreRefused(path + " is a file; --data must name a folder.");
        }
        if (!Files.isWritable(path)) {
            throw new StoreRefused("The data folder " + path + " is not writable for this user.");
        }
        return path.toRealPath();
    }

    private static void refuseForeign(Path path) throws IOException {
        if (Files.exists(path.resolve(MARKER))) {
            return;
        }
        try (Stream<Path> entries = Files.list(path)) {
            Set<String> foreign = entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> !NOT_FOREIGN.contains(name))
                    .collect(Collectors.toSet());
            if (!foreign.isEmpty()) {
                throw new StoreRefused("The folder " + path + " holds other things and no " + MARKER
                        + "; choose an empty folder or a new one with --data.");
            }
        }
    }

    private static void refuseNewer(Path path) throws IOException {
        Path marker = path.resolve(MARKER);
        if (!Files.exists(marker)) {
            return;
        }
        String format = Files.readString(marker).strip();
        if (!format.matches("[1-9][0-9]{0,8}")) {
            throw new StoreRefused(marker + " does not hold a format number; the data folder is damaged or not ours.");
        }
        if (Integer.parseInt(format) > FORMAT) {
            throw new StoreRefused("The data folder " + path + " has format " + format + " and this version knows "
                    + FORMAT + "; start it with the newer version.");
        }
    }

    private static void arrange(Path path) throws IOException {
        var ownerOnly = PosixFilePermissions.fromString("rwx------");
        Files.setPosixFilePermissions(path, ownerOnly);
        // The marker comes first: an interrupted first start leaves a folder that is known as ours.
        if (!Files.exists(path.resolve(MARKER))) {
            DurableFiles.write(path.resolve(MARKER), FORMAT + "\n");
        }
        for (String name : List.of("postgres", "mongo", "index", "keys", "staging", "binaries")) {
            Path folder = path.resolve(name);
            if (!Files.isDirectory(folder)) {
                Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(ownerOnly));
            }
        }
    }

    /** The folder itself, absolute and without symbolic links. */
    public Path path() {
        return path;
    }

    /** The embedded PostgreSQL: cluster and server log. */
    public Path postgres() {
        return path.resolve("postgres");
    }

    /** The file of the embedded Mongo server. */
    public Path mongo() {
        return path.resolve("mongo");
    }

    /** The Lucene index. */
    public Path index() {
        return path.resolve("index");
    }

    /** Keys and passwords, each file readable by the owner only. */
    public Path keys() {
        return path.resolve("keys");
    }

    /** Import files that wait, encrypted. */
    public Path staging() {
        return path.resolve("staging");
    }

    /** Programs unpacked from this version's jar. */
    public Path binaries() {
        return path.resolve("binaries");
    }

    /** Lets the next program in. Close the stores first. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
