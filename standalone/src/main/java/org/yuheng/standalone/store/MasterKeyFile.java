package org.yuheng.standalone.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The file with the master secret of the vault. It is made before the database, and never again beside one: nothing that
 * the vault holds would open with another.
 */
public final class MasterKeyFile {

    private MasterKeyFile() {}

    /**
     * The secret of this data folder, made where the folder is new.
     *
     * @throws StoreRefused when the folder has a database and no secret
     */
    public static Path in(DataFolder data) {
        Path file = data.keys().resolve("master-key");
        if (!Files.exists(file) && Files.exists(PostgresCluster.folderIn(data))) {
            throw new StoreRefused("The master key " + file + " is missing; put back the keys of this data folder.");
        }
        try {
            SecretFile.readOrMake(file);
            return file;
        } catch (IOException failed) {
            throw new StoreRefused("The master key " + file + " can not be read: " + failed, failed);
        }
    }
}
