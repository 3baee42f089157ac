package org.yuheng.standalone.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Another JVM with the class path of the tests, which can be killed as a crash would. */
final class SeparateProgram implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;
    private final List<String> read = new ArrayList<>();

    private SeparateProgram(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    static SeparateProgram start(String task, Path folder) throws IOException {
        String java = ProcessHandle.current().info().command().orElseThrow();
        var command = List.of(
                java,
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Dlogback.configurationFile=quiet-logback.xml",
                "-cp",
                System.getProperty("java.class.path"),
                StoreProgram.class.getName(),
                task,
                folder.toString());
        return new SeparateProgram(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** Reads what the program prints until a line begins so; returns the rest of that line. */
    String await(String beginning) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            read.add(line);
            if (line.startsWith(beginning)) {
                return line.substring(beginning.length()).strip();
            }
        }
        throw new AssertionError(
                "The program ended without saying '" + beginning + "' but: " + String.join("\n", read));
    }

    /** {@code kill -9} of the Java process alone. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new AssertionError("The killed program lives on");
        }
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    /** Command lines of all live processes that name the folder, as {@code pgrep -f} sees them. */
    static List<String> naming(Path folder) {
        return ProcessHandle.allProcesses()
                .map(process -> commandLine(process.pid()))
                .filter(line -> line.contains(folder.toString()))
                .toList();
    }

    static String commandLine(long processId) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(processId), "cmdline"))
                    .replace('\0', ' ');
        } catch (IOException ended) {
            return "";
        }
    }

    /** Looks again and again until it holds, at most 30 seconds. */
    static boolean within30Seconds(BooleanSupplier holds) throws InterruptedException {
        for (int look = 0; look < 600 && !holds.getAsBoolean(); look++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return holds.getAsBoolean();
    }
}
