package org.yuheng.standalone.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyFileTest {

    @TempDir
    Path temporary;

    @Test
    void aNewFolderGetsASecretForItsOwnerAlone() throws IOException {
        try (var data = DataFolder.open(temporary)) {
            var file = MasterKeyFile.in(data);
            assertThat(Files.readString(file).strip()).hasSizeGreaterThanOrEqualTo(32);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void theSecretStays() throws IOException {
        try (var data = DataFolder.open(temporary)) {
            var first = Files.readString(MasterKeyFile.in(data));
            Files.createDirectory(PostgresCluster.folderIn(data));
            assertThat(MasterKeyFile.in(data)).hasContent(first);
        }
    }

    @Test
    void aLostSecretIsNotReplacedBesideADatabase() throws IOException {
        try (var data = DataFolder.open(temporary)) {
            Files.createDirectory(PostgresCluster.folderIn(data));
            assertThatThrownBy(() -> MasterKeyFile.in(data))
                    .isInstanceOf(StoreRefused.class)
                    .hasMessageContaining("put back the keys");
            assertThat(data.keys().resolve("master-key")).doesNotExist();
        }
    }
}
