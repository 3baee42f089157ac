package org.yuheng.standalone.platform;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.yuheng.standalone.CommandLine;
import org.yuheng.standalone.EmbeddedPlatform;

/** A demonstration that runs inside the test, on its own data folder and port. */
final class Platform implements AutoCloseable {
    private final EmbeddedPlatform running;

    private Platform(EmbeddedPlatform running) {
        this.running = running;
    }

    /** @param clock where legal time starts in a new folder */
    static Platform start(Path data, String clock) {
        return new Platform(EmbeddedPlatform.start(new CommandLine(
                CommandLine.Mode.DEMO,
                data,
                0,
                "127.0.0.1",
                Optional.of(Client.PASSWORD),
                Optional.of(OffsetDateTime.parse(clock)))));
    }

    Client as(String account) {
        return Client.as(running.port(), account);
    }

    Client nobody() {
        return Client.nobody(running.port());
    }

    int port() {
        return running.port();
    }

    @Override
    public void close() {
        running.close();
    }
}
