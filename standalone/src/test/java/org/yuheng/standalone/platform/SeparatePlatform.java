package org.yuheng.standalone.platform;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.yuheng.standalone.Yuheng;

/** A demonstration in a JVM of its own, which can be killed as a crash would. */
final class SeparatePlatform implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Path data;
    private final String clock;
    private final int port;
    private Process process;

    SeparatePlatform(Path data, String clock) throws IOException {
        this.data = data;
        this.clock = clock;
        this.port = freePort();
    }

    void start() throws Exception {
        var log = data.resolveSibling(data.getFileName() + ".out").toFile();
        process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Yuheng.class.getName(),
                        "demo",
                        "--data=" + data,
                        "--port=" + port,
                        "--password=" + Client.PASSWORD,
                        "--clock=" + clock)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
        await("ready; it printed " + log, () -> {
            if (!process.isAlive()) {
                throw new AssertionError("the program ended, see " + log);
            }
            return isReady();
        });
    }

    /** {@code kill -9} of the Java process alone. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(30, TimeUnit.SECONDS);
    }

    /** Ends it as an operator would, and waits until no process names the data folder. */
    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor(60, TimeUnit.SECONDS);
        await("no process of it is left", () -> processesThatName(data).isEmpty());
    }

    @Override
    public void close() throws InterruptedException {
        if (process != null) {
            kill();
        }
    }

    Client as(String account) {
        return Client.as(port, account);
    }

    Client nobody() {
        return Client.nobody(port);
    }

    static void await(String what, BooleanSupplier holds) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > until) {
                throw new AssertionError("not within " + PATIENCE.toSeconds() + " s: " + what);
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private boolean isReady() {
        try {
            return nobody().get("/actuator/health").status() == 200;
        } catch (RuntimeException notYet) {
            return false;
        }
    }

    private static List<String> processesThatName(Path folder) {
        return ProcessHandle.allProcesses()
                .map(found -> commandLine(found.pid()))
                .filter(line -> line.contains(folder.toString()))
                .toList();
    }

    private static String commandLine(long pid) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"))
                    .replace('\0', ' ');
        } catch (IOException ended) {
            return "";
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
