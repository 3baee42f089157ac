package org.yuheng.standalone.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The files of the embedded database: made once by {@code initdb}, with checksums, UTF-8, and passwords for everybody.
 *
 * @param folder PostgreSQL's data directory
 */
record PostgresCluster(Path folder) {

    static final String SUPERUSER = "postgres";

    private static final String INITIALISING = "initialising-";

    /**
     * Opens the cluster of this data folder, or makes it. It appears in one step, so an interrupted first start leaves none.
     *
     * @throws StoreRefused when another major version wrote it, its password is lost, or it can not be made
     */
    static PostgresCluster in(DataFolder data, PostgresBinaries binaries) throws IOException, InterruptedException {
        Path folder = folderIn(data);
        Path passwordFile = passwordFile(data);
        DurableFiles.deleteLeftovers(data.postgres(), INITIALISING);
        if (Files.exists(folder)) {
            refuseOtherVersion(folder);
            refuseLostPassword(passwordFile);
        } else {
            SecretFile.readOrMake(passwordFile);
            initialise(data.postgres(), folder, passwordFile, binaries);
        }
        return new PostgresCluster(folder);
    }

    static Path folderIn(DataFolder data) {
        return data.postgres().resolve("data");
    }

    /** The password of {@value #SUPERUSER} is in here, for an operator; the platform itself connects as another role. */
    static Path passwordFile(DataFolder data) {
        return data.keys().resolve("postgres-password");
    }

    private static void initialise(Path parent, Path folder, Path passwordFile, PostgresBinaries binaries)
            throws IOException, InterruptedException {
        Path made = Files.createTempDirectory(parent, INITIALISING);
        var outcome = PostgresProgram.run(List.of(
                binaries.program("initdb"),
                "--pgdata=" + made,
                "--username=" + SUPERUSER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums",
                "--no-instructions"));
        if (outcome.status() != 0) {
            throw new StoreRefused(
                    "The embedded PostgreSQL could not be set up in " + parent + ": " + outcome.lastLine());
        }
        DurableFiles.rename(made, folder);
    }

    private static void refuseOtherVersion(Path folder) throws IOException {
        Path versionFile = folder.resolve("PG_VERSION");
        if (!Files.exists(versionFile)) {
            throw new StoreRefused(
                    folder + " holds no PostgreSQL database (PG_VERSION is missing); put the folder back.");
        }
        String version = Files.readString(versionFile).strip();
        if (!version.equals(PostgresBinaries.majorVersion())) {
            throw new StoreRefused(
                    "The database in " + folder + " was written by PostgreSQL " + version + ", this program brings "
                            + PostgresBinaries.majorVersion() + "; start it with the version that wrote it.");
        }
    }

    private static void refuseLostPassword(Path passwordFile) {
        if (!Files.exists(passwordFile)) {
            throw new StoreRefused(
                    "The database password " + passwordFile + " is missing; put back the keys of this data folder.");
        }
    }

    /** Writes the server's settings anew at each start. */
    void configure(int port) throws IOException {
        DurableFiles.write(folder.resolve("postgresql.conf"), PostgresSettings.text(port));
    }
}
