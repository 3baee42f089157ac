package org.yuheng.standalone.store;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How PostgreSQL's programs are run: without the settings that a user's environment may hold, and never as root. They refuse
 * root; a user namespace of its own ({@code unshare -U}) makes them see another user while the files stay root's.
 */
final class PostgresProgram {

    private PostgresProgram() {}

    /** Exit status and all that was printed. */
    record Outcome(int status, String output) {

        /** The last printed line, which names the cause. */
        String lastLine() {
            return output.lines().reduce("", (earlier, line) -> line.isBlank() ? earlier : line.strip());
        }
    }

    static Outcome run(List<String> command) throws IOException, InterruptedException {
        Process process = prepared(asOrdinaryUser(command))
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output);
    }

    static ProcessBuilder prepared(List<String> command) {
        var builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("TZ", "UTC");
        return builder;
    }

    static List<String> asOrdinaryUser(List<String> command) throws IOException {
        if (!isRoot()) {
            return command;
        }
        var unshared = new ArrayList<>(List.of("unshare", "-U"));
        unshared.addAll(command);
        return unshared;
    }

    private static boolean isRoot() throws IOException {
        return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
    }
}
