package org.yuheng.standalone.store;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A Mongo server in this process on one file, bound to the loopback address, for documents, tokens and dead letters.
 *
 * <p>What a crash loses: answered commands are written to the file and forced to disk each {@value #COMMIT_MILLISECONDS} ms
 * and at {@link #close()}. {@code kill -9} or a power cut loses those of the last interval, all collections back to the same
 * moment: a token never survives the document that was written before it, so the projections read the lost events once more.
 * Whoever needs an answer to be durable at once must not keep it here.
 */
public final class EmbeddedMongo implements AutoCloseable {

    static final int COMMIT_MILLISECONDS = 250;

    private static final Logger log = LoggerFactory.getLogger(EmbeddedMongo.class);
    private static final int ACCEPTING_THREADS = 1;
    private static final int WORKING_THREADS = 4;

    private final ViewStoreBackend backend;
    private final MongoServer server;
    private final ScheduledExecutorService commits;
    private final Path setAside;
    private final String connectionString;
    private boolean closed;

    private EmbeddedMongo(ViewStoreBackend backend, Path setAside) {
        this.backend = backend;
        this.setAside = setAside;
        this.server = new MongoServer(backend);
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), ACCEPTING_THREADS, WORKING_THREADS);
        this.connectionString =
                "mongodb://127.0.0.1:" + server.getLocalAddress().getPort();
        this.commits = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("view-store-commit").daemon().factory());
        commits.scheduleWithFixedDelay(this::commit, COMMIT_MILLISECONDS, COMMIT_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    /**
     * Opens the view store and listens on a free port.
     *
     * @param clock machine time; it names a file that is put aside
     * @throws StoreRefused when the file is in use or can not be made
     */
    public static EmbeddedMongo open(DataFolder data, Clock clock) {
        var file = new ViewStoreFile(data.mongo(), clock);
        try {
            return new EmbeddedMongo(file.open(), file.setAside().orElse(null));
        } catch (IOException failed) {
            throw new StoreRefused("The view store can not be opened: " + failed, failed);
        }
    }

    private void commit() {
        try {
            backend.commit();
        } catch (RuntimeException failed) {
            log.error("The views could not be written to disk; isOpen() tells whether the store goes on", failed);
        }
    }

    public String connectionString() {
        return connectionString;
    }

    /** Whether an earlier file did not open and an empty one took its place, so that all views must be built anew. */
    public boolean wasSetAside() {
        return setAside != null;
    }

    /** Where the earlier file is now; nobody deletes it. */
    public Optional<Path> setAside() {
        return Optional.ofNullable(setAside);
    }

    /** Whether the store still takes commands; a full or failing disk closes it until the next start. */
    public boolean isOpen() {
        return backend.isOpen();
    }

    /** Ends the connections and writes everything; a second call finds nothing to do. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        commits.shutdown();
        try {
            commits.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        server.shutdownNow();
    }
}
