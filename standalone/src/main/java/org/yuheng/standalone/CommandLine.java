package org.yuheng.standalone;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yuheng.kernel.calendar.LegalDay;

/**
 * What the person who starts the program asks for. Both {@code --port 8080} and {@code --port=8080} are understood.
 *
 * @param mode with demonstration data or without
 * @param dataFolder absolute
 * @param port 1 to 65535
 * @param bind the address or host name to listen on
 * @param password of the built-in accounts, when the person chose one
 * @param clock where legal time starts in a new data folder; demonstration only
 */
public record CommandLine(
        Mode mode, Path dataFolder, int port, String bind, Optional<String> password, Optional<OffsetDateTime> clock) {

    /** What to start. */
    public enum Mode {
        /** With demonstration organisations, accounts and complaints, and a clock that can be moved. */
        DEMO,
        /** Empty but for one administrator, on the real clock. */
        START
    }

    private static final Set<String> OPTIONS = Set.of("data", "port", "bind", "password", "clock");
    private static final int HIGHEST_PORT = 65535;

    /**
     * Reads the program's arguments.
     *
     * @param currentFolder what a relative data folder is relative to
     * @throws WrongUsage naming the option that can not be understood
     */
    public static CommandLine parse(List<String> arguments, Path currentFolder) {
        if (arguments.isEmpty()) {
            throw new WrongUsage("Say demo or start.");
        }
        Mode mode = mode(arguments.getFirst());
        Map<String, String> options = options(arguments.subList(1, arguments.size()));
        if (mode == Mode.START && options.containsKey("clock")) {
            throw new WrongUsage("--clock is for demo only; start follows the real clock.");
        }
        return new CommandLine(
                mode,
                folder(options.getOrDefault("data", "yuheng-data"), currentFolder),
                port(options.getOrDefault("port", "8080")),
                bind(options.getOrDefault("bind", "127.0.0.1")),
                Optional.ofNullable(options.get("password")),
                Optional.ofNullable(options.get("clock")).map(CommandLine::clock));
    }

    private static Mode mode(String word) {
        return switch (word) {
            case "demo" -> Mode.DEMO;
            case "start" -> Mode.START;
            default -> throw new WrongUsage("Unknown command: " + word + ". Say demo or start.");
        };
    }

    private static Map<String, String> options(List<String> words) {
        var options = new HashMap<String, String>();
        var rest = words.iterator();
        while (rest.hasNext()) {
            String word = rest.next();
            int equals = word.indexOf('=');
            String option = equals < 0 ? word : word.substring(0, equals);
            if (!option.startsWith("--") || !OPTIONS.contains(option.substring(2))) {
                throw new WrongUsage("Unknown option: " + option);
            }
            String value = equals >= 0 ? word.substring(equals + 1) : rest.hasNext() ? rest.next() : "";
            if (value.isBlank()) {
                throw new WrongUsage(option + " needs a value.");
            }
            if (options.put(option.substring(2), value) != null) {
                throw new WrongUsage(option + " is given twice.");
            }
        }
        return options;
    }

    private static Path folder(String value, Path currentFolder) {
        try {
            return currentFolder.toAbsolutePath().resolve(value).normalize();
        } catch (InvalidPathException notAPath) {
            throw new WrongUsage("--data is not a path: " + notAPath.getReason());
        }
    }

    private static int port(String value) {
        if (value.matches("[0-9]{1,5}")) {
            int port = Integer.parseInt(value);
            if (port >= 1 && port <= HIGHEST_PORT) {
                return port;
            }
        }
        throw new WrongUsage("--port must be a number from 1 to " + HIGHEST_PORT + ".");
    }

    private static String bind(String value) {
        if (!value.matches("[0-9A-Za-z.:%_-]+")) {
            throw new WrongUsage("--bind must be an address or a host name, such as 127.0.0.1.");
        }
        return value;
    }

    private static OffsetDateTime clock(String value) {
        try {
            return OffsetDateTime.parse(value);
        } catch (DateTimeParseException withoutOffset) {
            return clockInLegalTime(value);
        }
    }

    private static OffsetDateTime clockInLegalTime(String value) {
        try {
            return LocalDateTime.parse(value).atZone(LegalDay.ZONE).toOffsetDateTime();
        } catch (DateTimeParseException neither) {
            throw new WrongUsage("--clock must be a date with a time, such as 2026-11-02T09:00+08:00.");
        }
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "CommandLine[mode=" + mode + ", dataFolder=" + dataFolder + ", port=" + port + ", bind=" + bind
                + ", clock=" + clock.map(OffsetDateTime::toString).orElse("now") + "]";
    }
}
