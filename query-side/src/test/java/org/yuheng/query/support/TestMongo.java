package org.yuheng.query.support;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

/** A Mongo server of the embedded kind, in memory, reached over a socket by the real driver. */
public final class TestMongo implements AutoCloseable {
    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final String uri;

    public TestMongo() {
        uri = "mongodb:/" + server.bind() + "/yuheng";
    }

    public String uri() {
        return uri;
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
