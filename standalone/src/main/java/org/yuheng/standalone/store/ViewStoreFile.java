package org.yuheng.standalone.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file of the views. Views can be rebuilt from the event log, so a file that does not open, or in which damage was met, is
 * put aside under a name with the time, and an empty one takes its place.
 */
final class ViewStoreFile {

    private static final Logger log = LoggerFactory.getLogger(ViewStoreFile.class);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final int CACHE_MEGABYTES = 32;
    private static final Set<Integer> DAMAGE = Set.of(
            DataUtils.ERROR_FILE_CORRUPT,
            DataUtils.ERROR_SERIALIZATION,
            DataUtils.ERROR_CHUNK_NOT_FOUND,
            DataUtils.ERROR_BLOCK_NOT_FOUND);

    private final Path file;
    private final Path damageMark;
    private final Clock clock;
    private Path setAside;

    ViewStoreFile(Path folder, Clock clock) {
        this.file = folder.resolve("views.mv");
        this.damageMark = folder.resolve("views.damaged");
        this.clock = clock;
    }

    /**
     * Opens the file, or an empty one in its place.
     *
     * @throws StoreRefused when another program holds it, or the disk refuses
     */
    ViewStoreBackend open() throws IOException {
        if (Files.exists(damageMark)) {
            putAside("damage was met in it during the last run");
        }
        try {
            return opened();
        } catch (MVStoreException failed) {
            if (failed.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
                throw new StoreRefused(file + " is in use by another program.", failed);
            }
            return emptyInsteadOf(failed);
        } catch (RuntimeException failed) {
            return emptyInsteadOf(failed);
        }
    }

    private ViewStoreBackend emptyInsteadOf(RuntimeException failed) throws IOException {
        putAside(failed.toString());
        try {
            return opened();
        } catch (MVStoreException again) {
            throw new StoreRefused("The view store " + file + " can not be made: " + again.getMessage(), again);
        }
    }

    // No commit but ours: see ViewStoreBackend.
    private ViewStoreBackend opened() {
        MVStore store = new MVStore.Builder()
                .fileName(file.toString())
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .cacheSize(CACHE_MEGABYTES)
                .open();
        try {
            return new ViewStoreBackend(store, clock, this::markDamage);
        } catch (RuntimeException failed) {
            store.closeImmediately();
            throw failed;
        }
    }

    private void putAside(String why) throws IOException {
        if (Files.exists(file)) {
            setAside = file.resolveSibling("views-" + TIME.format(clock.instant()) + ".mv.set-aside");
            DurableFiles.rename(file, setAside);
            log.warn(
                    "The view store does not open and was put aside as {}; views are built anew. Cause: {}",
                    setAside,
                    why);
        }
        Files.deleteIfExists(damageMark);
    }

    private void markDamage(MVStoreException failed) {
        if (!DAMAGE.contains(failed.getErrorCode()) || Files.exists(damageMark)) {
            return;
        }
        log.error("The view store is damaged; the next start puts it aside and builds the views anew", failed);
        try {
            DurableFiles.write(damageMark, "error " + failed.getErrorCode() + "\n");
        } catch (IOException notMarked) {
            log.error("The damage could not be noted in {}", damageMark, notMarked);
        }
    }

    /** The file that was put aside by {@link #open()}, if any. */
    Optional<Path> setAside() {
        return Optional.ofNullable(setAside);
    }
}
