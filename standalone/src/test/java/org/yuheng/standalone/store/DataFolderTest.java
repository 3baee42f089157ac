package org.yuheng.standalone.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path temporary;

    @Test
    void aNewFolderIsMadeForItsOwnerAlone() throws IOException {
        Path chosen = temporary.resolve("with a blank").resolve("yuheng-data");
        try (DataFolder folder = DataFolder.open(chosen)) {
            assertThat(folder.path()).isEqualTo(chosen.toRealPath());
            assertThat(permissions(folder.path())).isEqualTo("rwx------");
            assertThat(folder.postgres()).isDirectory();
            assertThat(folder.mongo()).isDirectory();
            assertThat(folder.index()).isDirectory();
            assertThat(folder.staging()).isDirectory();
            assertThat(folder.binaries()).isDirectory();
            assertThat(permissions(folder.keys())).isEqualTo("rwx------");
        }
    }

    @Test
    void anEmptyFolderOfOthersEyesIsClosedToThem() throws IOException {
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (DataFolder folder = DataFolder.open(temporary)) {
            assertThat(permissions(folder.path())).isEqualTo("rwx------");
        }
    }

    @Test
    void aFolderOpensAgainAfterItWasClosed() {
        DataFolder.open(temporary).close();
        try (DataFolder again = DataFolder.open(temporary)) {
            assertThat(again.mongo()).isDirectory();
        }
    }

    @Test
    void aFirstStartThatWasInterruptedIsTakenUp() throws IOException {
        Files.createFile(temporary.resolve(FolderLock.FILE_NAME));
        Files.createFile(temporary.resolve("yuheng.format.new"));
        try (DataFolder folder = DataFolder.open(temporary)) {
            assertThat(folder.postgres()).isDirectory();
        }
    }

    @Test
    void aFileIsRefused() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));
        assertThatThrownBy(() -> DataFolder.open(file))
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining("is a file");
    }

    @Test
    void aPlaceWhereNothingCanBeMadeIsRefused() {
        assertThatThrownBy(() -> DataFolder.open(Path.of("/proc/yuheng-data"))).isInstanceOf(StoreRefused.class);
        assertThatThrownBy(() -> DataFolder.open(Path.of("/proc/sys/kernel"))).isInstanceOf(StoreRefused.class);
    }

    @Test
    void aFolderWithForeignThingsIsRefusedAndLeftAsItIs() throws IOException {
        Files.createFile(temporary.resolve("letter.txt"));
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThatThrownBy(() -> DataFolder.open(temporary))
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining("holds other things")
                .hasMessageNotContaining("letter");
        try (var entries = Files.list(temporary)) {
            assertThat(entries).containsExactly(temporary.resolve("letter.txt"));
        }
        assertThat(permissions(temporary)).isEqualTo("rwxr-xr-x");
    }

    @Test
    void aFolderOfANewerVersionIsRefused() throws IOException {
        DataFolder.open(temporary).close();
        Files.writeString(temporary.resolve("yuheng.format"), "2\n");
        assertThatThrownBy(() -> DataFolder.open(temporary))
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining("format 2")
                .hasMessageContaining("newer version");
    }

    @Test
    void aDamagedMarkerIsRefused() throws IOException {
        Files.writeString(temporary.resolve("yuheng.format"), "?");
        assertThatThrownBy(() -> DataFolder.open(temporary)).isInstanceOf(StoreRefused.class);
    }

    @Test
    void aRefusedTryInTheSameProgramDoesNotLoosenTheLock() throws Exception {
        try (DataFolder held = DataFolder.open(temporary)) {
            assertThatThrownBy(() -> DataFolder.open(temporary))
                    .isInstanceOf(StoreRefused.class)
                    .hasMessageContaining("already in use");
            try (var second = SeparateProgram.start("hold", held.path())) {
                second.await("Exception in thread \"main\" org.yuheng.standalone.store.StoreRefused: The data folder "
                        + held.path() + " is already in use by process "
                        + ProcessHandle.current().pid());
            }
        }
    }

    @Test
    void theLockDiesWithTheProcess() throws Exception {
        try (var first = SeparateProgram.start("hold", temporary)) {
            first.await("ready");
            assertThatThrownBy(() -> DataFolder.open(temporary))
                    .isInstanceOf(StoreRefused.class)
                    .hasMessageContaining("already in use by process");
            first.kill();
        }
        try (DataFolder folder = DataFolder.open(temporary)) {
            assertThat(folder.path()).isDirectory();
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
