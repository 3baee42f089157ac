package org.yuheng.standalone.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.time.Clock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * The Mongo backend on one H2 file, with three habits of the original mended (the third in {@link ViewCollection}).
 *
 * <p>H2 commits on its own each second, collection by collection and while commands run. A crash could then keep a token and
 * lose the document written before it, or keep an index entry without its document. Here commands and commits exclude each
 * other, so a commit holds each command wholly or not at all, in the order in which they were answered.
 *
 * <p>The original changes a stored document in place while another connection still sends it. Here an answer is copied
 * before the next command may run.
 */
final class ViewStoreBackend extends H2Backend {

    private static final int LOW_FILL_PERCENT = 50;
    private static final int REWRITE_BYTES = 2 << 20;

    private final MVStore store;
    private final Consumer<MVStoreException> onFailure;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    ViewStoreBackend(MVStore store, Clock clock, Consumer<MVStoreException> onFailure) {
        super(store, clock);
        this.store = store;
        this.onFailure = onFailure;
    }

    // Called while the original's constructor runs, when no field of this class is set.
    @Override
    protected MongoDatabase openOrCreateDatabase(String databaseName) {
        return ViewDatabase.open(databaseName, getMvStore(), getCursorRegistry());
    }

    /** Every command of a present-day driver comes through here. */
    @Override
    public Document handleMessage(MongoMessage message) {
        oneAtATime.lock();
        try {
            return super.handleMessage(message).cloneDeeply();
        } catch (MVStoreException failed) {
            onFailure.accept(failed);
            throw failed;
        } finally {
            oneAtATime.unlock();
        }
    }

    /** Writes all answered commands to the file, and forces them to disk after the next commands may run. */
    @Override
    public void commit() {
        oneAtATime.lock();
        try {
            if (store.isClosed() || !store.hasUnsavedChanges()) {
                return;
            }
            store.compact(LOW_FILL_PERCENT, REWRITE_BYTES);
            store.commit();
        } finally {
            oneAtATime.unlock();
        }
        store.sync();
    }

    boolean isOpen() {
        return !store.isClosed();
    }

    @Override
    public void close() {
        oneAtATime.lock();
        try {
            super.close();
        } finally {
            oneAtATime.unlock();
        }
    }
}
