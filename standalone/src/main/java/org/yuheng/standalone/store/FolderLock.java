package org.yuheng.standalone.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The lock that keeps a second program out of a data folder. It is a lock of the operating system on a file, so it ends with
 * the process however that ends; the file itself stays and means nothing. The file names the holder's process id.
 */
final class FolderLock implements AutoCloseable {

    static final String FILE_NAME = "yuheng.lock";

    // Closing any channel on the file would drop the lock of the whole process, so a second try in here never opens it.
    private static final Set<Path> HELD_IN_THIS_PROCESS = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock at once or not at all.
     *
     * @throws StoreRefused when another program, or this one, holds it
     */
    static FolderLock take(Path folder) throws IOException {
        Path file = folder.resolve(FILE_NAME);
        if (!HELD_IN_THIS_PROCESS.add(file)) {
            throw inUse(folder, " by this program itself");
        }
        try {
            return new FolderLock(file, lockedChannel(folder, file));
        } catch (IOException | RuntimeException refused) {
            HELD_IN_THIS_PROCESS.remove(file);
            throw refused;
        }
    }

    private static FileChannel lockedChannel(Path folder, Path file) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileChannel channel = FileChannel.open(file, options, ownerOnly);
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw inUse(folder, holder(file));
            }
            channel.truncate(0);
            String processId = ProcessHandle.current().pid() + "\n";
            channel.write(ByteBuffer.wrap(processId.getBytes(StandardCharsets.US_ASCII)), 0);
            return channel;
        } catch (IOException | RuntimeException refused) {
            channel.close();
            throw refused;
        }
    }

    private static String holder(Path file) throws IOException {
        String processId = Files.readString(file).strip();
        return processId.isEmpty() ? "" : " by process " + processId;
    }

    private static StoreRefused inUse(Path folder, String holder) {
        return new StoreRefused("The data folder " + folder + " is already in use" + holder
                + ". Stop that program first, or choose another folder with --data.");
    }

    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            channel.close();
            HELD_IN_THIS_PROCESS.remove(file);
        }
    }
}
