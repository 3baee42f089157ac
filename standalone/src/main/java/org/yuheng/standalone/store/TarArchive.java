package org.yuheng.standalone.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/**
 * Unpacks a tar stream into a folder and nowhere else: folders, files and symbolic links that stay inside. Files are forced
 * to disk. Links are made last, so that no file is written through one.
 */
final class TarArchive {

    private static final int OWNER_MAY_EXECUTE = 0100;
    private static final FileAttribute<Set<PosixFilePermission>> PROGRAM =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<Set<PosixFilePermission>> PLAIN =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path target;
    private final List<Path> files = new ArrayList<>();
    private final Map<Path, Path> links = new LinkedHashMap<>();

    private TarArchive(Path target) {
        this.target = target;
    }

    /**
     * Unpacks and closes the stream.
     *
     * @throws IOException when the archive is damaged, or an entry leads out of the folder or is of another kind
     */
    static void unpack(InputStream archive, Path target) throws IOException {
        var unpacked = new TarArchive(target.toAbsolutePath().normalize());
        try (var entries = new TarArchiveInputStream(archive)) {
            for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                unpacked.take(entry, entries);
            }
        }
        for (var link : unpacked.links.entrySet()) {
            Files.createSymbolicLink(link.getKey(), link.getValue());
        }
        // After all is written, since the first forced file takes the journal's entries of all others with it.
        for (Path file : unpacked.files) {
            DurableFiles.sync(file);
        }
    }

    private void take(TarArchiveEntry entry, InputStream content) throws IOException {
        Path place = inside(target.resolve(entry.getName()), entry);
        if (entry.isDirectory()) {
            Files.createDirectories(place);
            return;
        }
        Files.createDirectories(place.getParent());
        if (entry.isSymbolicLink()) {
            inside(place.resolveSibling(entry.getLinkName()), entry);
            links.put(place, Path.of(entry.getLinkName()));
        } else if (entry.getLinkFlag() == TarConstants.LF_NORMAL || entry.getLinkFlag() == TarConstants.LF_OLDNORM) {
            files.add(place);
            write(place, content, (entry.getMode() & OWNER_MAY_EXECUTE) == 0 ? PLAIN : PROGRAM);
        } else {
            throw new IOException("Entry of an unexpected kind in the archive: " + entry.getName());
        }
    }

    private Path inside(Path place, TarArchiveEntry entry) throws IOException {
        Path normal = place.normalize();
        if (!normal.startsWith(target)) {
            throw new IOException("Entry of the archive leads out of its folder: " + entry.getName());
        }
        return normal;
    }

    private static void write(Path file, InputStream content, FileAttribute<?> permissions) throws IOException {
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(file, options, permissions)) {
            content.transferTo(Channels.newOutputStream(channel));
        }
    }
}
