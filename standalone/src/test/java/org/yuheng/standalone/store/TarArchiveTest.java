package org.yuheng.standalone.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TarArchiveTest {

    @TempDir
    Path temporary;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final TarArchiveOutputStream archive = new TarArchiveOutputStream(bytes);
    private Path target;

    @BeforeEach
    void makeTarget() throws IOException {
        target = Files.createDirectory(temporary.resolve("target"));
    }

    @Test
    void filesKeepTheirContentAndTheRightToRun() throws IOException {
        file("bin/program", 0755, "run");
        file("share/text", 0644, "read");
        unpack();
        assertThat(target.resolve("bin/program")).hasContent("run").isExecutable();
        assertThat(target.resolve("share/text")).hasContent("read");
        assertThat(Files.getPosixFilePermissions(target.resolve("share/text"))).hasSize(2);
    }

    @Test
    void symbolicLinksInsideAreKept() throws IOException {
        link("lib/library.so", "library.so.5", TarConstants.LF_SYMLINK);
        file("lib/library.so.5", 0644, "code");
        unpack();
        assertThat(target.resolve("lib/library.so")).isSymbolicLink().hasContent("code");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside", "bin/../../outside", "/outside-of-yuheng"})
    void anEntryThatLeadsOutIsRefused(String name) throws IOException {
        file(name, 0644, "evil");
        assertThatThrownBy(this::unpack).isInstanceOf(IOException.class).hasMessageContaining("leads out");
        assertThat(temporary.resolve("outside")).doesNotExist();
        assertThat(Path.of("/outside-of-yuheng")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc", "../..", "../../outside"})
    void aLinkThatLeadsOutIsRefused(String where) throws IOException {
        link("bin/link", where, TarConstants.LF_SYMLINK);
        assertThatThrownBy(this::unpack).isInstanceOf(IOException.class).hasMessageContaining("leads out");
        assertThat(target.resolve("bin/link")).doesNotExist();
    }

    @Test
    void noFileIsWrittenThroughALink() throws IOException {
        file("bin/real", 0644, "first");
        link("bin/link", "real", TarConstants.LF_SYMLINK);
        file("bin/link", 0644, "second");
        assertThatThrownBy(this::unpack).isInstanceOf(IOException.class);
        assertThat(target.resolve("bin/real")).hasContent("first");
    }

    @Test
    void hardLinksAndDevicesAreRefused() throws IOException {
        link("bin/link", "/etc/passwd", TarConstants.LF_LINK);
        assertThatThrownBy(this::unpack).isInstanceOf(IOException.class).hasMessageContaining("unexpected kind");
    }

    @Test
    void aTruncatedArchiveIsRefused() throws IOException {
        file("bin/program", 0755, "x".repeat(5000));
        archive.close();
        byte[] half = java.util.Arrays.copyOf(bytes.toByteArray(), 2000);
        assertThatThrownBy(() -> TarArchive.unpack(new ByteArrayInputStream(half), target))
                .isInstanceOf(IOException.class);
    }

    private void file(String name, int mode, String content) throws IOException {
        byte[] text = content.getBytes(StandardCharsets.UTF_8);
        var entry = new TarArchiveEntry(name, true);
        entry.setMode(mode);
        entry.setSize(text.length);
        archive.putArchiveEntry(entry);
        archive.write(text);
        archive.closeArchiveEntry();
    }

    private void link(String name, String where, byte kind) throws IOException {
        var entry = new TarArchiveEntry(name, kind);
        entry.setLinkName(where);
        archive.putArchiveEntry(entry);
        archive.closeArchiveEntry();
    }

    private void unpack() throws IOException {
        archive.close();
        TarArchive.unpack(new ByteArrayInputStream(bytes.toByteArray()), target);
    }
}
