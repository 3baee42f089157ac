package org.yuheng.command.imports.staging;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import org.yuheng.command.imports.limit.BoundedInput;
import org.yuheng.command.imports.limit.ByteLimit;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/**
 * The folder where received files wait, sealed under a master key. A file that could not be received whole leaves
 * nothing behind; one that was received survives a crash of the machine.
 */
public final class StagingFolder {
    /** What is taken when nothing else is set. */
    public static final ByteLimit USUAL_LIMIT = ByteLimit.ofMebibytes(256);

    private static final String WHOLE = ".staged";
    private static final String PARTIAL = ".partial";
    private static final Pattern LAWFUL_ID = Pattern.compile("[A-Za-z0-9-]{1,64}");

    private final Path folder;
    private final SecretKey master;
    private final ByteLimit limit;

    /**
     * @param folder made when it is not there
     * @param master an AES key of 32 bytes
     */
    public StagingFolder(Path folder, SecretKey master, ByteLimit limit) throws IOException {
        this.folder = OwnerOnly.folder(folder);
        this.master = master;
        this.limit = limit;
    }

    /** How large a file may be. */
    public ByteLimit limit() {
        return limit;
    }

    /**
     * Receives a file to its end and puts it on disk, sealed.
     *
     * @param id letters, digits and hyphens; must be a new one
     * @throws DomainError {@link ErrorCode#FILE_TOO_LARGE}
     */
    public StagedFile receive(String id, InputStream content) throws IOException {
        Path whole = path(id, WHOLE);
        if (Files.exists(whole)) {
            throw new FileAlreadyExistsException(id);
        }
        Path partial = path(id, PARTIAL);
        try {
            var staged = seal(id, content, partial);
            Files.move(partial, whole, StandardCopyOption.ATOMIC_MOVE);
            OwnerOnly.force(folder);
            return staged;
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    /**
     * The clear content, from its beginning.
     *
     * @throws java.nio.file.NoSuchFileException when there is no such file
     * @throws StagedFileDamaged here or while reading
     */
    public InputStream open(String id) throws IOException {
        return new OpeningInput(Files.newInputStream(path(id, WHOLE)), master, id);
    }

    /** Deletes a file whose import has ended; one that is gone already is fine. */
    public void delete(String id) throws IOException {
        Files.deleteIfExists(path(id, WHOLE));
    }

    /** At start, before anything is received: removes what uploads have left that never became an import. */
    public void removeLeftovers(Set<String> awaited) throws IOException {
        try (var files = Files.newDirectoryStream(folder, "*{" + WHOLE + "," + PARTIAL + "}")) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                String id = name.substring(0, name.lastIndexOf('.'));
                if (name.endsWith(PARTIAL) || !awaited.contains(id)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private StagedFile seal(String id, InputStream content, Path partial) throws IOException {
        MessageDigest digest = sha256();
        var bounded = new BoundedInput(content, limit, ErrorCode.FILE_TOO_LARGE);
        try (FileChannel channel = FileChannel.open(
                partial, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OwnerOnly.file(folder))) {
            OutputStream stored = Channels.newOutputStream(channel);
            var sealing = new SealingOutput(stored, master, id);
            new DigestInputStream(bounded, digest).transferTo(sealing);
            sealing.finish();
            channel.force(true);
        }
        return new StagedFile(id, bounded.count(), HexFormat.of().formatHex(digest.digest()));
    }

    private Path path(String id, String ending) {
        if (!LAWFUL_ID.matcher(id).matches()) {
            throw new IllegalArgumentException("not a name of a staged file");
        }
        return folder.resolve(id + ending);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
