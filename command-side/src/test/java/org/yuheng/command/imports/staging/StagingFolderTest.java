package org.yuheng.command.imports.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuheng.command.imports.limit.ByteLimit;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

class StagingFolderTest {
    private static final SecretKey MASTER = new SecretKeySpec(new byte[32], "AES");
    private static final byte[] TEXT = "欧阳绝密 13712345678".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    StagingFolder staging;

    @BeforeEach
    void anEmptyFolder() throws IOException {
        staging = new StagingFolder(folder, MASTER, ByteLimit.ofKibibytes(300));
    }

    @Test
    void sizeAndDigestAreThoseOfTheClearContent() throws IOException {
        var staged = staging.receive("a", new ByteArrayInputStream("abc".getBytes(StandardCharsets.US_ASCII)));

        assertThat(staged)
                .isEqualTo(new StagedFile("a", 3, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    @Test
    void aFileOpensManyTimesAndAfterARestart() throws IOException {
        staging.receive("a", new ByteArrayInputStream(TEXT));

        var restarted = new StagingFolder(folder, MASTER, ByteLimit.ofKibibytes(300));

        assertThat(read(staging, "a")).isEqualTo(TEXT);
        assertThat(read(staging, "a")).isEqualTo(TEXT);
        assertThat(read(restarted, "a")).isEqualTo(TEXT);
    }

    @Test
    void nothingIsInTheClearOnDiskAndOnlyTheOwnerMayRead() throws IOException {
        staging.receive("a", new ByteArrayInputStream(TEXT));

        var stored = HexFormat.of().formatHex(Files.readAllBytes(folder.resolve("a.staged")));
        assertThat(stored).doesNotContain(HexFormat.of().formatHex(TEXT, 0, 6));
        assertThat(Files.getPosixFilePermissions(folder.resolve("a.staged")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.getPosixFilePermissions(folder)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void theFileGrowsSealedWhileItStreams() throws IOException {
        var stored = folder.resolve("a.partial");
        var begin = new ByteArrayInputStream(new byte[4 * ChunkCipher.CHUNK_BYTES]);
        var sizeSeen = new long[1];
        var end = new InputStream() {
            @Override
            public int read() throws IOException {
                sizeSeen[0] = Files.size(stored);
                return -1;
            }
        };

        staging.receive("a", new SequenceInputStream(begin, end));

        assertThat(sizeSeen[0]).isGreaterThan(3L * ChunkCipher.CHUNK_BYTES);
    }

    @Test
    void theSameContentIsSealedDifferentlyEachTime() throws IOException {
        staging.receive("a", new ByteArrayInputStream(TEXT));
        staging.receive("b", new ByteArrayInputStream(TEXT));

        assertThat(Files.readAllBytes(folder.resolve("a.staged")))
                .isNotEqualTo(Files.readAllBytes(folder.resolve("b.staged")));
    }

    @Test
    void aFileAtTheLimitIsTakenAndOneByteMoreIsRefusedAndRemoved() throws IOException {
        int limit = (int) staging.limit().bytes();

        assertThat(staging.receive("a", new ByteArrayInputStream(new byte[limit]))
                        .size())
                .isEqualTo(limit);
        assertThatThrownBy(() -> staging.receive("b", new ByteArrayInputStream(new byte[limit + 1])))
                .isInstanceOfSatisfying(DomainError.class, error -> {
                    assertThat(error.code()).isEqualTo(ErrorCode.FILE_TOO_LARGE);
                    assertThat(error.details()).containsEntry("limit", "300 KiB");
                });
        assertThat(names()).containsExactly("a.staged");
    }

    @Test
    void anEndlessUploadIsCutAtTheLimit() {
        var endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };

        assertThatThrownBy(() -> staging.receive("a", endless)).isInstanceOf(DomainError.class);
        assertThat(names()).isEmpty();
    }

    @Test
    void anUploadThatBreaksOffLeavesNothing() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };

        assertThatThrownBy(() -> staging.receive(
                        "a", new SequenceInputStream(new ByteArrayInputStream(new byte[200_000]), broken)))
                .isInstanceOf(IOException.class);
        assertThat(names()).isEmpty();
    }

    @Test
    void aDeletedFileIsGone() throws IOException {
        staging.receive("a", new ByteArrayInputStream(TEXT));

        staging.delete("a");
        staging.delete("a");

        assertThat(names()).isEmpty();
        assertThatThrownBy(() -> staging.open("a")).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void atStartOnlyFilesThatAreAwaitedStay() throws IOException {
        staging.receive("awaited", new ByteArrayInputStream(TEXT));
        staging.receive("forgotten", new ByteArrayInputStream(TEXT));
        Files.write(folder.resolve("awaited.partial"), TEXT);
        Files.write(folder.resolve("note.txt"), TEXT);

        staging.removeLeftovers(Set.of("awaited"));

        assertThat(names()).containsExactly("awaited.staged", "note.txt");
    }

    @Test
    void anotherMasterKeyDoesNotOpenIt() throws IOException {
        staging.receive("a", new ByteArrayInputStream(TEXT));
        var other = new byte[32];
        other[0] = 1;

        var stranger = new StagingFolder(folder, new SecretKeySpec(other, "AES"), ByteLimit.ofKibibytes(1));

        assertThatThrownBy(() -> stranger.open("a")).isInstanceOf(StagedFileDamaged.class);
    }

    @Test
    void oneFileInThePlaceOfAnotherDoesNotOpen() throws IOException {
        staging.receive("a", new ByteArrayInputStream(TEXT));
        Files.move(folder.resolve("a.staged"), folder.resolve("b.staged"));

        assertThatThrownBy(() -> staging.open("b")).isInstanceOf(StagedFileDamaged.class);
    }

    @Test
    void aNameThatLeavesTheFolderIsRefused() {
        assertThatThrownBy(() -> staging.open("../a")).isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] read(StagingFolder staging, String id) throws IOException {
        try (var content = staging.open(id)) {
            return content.readAllBytes();
        }
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
